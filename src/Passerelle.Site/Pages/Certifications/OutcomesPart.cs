using Passerelle.Model;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>What one can do afterwards, where, and under which regulations.</summary>
/// <param name="Text">Sentences that introduce the occupations, or null.</param>
/// <param name="Immediate">Occupations that it opens at once.</param>
/// <param name="WithExperience">Occupations after some years.</param>
/// <param name="Sectors">Economic sectors.</param>
/// <param name="Regulations">Regulations of the occupation.</param>
public sealed record OutcomesPart(
    string? Text, ValueList<string> Immediate, ValueList<string> WithExperience, ValueList<string> Sectors, ValueList<string> Regulations)
{
    /// <summary>Whether there is anything to say.</summary>
    public bool IsSaid => Text is not null || Immediate.Count + WithExperience.Count + Sectors.Count + Regulations.Count > 0;

    /// <summary>Of a certification.</summary>
    public static OutcomesPart Of(Certification certification) => new(
        certification.Jobs.Text?.Value,
        Texts(certification.Jobs.Immediate),
        Texts(certification.Jobs.WithExperience),
        Texts(certification.Sectors),
        Texts(certification.Regulations));

    private static ValueList<string> Texts(ValueList<Located<string>> texts) => texts.Select(text => text.Value).ToValueList();
}
