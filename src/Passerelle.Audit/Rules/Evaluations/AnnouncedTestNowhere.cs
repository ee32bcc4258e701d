using Passerelle.Audit.Rules.Juries;
using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Evaluations;

/// <summary>EVAL-03: a form of test that is announced for the whole certification stands in a block.</summary>
internal sealed class AnnouncedTestNowhere() : CertificationRule(RuleIds.Eval03, FindingSeverity.Warning, RegistrationCriterion.K7, Sources.Inference)
{
    private static readonly TestKind[] Kinds =
    [
        new("mise en situation\nmises en situation", "condition* professionnelle*\nsimulation*", EvaluationForm.ProfessionalSituation, EvaluationForm.RolePlay),
        new("jeu de rôle\njeux de rôle\njeu de rôles", "joue le rôle\njoue l", EvaluationForm.RolePlay),
        new("étude de cas\nétudes de cas\ncas pratique\ncas pratiques", "", EvaluationForm.CaseStudy),
        new("exercice d’application*\nexercices d’application*", "exercice*", EvaluationForm.WrittenTest),
        new("qcm\nquestionnaire\nquestionnaires\ntest écrit\ntests écrits\nquiz", "test*", EvaluationForm.MultipleChoice, EvaluationForm.WrittenTest),
        new("soutenance*\nprésentation orale\nprésentations orales", "oral*\nsoutenu*\ndéfend*\nprésente*\nprésenté*", EvaluationForm.Oral, EvaluationForm.Interview),
        new("entretien*", "oral*\nsoutenance*", EvaluationForm.Interview, EvaluationForm.Oral),
        new("dossier\ndossiers", "mémoire*\nrapport*\ntravaux écrits", EvaluationForm.Dossier),
        new("mémoire\nmémoires", ""),
        new("rapport de stage\nrapports de stage", "rapport*"),
        new("portfolio\nportefeuille de compétences", "", EvaluationForm.Dossier),
        new("vidéo de démonstration\nvidéo\nvidéos", "film*"),
        new("notice\nnotices", ""),
    ];

    private protected override IEnumerable<Finding> Check(AuditContext context, Certification certification) =>
        IsUnknown(context, certification) ? [] : Kinds.Select(kind => Judge(context, certification, kind)).OfType<Finding>();

    private protected override bool IsUnknown(AuditContext context, Certification certification) =>
        certification.EvaluationSummary.Count == 0 || certification.Blocks.Count == 0 || certification.Blocks.Any(block => block.Evaluations.Count == 0);

    /// <summary>The announcement comes first: most certifications announce few forms, and only these are looked for in all blocks.</summary>
    private Finding? Judge(AuditContext context, Certification certification, TestKind kind)
    {
        foreach (var text in certification.EvaluationSummary)
        {
            // Candidates by experience have a test of their own, which stands in no block.
            if (kind.Announced.FirstIn(context.TokensOf(text)) is not { } range || ExperienceRoute.Names.AreIn(context.TokensOf(text))) continue;
            return certification.Blocks.Any(block => kind.IsIn(context, block)) ? null : At(certification, text).Marking(range).With("forme", range.In(text.Value));
        }

        return null;
    }

    /// <summary>A form of test by its names, by other words that stand for it in a block, and by the forms of the format.</summary>
    private sealed class TestKind(string names, string others, params EvaluationForm[] forms)
    {
        private readonly Phrases covering = Phrases.Parse(names, others);

        public Phrases Announced { get; } = Phrases.Parse(names);

        public bool IsIn(AuditContext context, Block block) =>
            block.Evaluations.Any(evaluation => forms.Contains(evaluation.Form.Value)) || EvaluationTexts.OfAll(block).Any(text => covering.AreIn(context.TokensOf(text)));
    }
}
