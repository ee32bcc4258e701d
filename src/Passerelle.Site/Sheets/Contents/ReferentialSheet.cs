using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>The référentiel d’activités, de compétences et d’évaluation: complete, as it is filed for registration.</summary>
public sealed record ReferentialSheet
{
    /// <summary>What names it.</summary>
    public required SheetHead Head { get; init; }

    /// <summary>Headings and other words that every sheet has.</summary>
    public required SheetLabels Labels { get; init; }

    /// <summary>Aims and context.</summary>
    public required ValueList<Passage> Objectives { get; init; }

    /// <summary>How the certification is obtained from its blocks.</summary>
    public required ValueList<Passage> Completion { get; init; }

    /// <summary>Options, each with its blocks.</summary>
    public required ValueList<SheetList> Options { get; init; }

    /// <summary>Forms of evaluation announced for the certification as a whole.</summary>
    public required ValueList<string> EvaluationSummary { get; init; }

    /// <summary>Access routes, in the official order.</summary>
    public required ValueList<SheetRoute> Routes { get; init; }

    /// <summary>Juries.</summary>
    public required ValueList<SheetJury> Juries { get; init; }

    /// <summary>What is asked of candidates, in lists with or without a heading.</summary>
    public required ValueList<SheetList> Prerequisites { get; init; }

    /// <summary>Registration: dates, durations, legal texts.</summary>
    public required ValueList<SheetFact> Registration { get; init; }

    /// <summary>Who certifies, line by line as the fiche says it.</summary>
    public required ValueList<SheetBody> Certifiers { get; init; }

    /// <summary>The blocks, in three columns.</summary>
    public required ValueList<ReferentialGroup> Groups { get; init; }

    /// <summary>Activities that no block serves.</summary>
    public required ValueList<SheetActivity> OtherActivities { get; init; }

    /// <summary>The référentiel of a certification.</summary>
    /// <param name="certification">The certification.</param>
    /// <param name="source">What pages are made from.</param>
    /// <param name="address">Public address of the site in place of the one in <c>site.yaml</c>, or null.</param>
    public static ReferentialSheet Of(Certification certification, PageSource source, WebAddress? address = null)
    {
        var say = new Typeset(source);
        var access = AccessPart.Of(certification, say.Words);
        var sheet = new ReferentialSheet
        {
            Head = SheetHead.Of(SheetSubject.Of("sheets.kind.referential", certification), certification, say, address),
            Labels = SheetLabels.Of(say),
            Objectives = say.Passages(certification.Objectives?.Value),
            Completion = CompletionPassages.Of(certification, say),
            Options = (CompletionPart.Of(certification, say.Words)?.Options ?? []).Select(option => OptionOf(option, say)).ToValueList(),
            EvaluationSummary = say.Lines(certification.EvaluationSummary),
            Routes = access.Routes.Select(route => SheetRoute.Of(route, say)).ToValueList(),
            Juries = access.Juries.Select(jury => SheetJury.Of(jury, say)).ToValueList(),
            Prerequisites = PrerequisiteLists(certification, say).ToValueList(),
            Registration = say.Facts(RegistrationPart.Of(certification, say.Words)),
            Certifiers = SheetBody.Lines(certification, say),
            Groups = certification.Blocks.Select(block => ReferentialGroup.Of(certification, block, say)).ToValueList(),
            OtherActivities = SheetActivity.All(certification.Activities.Where(activity => IsServedByNone(activity, certification)), certification, say),
        };
        return sheet with { Head = sheet.Head with { Hash = SheetHash.Of(sheet) } };
    }

    private static SheetList OptionOf(OptionRow option, Typeset say) => new(
        say.Of(option.Name),
        option.Blocks.Select(block => say.Of($"{block.Code} {block.Text}".TrimEnd())).ToValueList());

    private static bool IsServedByNone(Activity activity, Certification certification) =>
        certification.Blocks.All(block => block.Activities.All(code => code.Value != activity.Code.Value));

    private static IEnumerable<SheetList> PrerequisiteLists(Certification certification, Typeset say)
    {
        var (entry, validation, byBlock) = PrerequisitesPart.Of(certification.Prerequisites, say.Words);
        if (entry.Count > 0) yield return new(say["certification.prerequisites.entry"], say.Lines(entry));
        if (validation.Count > 0) yield return new(say["certification.prerequisites.validation"], say.Lines(validation));
        if (byBlock is not null) yield return new(null, [say.Of(byBlock)]);
    }
}
