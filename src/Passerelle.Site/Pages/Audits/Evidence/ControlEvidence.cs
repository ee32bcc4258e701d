using Passerelle.Model;

namespace Passerelle.Site.Pages.Audits.Evidence;

/// <summary>K4: how the tests are controlled.</summary>
internal static class ControlEvidence
{
    public static IEnumerable<EvidenceLine> Of(EvidenceBook book)
    {
        var certification = book.Certification;
        var evaluations = certification.Blocks.SelectMany(block => block.Evaluations).ToList();
        yield return book.Share("forms", evaluations.Count(each => each.Form.Value != EvaluationForm.Unknown), evaluations.Count, book.Part("blocs"));
        yield return book.Share("durations", evaluations.Count(each => each.Duration is not null), evaluations.Count, book.Part("blocs"));
        yield return book.Counted("juries", certification.Juries.Count, book.Part("acces"));
        if (certification.HasPartners?.Value == Answer.Yes) yield return book.Counted("partners", certification.Partners.Count, book.Part("certificateurs"));
        yield return book.Outside("rules");
    }
}
