using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Write;

namespace Passerelle.Import.Output;

/// <summary>Gathers, fiche after fiche, the certifications that are only referred to; their files are written when all fiches are known.</summary>
internal sealed class ExternalGathering
{
    private readonly Dictionary<CertificationNumber, ExternalCertification> described = [];
    private readonly Dictionary<CertificationNumber, SortedSet<BlockCode>> referred = [];

    /// <summary>Remembers what a fiche refers to, and what its source says of it.</summary>
    public void Add(Certification certification, ValueList<ExternalCertification> externals)
    {
        foreach (var number in certification.Replaces.Concat(certification.ReplacedBy)) Refer(number.Value, []);
        foreach (var held in certification.Equivalences.SelectMany(equivalence => equivalence.Held)) Refer(held.Number.Value, held.Blocks);
        foreach (var external in externals) Describe(external);
    }

    /// <summary>The files of those that stand nowhere else, new or completed with blocks.</summary>
    /// <param name="stands">Whether a certification has files of its own.</param>
    /// <param name="target">Where existing files are completed.</param>
    public IEnumerable<PlannedFile> Plan(Func<CertificationNumber, bool> stands, TargetFolder target)
    {
        ReferToSuccessors(stands);
        return referred.Keys.Where(number => !stands(number)).OrderBy(number => number.Value, StringComparer.Ordinal).Select(number => Planned(number, target));
    }

    private void Refer(CertificationNumber number, IEnumerable<Located<BlockCode>> blocks)
    {
        if (!referred.TryGetValue(number, out var codes)) referred.Add(number, codes = new(Comparer<BlockCode>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
        codes.UnionWith(blocks.Select(block => block.Value));
    }

    private void Describe(ExternalCertification external)
    {
        var number = external.Number.Value;
        described[number] = described.TryGetValue(number, out var before) ? Completed(before, external) : external;
    }

    // What an external certification refers to must be described in its turn.
    private void ReferToSuccessors(Func<CertificationNumber, bool> stands)
    {
        var open = new Queue<CertificationNumber>(referred.Keys.Where(number => !stands(number)));
        while (open.TryDequeue(out var number))
        {
            if (!described.TryGetValue(number, out var external)) continue;
            foreach (var successor in external.ReplacedBy.Select(successor => successor.Value).Where(successor => !referred.ContainsKey(successor)))
            {
                Refer(successor, []);
                open.Enqueue(successor);
            }
        }
    }

    private PlannedFile Planned(CertificationNumber number, TargetFolder target)
    {
        var path = InputPaths.External(number);
        var said = WithReferredBlocks(described.GetValueOrDefault(number) ?? Unnamed(number));
        if (target.Read(path) is not { } bytes) return new PlannedFile(path, null, YamlFiles.External(said, YamlComments.None));
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var part = InputPart.Read(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [path] = bytes });
        if (part.Externals is not [var existing, ..]) return new PlannedFile(path, text, text);
        var completed = existing with { Blocks = Union(existing.Blocks, said.Blocks) };
        return new PlannedFile(path, text, completed == existing ? text : YamlFiles.External(completed, YamlComments.Of(text)));
    }

    private ExternalCertification WithReferredBlocks(ExternalCertification external)
    {
        var unnamed = referred[external.Number.Value].Select(code => new ExternalBlock(At(code), At(code.Value))).ToValueList();
        return external with { Blocks = Union(external.Blocks, unnamed) };
    }

    private static ExternalCertification Completed(ExternalCertification first, ExternalCertification second) => first with
    {
        Title = first.Title.Value == first.Number.Value.Value ? second.Title : first.Title,
        Level = first.Level ?? second.Level,
        State = first.State ?? second.State,
        Expiry = first.Expiry ?? second.Expiry,
        ReplacedBy = first.ReplacedBy.Count > 0 ? first.ReplacedBy : second.ReplacedBy,
        Blocks = Union(first.Blocks, second.Blocks),
    };

    private static ValueList<ExternalBlock> Union(ValueList<ExternalBlock> first, ValueList<ExternalBlock> second)
    {
        var missing = second.Where(block => first.All(other => other.Code != block.Code)).ToList();
        return missing.Count == 0 ? first : first.Concat(missing).OrderBy(block => block.Code.Value.Value, StringComparer.Ordinal).ToValueList();
    }

    private static ExternalCertification Unnamed(CertificationNumber number) => new() { Number = At(number), Title = At(number.Value) };

    private static Located<T> At<T>(T value)
        where T : notnull => new(value, SourceSpan.StartOf(""));
}
