using System.Collections.Immutable;
using Passerelle.Model;

namespace Passerelle.Site.Tests;

/// <summary>Small catalogues for tests: only what a test speaks of is said, by <c>with</c>.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static Located<T> At<T>(T value)
        where T : notnull => new(value, SourceSpan.StartOf("given.yaml"));

    public static Located<TCode> Code<TCode>(string text)
        where TCode : struct, ICode<TCode> => TCode.TryParse(text, out var code) ? At(code) : throw new FormatException(text);

    public static ValueList<Located<TCode>> Codes<TCode>(params string[] texts)
        where TCode : struct, ICode<TCode> => texts.Select(Code<TCode>).ToValueList();

    public static ValueList<Located<string>> Texts(params string[] texts) => texts.Select(At).ToValueList();

    public static LocalCode Local(string text) => Code<LocalCode>(text).Value;

    public static BlockReference Block(string number, string code) => new(CertificationNumber.Parse(number), Code<BlockCode>(code).Value);

    public static CompetencyReference Competency(string number, string block, string code) => new(Block(number, block), Local(code));

    public static Certification Certification(string number, string title = "Une certification", params Block[] blocks) => new()
    {
        Number = At(CertificationNumber.Parse(number)),
        Title = At(title),
        Level = At(5),
        Registration = new Registration { Expiry = At(new DateOnly(2030, 10, 27)) },
        Blocks = blocks.ToValueList(),
    };

    /// <summary>A block with competencies C1, C2 … of these wordings.</summary>
    public static Block Block(string code, string title, ValueList<string> competencies, params Evaluation[] evaluations) => new()
    {
        Code = Code<BlockCode>(code),
        Title = At(title),
        Competencies = competencies.Select((text, at) => new Competency(Code<LocalCode>($"C{at + 1}"), At(text), null)).ToValueList(),
        Evaluations = evaluations.ToValueList(),
    };

    /// <summary>An evaluation that verifies these competencies; null: the fiche does not say.</summary>
    public static Evaluation Evaluation(string code, string title, string[]? verifies, params Criterion[] criteria) => new()
    {
        Code = Code<LocalCode>(code),
        Form = At(EvaluationForm.Dossier),
        Title = At(title),
        Competencies = verifies is null ? null : Codes<LocalCode>(verifies),
        Criteria = criteria.ToValueList(),
    };

    public static Criterion Criterion(string text, params string[] competencies) => new(At(text), Codes<LocalCode>(competencies));

    public static HeldCertification Held(string number, params string[] blocks) => new(Code<CertificationNumber>(number), Codes<BlockCode>(blocks));

    public static Equivalence Bridge(HeldCertification held, params string[] obtained) => Bridge([held], obtained);

    public static Equivalence Bridge(ValueList<HeldCertification> held, params string[] obtained) => new(
        At(obtained.Length == 0 ? EquivalenceExtent.Total : EquivalenceExtent.Partial), held, Codes<BlockCode>(obtained));

    public static Certifier Certifier(string name, string? siret = null, string? site = null) => new()
    {
        Name = At(name),
        Siret = siret is null ? null : Code<Siret>(siret),
        Site = site is not null && WebAddress.TryParse(site, out var address) ? At(address) : null,
    };

    public static ExternalCertification External(string number, string title, params (string Code, string Title)[] blocks) => new()
    {
        Number = Code<CertificationNumber>(number),
        Title = At(title),
        Blocks = blocks.Select(b => new ExternalBlock(Code<BlockCode>(b.Code), At(b.Title))).ToValueList(),
    };

    public static Catalogue Catalogue(params Certification[] certifications) => Catalogue(certifications, []);

    public static Catalogue Catalogue(
        IEnumerable<Certification> certifications,
        IEnumerable<ExternalCertification> externals,
        Nomenclatures? nomenclatures = null,
        IEnumerable<GlossaryTerm>? glossary = null,
        IEnumerable<FreePage>? pages = null,
        IEnumerable<Twin>? twins = null,
        string? address = null) => new(
        new SiteSettings
        {
            Title = At("Les certifications"),
            AsOf = At(Today),
            Organisation = new Organisation { Name = At("École du Plateau") },
            Address = address is not null && WebAddress.TryParse(address, out var parsed) ? At(parsed) : null,
        },
        certifications,
        externals,
        nomenclatures ?? new Nomenclatures(),
        glossary ?? [],
        pages ?? [],
        twins ?? []);

    public static ImmutableSortedDictionary<string, Located<string>> Labels(params (string Code, string Label)[] labels) =>
        labels.ToImmutableSortedDictionary(l => l.Code, l => At(l.Label), StringComparer.Ordinal);
}
