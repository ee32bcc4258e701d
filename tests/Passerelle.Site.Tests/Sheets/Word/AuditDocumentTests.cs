using Passerelle.Audit;
using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Sheets;
using Passerelle.Site.Templates;
using Passerelle.Site.Tests.Pages.Audits;

namespace Passerelle.Site.Tests.Sheets.Word;

public class AuditDocumentTests
{
    private static readonly AuditReport Report = GivenAudit.Report(GivenAudit.OnCompetency, GivenAudit.OnCertification);

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Word_finds_nothing_wrong(Language language)
    {
        using var document = OpenedWord.Of(Bytes(Report, language));

        Assert.Empty(document.Faults());
    }

    [Fact]
    public void It_tells_what_the_page_tells_in_its_order()
    {
        using var document = OpenedWord.Of(Bytes(Report));

        Assert.Equal(
            [
                "Préparation par critère", "Preuves pour le dossier", "Calendrier", "Constats", "Compétences et évaluations", "Depuis la version précédente",
                "Constats acceptés", "Ce qui n’a pas été contrôlé",
            ],
            document.Headings.Where(heading => heading[0] == '1').Select(heading => heading[2..]));
        Assert.Contains("3 BC01 Préparer", document.Headings);
    }

    [Fact]
    public void A_finding_is_told_with_its_place_its_quotation_and_its_source()
    {
        using var document = OpenedWord.Of(Bytes(Report));

        Assert.Contains("■ Erreur BLOC-04 La compétence C1 du bloc BC01 se trouve mot pour mot dans le bloc BC02.", document.Words, StringComparison.Ordinal);
        Assert.Contains("Dépouiller un scénario long pour préparer un tournage", document.Words, StringComparison.Ordinal);
        Assert.Contains($"{GivenAudit.BlockFile}, ligne 12 competences[C1].texte", document.Words, StringComparison.Ordinal);
        Assert.Contains("(texte de France compétences lu)", document.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_and_what_could_not_be_checked_is_told()
    {
        var report = Report with
        {
            Accepted = [new(GivenAudit.ToLookAt, GivenAudit.Entry(RuleIds.Bloc03, "Bloc voulu par la branche"))],
            Unknown = [new(RuleCatalog.Find(RuleIds.Eval01)!, CertificationNumber.Parse(GivenAudit.Number))],
        };
        using var document = OpenedWord.Of(Bytes(report));

        Assert.Contains("Bloc voulu par la branche", document.Words, StringComparison.Ordinal);
        Assert.Contains("EVAL-01 ", document.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_audit_gives_the_same_bytes() => Assert.Equal(Bytes(Report), Bytes(Report));

    private static byte[] Bytes(AuditReport report, Language language = Language.French)
    {
        var source = new PageSource(GivenAudit.Catalogue, Theme.Find("default", [RenderedSite.ThemeFolder]).Words(language), Given.Today) { Audit = report };
        return Assert.IsType<WrittenSheet>(SheetPlan.OfAudit(source).Single(sheet => sheet.Address.Path.StartsWith("/audit/rncp11111/", StringComparison.Ordinal))).Write();
    }
}
