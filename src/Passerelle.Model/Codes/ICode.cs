namespace Passerelle.Model;

/// <summary>A code with a fixed spelling. A value of such a type is well formed, and its slug is safe in a path and in an address.</summary>
public interface ICode<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>The spelling, as a regular expression that C# and ECMAScript read alike; JSON Schemas publish it.</summary>
    static abstract string Pattern { get; }

    /// <summary>A well-formed code to show in messages.</summary>
    static abstract string Example { get; }

    /// <summary>Reads a code; false when the text is not spelled as <see cref="Pattern"/> says.</summary>
    static abstract bool TryParse(string text, out TSelf code);

    /// <summary>Lower-case ASCII letters, digits and hyphens only.</summary>
    string Slug { get; }
}
