using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the access routes, their juries, and the overseas territories.</summary>
internal static partial class AccessReader
{
    /// <summary>One route: the rest of its row in the table.</summary>
    public static Certification Route(Certification fiche, PageSection section, PageWork work, RouteKind kind, string key)
    {
        if (fiche.AccessRoutes.Any(route => route.Kind == kind)) return fiche;
        var row = AccessRow.Of(section, work.Page.KeepsColumns);
        var (juries, jury) = JuryOf(fiche.Juries, row.Composition, work);
        if (row.Open == Answer.Unknown) work.Draft.Note(NoteKinds.AnswerUnsettled, $"voies/{key}/ouverte", section.Line);
        foreach (var line in row.Unread) work.Leave(section, line);
        var route = new AccessRoute(kind, work.Draft.At(row.Open, section.Line), jury, ChangedOn(row.ChangedOn, work));
        return fiche with { Juries = juries, AccessRoutes = fiche.AccessRoutes.Append(route).OrderBy(route => route.Kind).ToValueList() };
    }

    /// <summary>Whether the framework of a territory lists the certification; only a table with its columns tells.</summary>
    public static Located<Answer> Territory(PageSection section, PageWork work, string key)
    {
        var answer = Answer.Unknown;
        foreach (var line in section.Printed)
        {
            var row = AccessRow.Of(section with { Lines = [line] }, work.Page.KeepsColumns);
            if (row.Open != Answer.Unknown) answer = row.Open;
            if (!Cross().IsMatch(line.Text) && row.Open == Answer.Unknown) work.Leave(section, line);
        }

        if (answer == Answer.Unknown) work.Draft.Note(NoteKinds.AnswerUnsettled, $"territoires/{key}", section.Line);
        return work.Draft.At(answer, section.Line);
    }

    private static Located<DateOnly>? ChangedOn(PageLine? line, PageWork work) =>
        line is not null && FrenchValues.Date(line.Text) is { } day ? work.Tell(day, line, FrenchValues.InYaml(day)) : null;

    /// <summary>The same composition is one jury, however its blanks are set.</summary>
    private static (ValueList<Jury> Juries, Located<LocalCode>? Jury) JuryOf(ValueList<Jury> juries, ValueList<PageLine> composition, PageWork work)
    {
        if (composition.Count == 0) return (juries, null);
        var code = FrenchValues.Code<LocalCode>($"J{juries.Count + 1}")!.Value;
        var line = composition[0].Number;
        var text = work.Prose(composition, $"jurys/{code}")!.Value;
        if (juries.FirstOrDefault(jury => WithoutBlanks(jury.Composition.Value) == WithoutBlanks(text.Value)) is { } known)
        {
            return (juries, work.Draft.At(known.Code.Value, line));
        }

        return ([.. juries, new Jury(work.Draft.At(code, line), text, null, null)], work.Draft.At(code, line));
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex(@"\A[\s|]*X[\s|]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Cross();
}
