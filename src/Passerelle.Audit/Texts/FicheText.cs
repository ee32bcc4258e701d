using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>What a text of a fiche is.</summary>
internal enum FicheTextKind
{
    /// <summary>Sentences, a title, or words that introduce something.</summary>
    Prose,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A competency, of a block or of the attested list.</summary>
    Competency,
}

/// <summary>A text of a fiche that the school wrote.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is.</param>
internal sealed record FicheText(Located<string> Text, FicheTextKind Kind);
