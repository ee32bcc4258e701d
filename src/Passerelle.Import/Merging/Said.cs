using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>The rule of a merge: what the source says holds, and what it does not say stays as it was.</summary>
internal static class Said
{
    /// <summary>A list that the source leaves empty says nothing.</summary>
    public static ValueList<T> Or<T>(this ValueList<T> imported, ValueList<T> existing) => imported.Count > 0 ? imported : existing;

    /// <summary>An answer that the source does not settle says nothing.</summary>
    public static Located<Answer> Or(this Located<Answer> imported, Located<Answer>? existing) =>
        imported.Value == Answer.Unknown ? existing ?? imported : imported;

    /// <summary>An answer that the source does not settle, or does not give at all, says nothing.</summary>
    public static Located<Answer>? Or(this Located<Answer>? imported, Located<Answer>? existing) => imported?.Or(existing) ?? existing;

    /// <summary>A title for which a code stands in says nothing.</summary>
    public static Located<string> Or(this Located<string> imported, Located<string>? existing, string standIn) =>
        imported.Value == standIn ? existing ?? imported : imported;
}
