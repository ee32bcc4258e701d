using Passerelle.Model;

namespace Passerelle.Import.Merging;

/// <summary>The signs of a field come from where its words come from.</summary>
internal static class PublicationMerge
{
    public static Publication? Of(Certification existing, Certification imported)
    {
        var kept = existing.Publication?.Fields.Where(field => !Says(imported, field.Field.Value)) ?? [];
        var fields = (imported.Publication?.Fields ?? []).Concat(kept).ToValueList();
        return fields.Count == 0 ? null : new Publication(fields);
    }

    private static bool Says(Certification fiche, string field) => field.Split('/') switch
    {
        ["objectifs"] => fiche.Objectives is not null,
        ["activites"] => fiche.Activities.Count > 0,
        ["competences_attestees"] => fiche.AttestedCompetencies.Count > 0,
        ["secteurs"] => fiche.Sectors.Count > 0,
        ["emplois"] => fiche.Jobs != new Jobs(),
        ["reglementations"] => fiche.Regulations.Count > 0,
        ["prerequis", var part] => Says(fiche.Prerequisites, part),
        ["jurys", _] => fiche.Juries.Count > 0,
        ["liens"] => fiche.Links.Count > 0,
        ["repertoire_specifique", _] => fiche.SpecificTerms is not null,
        ["blocs", var code, .. var part] => fiche.Blocks.Any(block => block.Code.Value.Value == code && Says(block, part)),
        _ => true,
    };

    private static bool Says(Block block, ReadOnlySpan<string> part) => part switch
    {
        ["competences"] => block.Competencies.Count > 0,
        ["evaluations"] => block.Evaluations.Count > 0,
        ["prerequis", var which] => Says(block.Prerequisites, which),
        _ => true,
    };

    private static bool Says(Prerequisites prerequisites, string part) =>
        (part == "entree" ? prerequisites.Entry : prerequisites.Validation).Count > 0;
}
