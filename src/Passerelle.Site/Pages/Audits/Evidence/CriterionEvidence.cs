using Passerelle.Audit;
using Passerelle.Model;

namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>What the file asks for one criterion, and what the site holds of it.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Lines">The pieces of evidence.</param>
public sealed record CriterionEvidence(CriterionName Criterion, ValueList<EvidenceLine> Lines)
{
    internal static ValueList<CriterionEvidence> All(Certification certification, PageSource source)
    {
        var book = new EvidenceBook(certification, source);
        return CriterionName.All
            .Select(criterion => new CriterionEvidence(CriterionName.Of(criterion, source.Words), LinesOf(criterion, book).ToValueList()))
            .ToValueList();
    }

    private static IEnumerable<EvidenceLine> LinesOf(RegistrationCriterion criterion, EvidenceBook book) => criterion switch
    {
        RegistrationCriterion.K1 => OccupationEvidence.Of(book),
        RegistrationCriterion.K2 => EmploymentEvidence.Of(book),
        RegistrationCriterion.K3 => ReferentialEvidence.Of(book),
        RegistrationCriterion.K4 => ControlEvidence.Of(book),
        RegistrationCriterion.K5 => RegulationEvidence.Of(book),
        RegistrationCriterion.K6 => ExperienceEvidence.Of(book),
        RegistrationCriterion.K7 => BlockEvidence.Of(book),
        RegistrationCriterion.K8 => CorrespondenceEvidence.Of(book),
        RegistrationCriterion.K9 => BranchEvidence.Of(book),
        _ => [],
    };
}
