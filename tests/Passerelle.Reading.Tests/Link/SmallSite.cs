namespace Passerelle.Reading.Tests.Link;

/// <summary>Sites with only what one rule looks at.</summary>
internal static class SmallSite
{
    /// <summary>The line of certification.yaml on which the further keys begin.</summary>
    public const int FirstFreeLine = 4;

    public static SiteText Empty { get; } =
        SiteText.Empty.With("site.yaml", "schema: 1\ntitre: Essai\netat_au: 2026-01-15\norganisation: {nom: École}\n");

    /// <summary>Adds a certification: number, title and expiry on three lines, then these keys.</summary>
    public static SiteText WithCertification(this SiteText site, string number, string keys = "", string? level = "5") => site.With(
        CertificationPath(number),
        $"numero: {number}\nintitule: Titre\nenregistrement: {{echeance: 2030-01-01}}\n{keys}" + (level is null ? "" : $"niveau: {level}\n"));

    /// <summary>Adds a block whose competencies have these wordings and the codes C1, C2 and so on.</summary>
    public static SiteText WithBlock(this SiteText site, string number, string code, params string[] wordings) => site.WithBlockOf(
        number, code, "competences:\n" + string.Concat(wordings.Select((wording, index) => $"  - {{code: C{index + 1}, texte: \"{wording}\"}}\n")));

    /// <summary>Adds a block: code and title on two lines, then these keys.</summary>
    public static SiteText WithBlockOf(this SiteText site, string number, string code, string keys) =>
        site.With(BlockPath(number, code), $"code: {code}\ntitre: Titre\n{keys}");

    /// <summary>Adds a certification that is only referred to: number and title on two lines, then these keys.</summary>
    public static SiteText WithExternal(this SiteText site, string number, string keys = "") =>
        site.With($"externes/{number.ToLowerInvariant()}.yaml", $"numero: {number}\nintitule: Titre\n{keys}");

    public static string CertificationPath(string number) => $"certifications/{number.ToLowerInvariant()}/certification.yaml";

    public static string BlockPath(string number, string code) => $"certifications/{number.ToLowerInvariant()}/blocs/{code.ToLowerInvariant()}.yaml";
}
