using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads sectors and occupations where one heading holds both, on the sheets of before 2019.</summary>
internal static partial class OutlookReader
{
    /// <summary>
    /// The sheet prints the sectors first and the occupations after them, without a mark between: the occupations are the paragraphs
    /// after the last item of the list of sectors. Without such a list all of it stays with the sectors.
    /// </summary>
    public static Certification Read(Certification fiche, PageSection section, PageWork work)
    {
        if (section.IsEmpty) return fiche;
        var lines = section.Lines.ToList();
        var lastItem = lines.FindLastIndex(line => Item().IsMatch(line.Text));
        if (lastItem < 0) work.Draft.Note(NoteKinds.SplitDoubtful, "secteurs", section.Line);
        var sectors = lastItem < 0 ? lines : lines[..(lastItem + 1)];
        var jobs = lines[sectors.Count..];
        return fiche with
        {
            Sectors = work.List(sectors, "secteurs"),
            Jobs = jobs.Count == 0 ? fiche.Jobs : work.Text(jobs, "emplois", JobsField.Read),
        };
    }

    [GeneratedRegex(@"\A\s*[-–•]", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
