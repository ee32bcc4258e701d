using Passerelle.Model;

namespace Passerelle.Site.Exports.Case;

/// <summary>A kind of item. The words are those of the register, in French whatever the language of the site.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Order">Its place from the whole to the part.</param>
internal sealed record CaseItemType(string Title, string Description, int Order)
{
    public static CaseItemType Block { get; } = new("Bloc de compétences", "Partie d’une certification qui s’obtient pour elle-même.", 1);

    public static CaseItemType Competency { get; } = new("Compétence", "Ce que sait faire le titulaire.", 2);

    public static CaseItemType Criterion { get; } = new("Critère", "Signe observable de la maîtrise d’une compétence, regardé lors d’une évaluation.", 3);

    public static ValueList<CaseItemType> All { get; } = [Block, Competency, Criterion];

    public CaseNode Node => CaseWriter.NodeOf(Title, Identifiers.Part(Identifiers.Register, "CFItemType/" + Title));
}
