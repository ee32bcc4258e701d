namespace Passerelle.Model;

/// <summary>The months as French writes them.</summary>
public static class FrenchMonths
{
    private static readonly string[] Names =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] Folded = [.. Names.Select(Slug.Fold)];

    /// <summary>The name of a month, 1 to 12.</summary>
    public static string NameOf(int month) => Names[month - 1];

    /// <summary>The number of a month, with or without accents and capitals; 0 for what is none.</summary>
    public static int NumberOf(string name) => Array.IndexOf(Folded, Slug.Fold(name)) + 1;
}
