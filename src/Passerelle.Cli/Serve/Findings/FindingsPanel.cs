using System.Text;
using Passerelle.Audit;
using Passerelle.Cli.Auditing;
using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Cli.Serve.Findings;

/// <summary>Adds the findings of a page to it: a panel above its content that lists them, and a note in each thing that one speaks of.</summary>
internal sealed class FindingsPanel(PageAddress page, ValueList<PlacedFinding> all, Language language)
{
    private const int MostThatStandOpen = 3;

    private static readonly BilingualText Label = new("Constats de l’audit", "Findings of the audit");
    private static readonly BilingualText ListOfAll = new("Tous les constats du site", "All findings of the site");

    /// <summary>The page with its findings; as it is, where there is nothing to say.</summary>
    public string AddTo(string html)
    {
        var shown = all.Where(placed => placed.IsShownOn(page)).Select(placed => (placed.Finding, To: LinkOf(placed, html))).ToList();
        if (shown.Count == 0 && (page.Path != Addresses.Home.Path || all.Count == 0)) return html;
        foreach (var group in shown.Where(each => each.To?.StartsWith('#') == true).GroupBy(each => each.To!, each => each.Finding))
            html = AddNote(html, group.Key[1..], group);
        return InsertAfterTag(html, html.IndexOf("<main", StringComparison.Ordinal), Panel(shown));
    }

    // A code names one thing on the page of its block; on pages above, blocks have the same codes.
    private string? LinkOf(PlacedFinding placed, string html)
    {
        var isHere = placed.Page.Path == page.Path;
        var below = isHere ? [] : placed.Page.Path[page.Path.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var fragment = isHere ? FindingPlace.FragmentOf(placed.Finding) : below is [var only] ? only : null;
        if (fragment is not null && Has(html, fragment)) return "#" + fragment;
        return isHere ? null : placed.Page.Path;
    }

    private string Panel(List<(Finding Finding, string? To)> shown)
    {
        var findings = shown.Count > 0 ? shown.Select(each => each.Finding) : all.Select(placed => placed.Finding);
        var text = new StringBuilder()
            .Append("<link rel=\"stylesheet\" href=\"").Append(LiveFiles.Style).Append("\"><section class=\"passerelle-findings\" id=\"passerelle-findings\" aria-label=\"")
            .Append(Encode(Label.In(language))).Append("\" lang=\"").Append(language == Language.French ? "fr" : "en").Append("\"><details")
            .Append(shown.Count is > 0 and <= MostThatStandOpen ? " open" : "").Append("><summary>")
            .Append(Encode(new AuditSentences(language).Counted(findings))).Append("</summary>");
        if (shown.Count > 0) text.Append("<ul>").AppendJoin("", shown.Select(each => $"<li>{Said(each.Finding, each.To)}</li>")).Append("</ul>");
        return text.Append("<p><a href=\"").Append(LiveFiles.Findings).Append("\">").Append(Encode(ListOfAll.In(language))).Append("</a></p></details></section>").ToString();
    }

    private string AddNote(string html, string id, IEnumerable<Finding> findings)
    {
        var at = html.IndexOf($" id=\"{id}\"", StringComparison.Ordinal);
        var tag = html.LastIndexOf('<', at);
        // A paragraph may stand in these elements, and not in a row or a caption of a table.
        var mayHoldIt = html.AsSpan(tag + 1) is var rest && (rest.StartsWith("li ", StringComparison.Ordinal) || rest.StartsWith("section ", StringComparison.Ordinal) || rest.StartsWith("div ", StringComparison.Ordinal));
        return mayHoldIt
            ? InsertAfterTag(html, tag, $"<div class=\"passerelle-note\">{string.Concat(findings.Select(finding => $"<p>{Said(finding, to: null)}</p>"))}</div>")
            : html;
    }

    private string Said(Finding finding, string? to)
    {
        var severity = $"<strong class=\"{FindingWords.KeyOf(finding.Severity)}\">{Encode(FindingWords.Of(finding.Severity, language))} {Encode(finding.Rule.Id)}</strong>";
        var message = Encode(finding.Message(language));
        return $"{severity} {(to is null ? message : $"<a href=\"{Encode(to)}\">{message}</a>")} <small>{Encode(finding.Suggestion(language))} {Encode($"{finding.Place}")}</small>";
    }

    private static bool Has(string html, string id) => html.Contains($" id=\"{id}\"", StringComparison.Ordinal);

    private static string InsertAfterTag(string html, int tag, string addition) => tag < 0 ? html : html.Insert(html.IndexOf('>', tag) + 1, addition);

    private static string Encode(string text) => LivePage.Encode(text);
}
