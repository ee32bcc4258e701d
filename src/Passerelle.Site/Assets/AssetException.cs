using Passerelle.Model;

namespace Passerelle.Site.Assets;

/// <summary>A fault of the machine or of the theme, not of the program: it is told to the user in words, without a stack trace.</summary>
public sealed class AssetException : Exception
{
    internal AssetException(AssetFault fault, string detail = "", IEnumerable<AssetPlace>? places = null, Exception? inner = null)
        : base(fault.Text(Language.English, detail), inner)
    {
        Fault = fault;
        Detail = detail;
        Places = (places ?? []).ToValueList();
    }

    /// <summary>Which fault.</summary>
    public AssetFault Fault { get; }

    /// <summary>Stable name of the fault: <c>assets.node-missing</c>.</summary>
    public string Key => Fault.Key;

    /// <summary>What the tool itself said; empty where it said nothing.</summary>
    public string Detail { get; }

    /// <summary>Where it is, for faults in the files of a theme; paths are relative to the theme.</summary>
    public ValueList<AssetPlace> Places { get; }

    /// <summary>What is wrong and what to do, in one language, with one line a place.</summary>
    public string In(Language language) =>
        string.Join('\n', Places.Select(p => $"{p.Place}: {p.Message}").Prepend(Fault.Text(language, Detail)));
}

/// <summary>A fault at its place in a file of the theme.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What the bundler says of it, in its own words.</param>
public sealed record AssetPlace(SourceSpan Place, string Message);
