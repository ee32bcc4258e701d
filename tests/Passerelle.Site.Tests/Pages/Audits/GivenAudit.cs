using Passerelle.Audit;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Site.Tests.Pages.Audits;

/// <summary>A certification of two blocks, and findings on it. Findings are given, not found: rules that come later change no test of a page.</summary>
internal static class GivenAudit
{
    public const string Number = "RNCP11111";
    public const string BlockFile = "certifications/rncp11111/blocs/bc01.yaml";

    private const string Wording = "Dépouiller un scénario long pour préparer un tournage";

    public static Certification Certification { get; } = Given.Certification(
        Number,
        "Assistant de plateau",
        InFile(Given.Block("BC01", "Préparer", [Wording, "Planifier."], Given.Evaluation("E1", "Dossier", ["C1"], Given.Criterion("Le découpage est complet."))), BlockFile),
        InFile(Given.Block("BC02", "Tourner", ["Tourner."], Given.Evaluation("E1", "Oral", verifies: null)), "certifications/rncp11111/blocs/bc02.yaml")) with
    {
        Registration = new() { Decision = Given.At(new DateOnly(2022, 6, 1)), Expiry = Given.At(new DateOnly(2027, 6, 1)), LastAward = Given.At(new DateOnly(2031, 6, 1)) },
    };

    public static Catalogue Catalogue { get; } = Given.Catalogue(Certification, Given.Certification("RNCP22222", "Monteur"));

    /// <summary>An error on a competency, with its culprit marked and another place beside it; it serves K7.</summary>
    public static Finding OnCompetency { get; } = At(RuleIds.Bloc04, new(BlockFile, 12, 5, 0)).Says("same").With("competence", "C1").With("bloc", "BC01").With("autre", "BC02") with
    {
        Path = "competences[C1].texte",
        Quote = new(Wording, new TextRange(Wording.IndexOf("long", StringComparison.Ordinal), 4)),
        Related = [new RelatedPlace("repeated", new("certifications/rncp11111/blocs/bc02.yaml", 9, 5, 0), "competences[C1].texte", "Tourner.")],
    };

    /// <summary>A warning on the certification; it serves K6.</summary>
    public static Finding OnCertification { get; } =
        At(RuleIds.Vae02, new("certifications/rncp11111/certification.yaml", 40, 5, 0)).With("duree", "1 an d’expérience").LoweredTo(FindingSeverity.Warning) with { Path = "obtention.texte" };

    /// <summary>A point to look at in a block; it serves K7.</summary>
    public static Finding ToLookAt { get; } = At(RuleIds.Bloc03, new(BlockFile, 3, 1, 0)).With("bloc", "BC01").LoweredTo(FindingSeverity.Info);

    /// <summary>A warning on the settings of the site.</summary>
    public static Finding OnSettings(int line) => new(RuleCatalog.Find(RuleIds.Aud02)!, certification: null, new("site.yaml", line, 1, 0));

    public static AuditReport Report(params Finding[] findings) => new(findings.ToValueList(), [], [], []);

    public static AcceptedFinding Entry(string rule, string reason) =>
        new(Given.At(rule), Given.At(Number), Given.At(reason), Given.At(new DateOnly(2027, 1, 31)));

    private static Finding At(string rule, SourceSpan place) => new(RuleCatalog.Find(rule)!, CertificationNumber.Parse(Number), place);

    private static Block InFile(Block block, string file) => block with { Code = new(block.Code.Value, SourceSpan.StartOf(file)) };
}
