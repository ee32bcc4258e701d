using System.Text.RegularExpressions;
using Passerelle.Import.Texts;
using Passerelle.Model;

namespace Passerelle.Import.Pages;

/// <summary>Reads what stands at the head of a fiche: title, state, level, codes and collective agreements.</summary>
internal static partial class HeaderReader
{
    /// <summary>What is printed above the first heading: the title, and on pages of 2021 the state below it.</summary>
    public static Certification Top(Certification fiche, PageSection section, PageWork work)
    {
        var lines = section.Printed.ToList();
        var state = lines.FindIndex(line => StateOf(line) is not null);
        var title = work.Page.Title is null ? state - 1 : lines.FindIndex(line => line.Text.Trim() == work.Page.Title.Text.Trim());
        foreach (var (index, line) in lines.Index())
        {
            if (index == state) fiche = WithState(fiche, line, work);
            else if (index == title) fiche = fiche with { Title = work.Tell(line.Text.Trim(), line) };
            else work.Leave(section, line);
        }

        return fiche;
    }

    /// <summary>The title under its own heading.</summary>
    public static Certification Title(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed.Skip(1)) work.Leave(section, line);
        return section.IsEmpty ? fiche : fiche with { Title = work.Tell(section.Lines[0].Text.Trim(), section.Lines[0]) };
    }

    /// <summary>Active or inactive, under its own heading.</summary>
    public static Certification State(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed)
        {
            if (StateOf(line) is null) work.Leave(section, line);
            else fiche = WithState(fiche, line, work);
        }

        return fiche;
    }

    /// <summary>The number has been found before; a line that says something else is kept.</summary>
    public static Certification Number(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed)
        {
            if (PageNumber.In(line.Text) == work.Number) work.Tell(work.Number, work.Number.Value, line.Number);
            else if (StateOf(line) is not null) fiche = WithState(fiche, line, work);
            else work.Leave(section, line);
        }

        return fiche;
    }

    /// <summary>The level of today, and that of 1969 on sheets of before 2019.</summary>
    public static Certification Level(Certification fiche, PageSection section, PageWork work)
    {
        foreach (var line in section.Printed)
        {
            var match = LevelSpelling().Match(line.Text);
            if (match.Groups["now"] is { Success: true } now && fiche.Level is null)
            {
                fiche = fiche with { Level = work.Tell(now.Value[0] - '0', line, now.Value) };
            }
            else if (match.Groups["old"] is { Success: true } old && fiche.Level1969 is null)
            {
                fiche = fiche with { Level1969 = work.Tell(Enum.Parse<Level1969>(old.Value), line, old.Value) };
            }
            else
            {
                work.Leave(section, line);
            }
        }

        return fiche;
    }

    /// <summary>Codes of a nomenclature, each with the label that the fiche prints.</summary>
    public static ValueList<Classified<TCode>> Codes<TCode>(PageSection section, PageWork work)
        where TCode : struct, ICode<TCode>
    {
        var codes = new List<Classified<TCode>>();
        foreach (var line in section.Printed)
        {
            var match = CodeAndLabel().Match(line.Text);
            var read = match.Success ? FrenchValues.Code<TCode>(match.Groups["code"].Value) : null;
            if (read is { } code && codes.TrueForAll(known => !known.Code.Value.Equals(code)))
            {
                var label = match.Groups["label"].Value.Trim();
                codes.Add(new(
                    work.Tell(code, $"{match.Groups["code"]} : {label}", line.Number, code.ToString()),
                    label.Length == 0 ? null : work.Tell(label, label, line.Number)));
            }
            else
            {
                work.Leave(section, line);
            }
        }

        return codes.ToValueList();
    }

    /// <summary>The collective agreements; a dash stands where there is none.</summary>
    public static Certification Agreements(Certification fiche, PageSection section, PageWork work)
    {
        var agreements = new List<CollectiveAgreement>();
        foreach (var line in section.Printed.Where(line => line.Text.Trim() is not "-"))
        {
            var match = AgreementSpelling().Match(line.Text);
            if (match.Success) agreements.Add(new(Part("number"), Part("label")));
            else work.Leave(section, line);

            Located<string> Part(string name) => work.Tell(match.Groups[name].Value, match.Groups[name].Value, line.Number);
        }

        return fiche with { Classification = fiche.Classification with { CollectiveAgreements = agreements.ToValueList() } };
    }

    private static Certification WithState(Certification fiche, PageLine line, PageWork work) => fiche with
    {
        Registration = fiche.Registration with { PrintedState = work.Tell(StateOf(line)!.Value, line, line.Text.Trim().ToLowerInvariant()) },
    };

    private static PrintedState? StateOf(PageLine line) => line.Text.Trim() switch
    {
        "Active" => PrintedState.Active,
        "Inactive" => PrintedState.Inactive,
        _ => null,
    };

    [GeneratedRegex(
        @"\A\s*(?:Niveau\s+(?<now>[1-8])|(?<now>[1-8])\s*\(Nomenclature Europe\)|(?<old>I{1,3}|IV|V)\s*\(Nomenclature de 1969\))\s*\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex LevelSpelling();

    [GeneratedRegex(@"\A\s*(?:[-•]\s*)?(?<code>[0-9A-Za-z]{3,5})(?:\s*[-:–]\s*|\s+|\z)(?<label>.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodeAndLabel();

    [GeneratedRegex(@"\A\s*(?<number>[0-9]{1,6})\s*[-:–]\s*(?<label>\S.*?)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AgreementSpelling();
}
