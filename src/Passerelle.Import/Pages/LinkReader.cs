using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads links.</summary>
internal static class LinkReader
{
    /// <summary>Sheets of before 2019 link to the job cards; these links have no words of their own.</summary>
    private const string JobCard = "codeRome=";

    /// <summary>Lines of words and addresses; the words before an address are its title.</summary>
    public static Certification Lines(Certification fiche, PageSection section, PageWork work)
    {
        var links = new List<WebLink>();
        foreach (var line in section.Printed)
        {
            var words = new List<string>();
            foreach (var word in line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!WebAddress.TryParse(word, out var address))
                {
                    words.Add(word);
                    continue;
                }

                var title = string.Join(' ', words).TrimEnd(':', ' ');
                links.Add(new WebLink(title.Length == 0 ? null : work.Tell(title, title, line.Number), work.Tell(address, word, line.Number)));
                words.Clear();
            }

            if (words.Count > 0) work.Leave(section, line with { Text = string.Join(' ', words) });
        }

        return fiche with { Links = [.. fiche.Links, .. links] };
    }

    /// <summary>Titles, and further down as many addresses in the same order, after those of the job cards.</summary>
    public static Certification Sources(Certification fiche, PageSection section, PageWork work)
    {
        var lines = section.Printed.ToLookup(line => WebAddress.TryParse(line.Text.Trim(), out _));
        var titles = lines[false].ToList();
        var titled = lines[true].Where(line => !line.Text.Contains(JobCard, StringComparison.Ordinal)).ToList();
        if (titles.Count != titled.Count) return Lines(fiche, section, work);
        var links = titled
            .Zip(titles)
            .SelectMany(pair => Links(pair.First, pair.Second, work))
            .Concat(lines[true].Except(titled).SelectMany(line => Links(line, null, work)));
        return fiche with { Links = [.. fiche.Links, .. links] };
    }

    private static IEnumerable<WebLink> Links(PageLine line, PageLine? title, PageWork work)
    {
        if (WebAddress.TryParse(line.Text.Trim(), out var address))
            yield return new(title is null ? null : work.Tell(title.Text.Trim(), title), work.Tell(address, line));
    }
}
