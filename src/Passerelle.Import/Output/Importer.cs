using Passerelle.Import.Fidelity;
using Passerelle.Import.Merging;
using Passerelle.Import.Sources;
using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Schema;
using Passerelle.Reading.Write;

namespace Passerelle.Import.Output;

/// <summary>How an import is to be done.</summary>
/// <param name="Target">The input folder to write into.</param>
/// <param name="Force">Whether files that stand may change.</param>
/// <param name="IsTrial">Whether nothing is to be written at all.</param>
public sealed record ImportTerms(string Target, bool Force, bool IsTrial);

/// <summary>Brings nomenclatures and fiches into an input folder, one after the other.</summary>
public sealed class Importer
{
    private static readonly string[] NomenclatureKinds = ["nsf", "rome", "formacodes", "idcc"];

    private readonly ImportTerms terms;
    private readonly TargetFolder target;
    private readonly ExternalGathering externals = new();
    private readonly NewSite site = new();
    private readonly Dictionary<CertificationNumber, string> imported = [];
    private readonly HashSet<string> companies = new(StringComparer.Ordinal);
    private readonly bool hasSite;
    private Nomenclatures nomenclatures;

    /// <summary>Looks at what stands in the target.</summary>
    public Importer(ImportTerms terms)
    {
        this.terms = terms;
        target = new TargetFolder(terms.Target);
        var settings = Part([InputPaths.Site]).Settings;
        hasSite = target.Read(InputPaths.Site) is not null;
        SiteLanguage = settings?.Language;
        nomenclatures = KnownNomenclatures();
    }

    /// <summary>Language of the site; null where there is no site yet.</summary>
    public Language? SiteLanguage { get; }

    // Comments speak the language of the site, and a new site is French.
    private Language Language => SiteLanguage ?? Language.French;

    /// <summary>Joins the labels of a nomenclature to those that stand. Labels that stand only change where that is forced.</summary>
    public SideOutcome Take(ImportedNomenclature nomenclature)
    {
        try
        {
            var (file, changesLabels) = NomenclatureFile.Plan(nomenclature, target);
            var isRefused = changesLabels && !terms.Force;
            if (!isRefused && !terms.IsTrial) target.Apply([file]);
            nomenclatures = KnownNomenclatures();
            return new([file.Outcome(isRefused, terms.IsTrial)], isRefused ? [WritingFaults.WouldChange.About(file.Path, file.Path)] : []);
        }
        catch (ImportException refusal)
        {
            return new([], [refusal.Diagnostic]);
        }
    }

    /// <summary>Brings a fiche into the target: all of its files, or none.</summary>
    public FicheOutcome Take(ImportedFiche fiche, string source)
    {
        var certification = KnownLabels.Dropped(fiche.Certification, nomenclatures);
        var outcome = new FicheOutcome(certification, source, fiche.Notes);
        var number = certification.Number.Value;
        if (imported.TryGetValue(number, out var first)) return outcome with { Fault = WritingFaults.ImportedTwice.About(source, number.Value, first) };
        imported.Add(number, source);
        companies.UnionWith(certification.Certifiers.Where(body => body.Siret is not null).Select(body => CompanyOf(body.Siret!.Value.Value)));
        try
        {
            var existing = ExistingFiles.Of(number, target);
            var merge = existing.Certification is { } before ? Merge.Of(before, certification) : new MergeResult(certification, []);
            var files = new CertificationFiles(existing, merge.Merged, fiche.Notes, Language).Plan().Where(file => file.IsChange || file.After is not null).ToList();
            outcome = Written(outcome with { Certification = merge.Merged, Changes = merge.Changes, Fidelity = Measured(fiche, merge.Merged, files) }, files);
            if (outcome.Fault is null) Remember(merge.Merged, fiche.Externals);
            return outcome;
        }
        catch (ImportException refusal)
        {
            return outcome with { Fault = refusal.Diagnostic };
        }
    }

    /// <summary>Writes the files of certifications that are only referred to.</summary>
    public SideOutcome FinishExternals() => Side(() => externals.Plan(Stands, target));

    /// <summary>Writes the schemas, and site.yaml where there is none.</summary>
    /// <param name="asOf">Day that a new site speaks of.</param>
    public SideOutcome FinishSite(DateOnly asOf) => Side(() =>
    {
        if (imported.Count == 0 && !hasSite) return [];
        var files = SchemaFiles.All(Language).Select(schema => Planned(InputPaths.Schema(schema.Key), schema.Value));
        return !hasSite && site.Text(asOf) is { } text ? files.Append(Planned(InputPaths.Site, text)) : files;
    });

    /// <summary>What was asked for and never came.</summary>
    public IEnumerable<Diagnostic> NotFound(FicheSelection selection) =>
    [
        .. selection.Numbers.Where(number => !imported.ContainsKey(number)).Select(number => WritingFaults.NotFound.About(terms.Target, number.Value)),
        .. selection.Certifiers.Where(siret => !companies.Contains(CompanyOf(siret))).Select(siret => WritingFaults.NotFound.About(terms.Target, siret.Value)),
    ];

    private void Remember(Certification certification, ValueList<ExternalCertification> referredTo)
    {
        site.Add(certification);
        externals.Add(certification, referredTo);
    }

    private FicheOutcome Written(FicheOutcome outcome, List<PlannedFile> files)
    {
        var number = outcome.Certification.Number.Value;
        var isRefused = !terms.Force && files.Exists(file => file.Overwrites);
        if (!isRefused && !terms.IsTrial) target.Apply(files);
        return outcome with
        {
            Files = files.Select(file => file.Outcome(isRefused, terms.IsTrial)).ToValueList(),
            Fault = isRefused ? WritingFaults.WouldChange.About(files.First(file => file.Overwrites).Path, number.Value) : null,
        };
    }

    private FidelityShare Measured(ImportedFiche fiche, Certification merged, List<PlannedFile> files)
    {
        var yaml = files.Select(file => file.After).OfType<string>();
        var referredTo = fiche.Externals.Select(external => YamlFiles.External(external, YamlComments.None));
        return FidelityMeasure.Of(fiche.Content, yaml.Concat(referredTo), KnownLabels.Of(merged.Classification, nomenclatures));
    }

    private SideOutcome Side(Func<IEnumerable<PlannedFile>> plan)
    {
        try
        {
            var files = plan().ToList();
            if (!terms.IsTrial) target.Apply(files);
            return new(files.Select(file => file.Outcome(isRefused: false, terms.IsTrial)).ToValueList(), []);
        }
        catch (ImportException refusal)
        {
            return new([], [refusal.Diagnostic]);
        }
    }

    private static string CompanyOf(Siret siret) => siret.Value[..9];

    private bool Stands(CertificationNumber number) => imported.ContainsKey(number) || target.Read(InputPaths.Main(number)) is not null;

    private PlannedFile Planned(string path, string text) => new(path, target.ReadText(path), text);

    // Where a file of labels is faulty, no label is left out; passerelle check tells the fault.
    private Nomenclatures KnownNomenclatures() =>
        Part(NomenclatureKinds.Select(InputPaths.Nomenclature)).Nomenclatures;

    private InputPart Part(IEnumerable<string> paths) => InputPart.Read(paths
        .Select(path => (path, bytes: target.Read(path)))
        .Where(file => file.bytes is not null)
        .ToDictionary(file => file.path, file => file.bytes!, StringComparer.Ordinal));
}
