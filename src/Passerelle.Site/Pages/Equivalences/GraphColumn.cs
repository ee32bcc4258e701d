namespace Passerelle.Site.Pages.Equivalences;

/// <summary>The columns of the graph of a certification, from left to right.</summary>
internal enum GraphColumn
{
    /// <summary>Its earlier versions.</summary>
    Before,

    /// <summary>What one holds.</summary>
    Held,

    /// <summary>Where several things that are held come together.</summary>
    JoinBefore,

    /// <summary>The certification and its blocks.</summary>
    Own,

    /// <summary>Where several of its blocks come together.</summary>
    JoinAfter,

    /// <summary>What it gives elsewhere, and the versions that follow it.</summary>
    Elsewhere,
}
