using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads the bodies around a certification: partners, changes of certifiers, venues.</summary>
internal static partial class BodyReader
{
    /// <summary>The partners; a heading without any leaves the question open.</summary>
    public static Certification Partners(Certification fiche, PageSection section, PageWork work)
    {
        var partners = new List<Partner>();
        foreach (var (text, line) in Rows(section, work))
        {
            if (PartnerOf(text, line, work) is { } partner) partners.Add(partner);
            else work.Leave(section, new PageLine(text, line));
        }

        var answer = partners.Count > 0 ? Answer.Yes : Answer.Unknown;
        if (answer == Answer.Unknown && fiche.HasPartners is null) work.Draft.Note(NoteKinds.AnswerUnsettled, "partenaires_habilites", section.Line);
        return fiche with { Partners = [.. fiche.Partners, .. partners], HasPartners = fiche.HasPartners ?? work.Draft.At(answer, section.Line) };
    }

    /// <summary>The certifier says that it lets nobody prepare.</summary>
    public static Certification NoPartners(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed) work.Leave(section, line);
        return fiche with { HasPartners = work.Draft.At(Answer.No, section.Line) };
    }

    /// <summary>Changes in the list of certifiers.</summary>
    public static Certification History(Certification fiche, PageSection section, PageWork work)
    {
        var changes = new List<CertifierChange>();
        foreach (var (text, line) in Rows(section, work))
        {
            var match = ChangeSpelling().Match(text);
            if (!match.Success || FrenchValues.Date(match.Groups["day"].Value) is not { } day)
            {
                work.Leave(section, new PageLine(text, line));
                continue;
            }

            var action = match.Groups["added"].Success ? CertifierAction.Added : CertifierAction.Removed;
            changes.Add(new(
                work.Tell(match.Groups["name"].Value, match.Groups["name"].Value, line),
                FrenchValues.Siret(match.Groups["siret"].Value) is { } siret ? work.Tell(siret, match.Groups["siret"].Value, line) : null,
                work.Tell(action, match.Groups["action"].Value, line, action == CertifierAction.Added ? "ajout" : "retrait"),
                work.Tell(day, match.Groups["day"].Value, line, FrenchValues.InYaml(day))));
        }

        return fiche with { CertifierHistory = [.. fiche.CertifierHistory, .. changes] };
    }

    /// <summary>Places of certification or of preparation; the sheet says an address a second time below the name.</summary>
    public static Certification Venues(Certification fiche, PageSection section, PageWork work, VenueRole role)
    {
        var venues = new List<Venue>();
        foreach (var line in section.Printed)
        {
            if (venues.Exists(venue => Letters(venue.Address.Value) == Letters(line.Text))) continue;
            var match = NameRegionAddress().Match(line.Text);
            venues.Add(match.Success
                ? new(work.Draft.At(role, line.Number), Part("name"), Part("address")!.Value, Part("region"))
                : new(work.Draft.At(role, line.Number), null, work.Tell(line.Text.Trim(), line), null));

            Located<string>? Part(string name) =>
                match.Groups[name] is { Length: > 0 } part ? work.Tell(part.Value, part.Value, line.Number) : null;
        }

        return fiche with { Venues = [.. fiche.Venues, .. venues] };
    }

    /// <summary>Rows of a table, with pipes or without.</summary>
    private static IEnumerable<(string Text, int Line)> Rows(PageSection section, PageWork work)
    {
        if (PageTable.Of(section) is not { } table) return section.Printed.Select(line => (line.Text.Trim(), line.Number));
        foreach (var line in table.Rest) work.Leave(section, line);
        return table.Rows.Select(row => (string.Join(' ', row.Cells.Where(cell => !cell.IsNone).Select(cell => cell.Text)), row.Line));
    }

    private static Partner? PartnerOf(string text, int line, PageWork work)
    {
        var match = PartnerSpelling().Match(text);
        if (!match.Success) return null;
        var habilitation = (match.Groups["train"].Success, match.Groups["organise"].Success) switch
        {
            (true, true) => Habilitation.TrainAndOrganise,
            (true, false) => Habilitation.Train,
            _ => Habilitation.Organise,
        };
        return new()
        {
            Name = work.Tell(match.Groups["name"].Value, match.Groups["name"].Value, line),
            Siret = FrenchValues.Siret(match.Groups["siret"].Value) is { } siret ? work.Tell(siret, match.Groups["siret"].Value, line) : null,
            Habilitation = work.Tell(habilitation, match.Groups["role"].Value, line, InYaml(habilitation)),
        };
    }

    private static string InYaml(Habilitation habilitation) => habilitation switch
    {
        Habilitation.Train => "former",
        Habilitation.Organise => "organiser",
        _ => "former_et_organiser",
    };

    private static string Letters(string text) => string.Concat(Slug.Fold(text).Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"\A(?<name>\S.*?)\s+(?:(?<siret>[0-9]{14})\s+)?(?:-\s+)?"
        + @"(?<role>Habilitation pour (?:(?<train>former)(?: et (?<organise>organiser)(?: l[’']évaluation)?)?|(?<organise>organiser)(?: l[’']évaluation)?))\s*\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex PartnerSpelling();

    [GeneratedRegex(
        @"\A(?<name>\S.*?)\s+(?:(?<siret>[0-9]{14})|-)?\s*(?<action>Est (?:(?<added>ajouté)|retiré|supprimé)e?)\s+(?<day>[0-9]{2}-[0-9]{2}-[0-9]{4})\s*\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex ChangeSpelling();

    [GeneratedRegex(@"\A\s*(?<name>\S[^:]*?)\s*:\s*(?<region>[^\[]*?)\s*\[(?<address>[^\]]+)\]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameRegionAddress();
}
