using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>A block cut into what is asked and how it is evaluated.</summary>
/// <param name="Competencies">Lines of the competencies.</param>
/// <param name="Evaluations">Lines of the evaluations.</param>
/// <param name="IsDoubtful">Nothing tells where the evaluations begin: all lines stand with the competencies.</param>
internal sealed partial record BlockParts(ValueList<PageLine> Competencies, ValueList<PageLine> Evaluations, bool IsDoubtful)
{
    /// <summary>
    /// Cuts a block whose two columns were run together. A label parts them where there is one. Otherwise the competencies are a list
    /// (of codes, or of dashes) or a single paragraph, and the evaluations begin where the list ends or where a line begins as only an
    /// evaluation does: competencies begin with a verb.
    /// </summary>
    public static BlockParts Of(IReadOnlyList<PageLine> lines)
    {
        var content = lines.Where(line => !ListLabel().IsMatch(line.Text)).ToList();
        var label = content.FindIndex(line => EvaluationLabel().IsMatch(line.Text));
        if (label >= 0) return Cut(content, label, label + 1);
        var first = content.FindIndex(IsPrinted);
        if (first < 0) return new([], [], IsDoubtful: false);
        var from = content.FindIndex(first + 1, line => IsPrinted(line) && BeginsEvaluations(content[first], line));
        if (BeginsAsEvaluation(content[first])) from = first;
        var isList = IsCoded(content[first]) || IsDashed(content[first]);
        if (from < 0) return new(content.ToValueList(), [], IsDoubtful: !isList && content.Count(IsPrinted) > 1);
        return isList || content.Take(from).Count(IsPrinted) <= 1 ? Cut(content, from, from) : new(content.ToValueList(), [], IsDoubtful: true);
    }

    private static BlockParts Cut(List<PageLine> lines, int end, int start) =>
        new(lines.Take(end).ToValueList(), lines.Skip(start).ToValueList(), IsDoubtful: false);

    private static bool BeginsEvaluations(PageLine first, PageLine line)
    {
        if (BeginsAsEvaluation(line)) return true;
        if (IsCoded(first)) return !IsCoded(line) && !GoesOn(line);
        return IsDashed(first) && !IsDashed(line) && !GoesOn(line);
    }

    private static bool IsPrinted(PageLine line) => !PageLines.IsBlank(line);

    private static bool IsCoded(PageLine line) => Code().IsMatch(line.Text);

    private static bool IsDashed(PageLine line) => Dash().IsMatch(line.Text);

    private static bool GoesOn(PageLine line) => char.IsLower(line.Text.TrimStart()[0]);

    private static bool BeginsAsEvaluation(PageLine line) => EvaluationWord().IsMatch(line.Text);

    [GeneratedRegex(@"\A\s*(?:Descriptif|Liste de compétences)\s*:\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ListLabel();

    [GeneratedRegex(@"\A\s*Modalités d[’']évaluation\s*:?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex EvaluationLabel();

    [GeneratedRegex(@"\A\s*(?:[-•→►*]\s*)?(?:[A-Z]{1,3}[0-9]|[A-Z]\.[0-9]|[0-9]+\.[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\A\s*[-–•●→►*]", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    private const string Performances =
        @"Mises?\s+en\s+situation|Jeux?\s+de\s+rôles?|[ÉE]tudes?\s+de\s+cas|Cas\s+pratiques?|Soutenances?\b|Entretiens?\b|Présentations?\s+orales?";

    private const string Papers = @"Questionnaires?\b|QCM\b|Dossiers?\b|Rapports?\b|Mémoires?\b|Travaux\s+écrits";

    private const string Examinations =
        @"[ÉE]preuves?\b|[ÉE]valuations?\b|L[’']évaluation\b|Contrôles?\s+continus?|Examens?\b|Tests?\b|Modalités?\s+d[’']évaluation";

    private const string People = @"Le\s+candidat\b|La\s+candidate\b|Les\s+candidats\b|Le\s+jury\b";

    [GeneratedRegex(@"\A\s*(?:[-–•●→►*]\s*)?(?:" + Performances + "|" + Papers + "|" + Examinations + "|" + People + ")", RegexOptions.CultureInvariant)]
    private static partial Regex EvaluationWord();
}
