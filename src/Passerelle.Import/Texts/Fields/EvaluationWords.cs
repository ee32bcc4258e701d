using System.Text.RegularExpressions;
using Passerelle.Model;

namespace Passerelle.Import.Texts;

/// <summary>What the title of an evaluation says of it in so many words. What it does not say is not guessed.</summary>
internal static partial class EvaluationWords
{
    private static readonly (Regex Words, EvaluationForm Form)[] Forms =
    [
        (Situation(), EvaluationForm.ProfessionalSituation),
        (RolePlay(), EvaluationForm.RolePlay),
        (CaseStudy(), EvaluationForm.CaseStudy),
        (Project(), EvaluationForm.Project),
        (Dossier(), EvaluationForm.Dossier),
        (Oral(), EvaluationForm.Oral),
        (Interview(), EvaluationForm.Interview),
        (MultipleChoice(), EvaluationForm.MultipleChoice),
        (WrittenTest(), EvaluationForm.WrittenTest),
        (Continuous(), EvaluationForm.ContinuousAssessment),
        (Production(), EvaluationForm.Production),
    ];

    /// <summary>The form that the first words name; null where they name none, or two that contradict each other.</summary>
    public static EvaluationForm? Form(string title)
    {
        var head = Head().Match(title).Value;
        if (FormAt(head) is not { } form) return null;
        foreach (var match in Joint().EnumerateMatches(head))
        {
            if (FormAt(head[(match.Index + match.Length)..]) is { } other && other != form) return null;
        }

        return form;
    }

    /// <summary>Alone or in a group, where the title says exactly one of them.</summary>
    public static EvaluationSetting? Setting(string title) => (Individual().IsMatch(title), Group().IsMatch(title)) switch
    {
        (true, false) => EvaluationSetting.Individual,
        (false, true) => EvaluationSetting.Group,
        _ => null,
    };

    /// <summary>Speaking or writing, where the title says so; both only where it joins them by "et".</summary>
    public static EvaluationMedium? Medium(string title) => (Spoken().IsMatch(title), Written().IsMatch(title)) switch
    {
        (true, false) => EvaluationMedium.Oral,
        (false, true) => EvaluationMedium.Written,
        (true, true) when Both().IsMatch(title) => EvaluationMedium.Mixed,
        _ => null,
    };

    private static EvaluationForm? FormAt(string words)
    {
        foreach (var (pattern, form) in Forms)
        {
            if (pattern.IsMatch(words)) return form;
        }

        return null;
    }

    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\A[^(.:;\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?:\s+(?:ou|et|puis)|\s*[/+,])\s*", AnyCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\Amise(?:\(s\)|s)?\s+en\s+situation", AnyCase)]
    private static partial Regex Situation();

    [GeneratedRegex(@"\Ajeux?\s+de\s+rôles?\b", AnyCase)]
    private static partial Regex RolePlay();

    [GeneratedRegex(@"\A(?:[eé]tude(?:\(s\)|s)?\s+de\s+cas|cas\s+pratiques?)\b", AnyCase)]
    private static partial Regex CaseStudy();

    [GeneratedRegex(@"\Aprojets?\b", AnyCase)]
    private static partial Regex Project();

    [GeneratedRegex(@"\A(?:dossiers?|rapports?|mémoires?|portfolios?)\b", AnyCase)]
    private static partial Regex Dossier();

    [GeneratedRegex(@"\A(?:soutenances?|présentations?\s+orales?|[eé]preuves?\s+orales?|oral|oraux)\b", AnyCase)]
    private static partial Regex Oral();

    [GeneratedRegex(@"\Aentretiens?\b", AnyCase)]
    private static partial Regex Interview();

    [GeneratedRegex(@"\A(?:QCM|questionnaires?)\b", AnyCase)]
    private static partial Regex MultipleChoice();

    [GeneratedRegex(@"\A(?:(?:[eé]preuves?|tests?|contrôles?)\s+écrite?s?|écrits?|examens?)\b", AnyCase)]
    private static partial Regex WrittenTest();

    [GeneratedRegex(@"\Acontrôles?\s+continus?\b", AnyCase)]
    private static partial Regex Continuous();

    [GeneratedRegex(@"\A(?:productions?|réalisations?)\s+d(?:e\b|es\b|u\b|['’])", AnyCase)]
    private static partial Regex Production();

    [GeneratedRegex(@"\bindividuel(?:le)?s?\b", AnyCase)]
    private static partial Regex Individual();

    [GeneratedRegex(@"\b(?:en\s+(?:binômes?|groupes?|équipes?)|collecti(?:f|ve)s?)\b", AnyCase)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:orale?s?|oraux)\b", AnyCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\bécrite?s?\b", AnyCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"\b(?:écrite?s?\s+et\s+orale?s?|orale?s?\s+et\s+écrite?s?)\b", AnyCase)]
    private static partial Regex Both();
}
