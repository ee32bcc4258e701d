using Passerelle.Model;
using Passerelle.Reading.Bind.Binders;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Bind;

/// <summary>The records of an input folder, each file for itself, and the faults found so far.</summary>
public sealed class BoundInput
{
    internal BoundInput(LoadedInput loaded) => Loaded = loaded;

    /// <summary>Language of the site, known even when other files are faulty; French where site.yaml does not say.</summary>
    public Language Language => Settings?.Value?.Language ?? Language.French;

    internal LoadedInput Loaded { get; }

    internal Bound<SiteSettings>? Settings { get; init; }

    internal ValueList<Bound<Certification>> Certifications { get; init; }

    internal ValueList<Bound<Block>> Blocks { get; init; }

    internal ValueList<Bound<Publication>> Publications { get; init; }

    internal ValueList<Bound<ExternalCertification>> Externals { get; init; }

    internal ValueList<Bound<Nomenclature>> Nomenclatures { get; init; }

    internal ValueList<GlossaryTerm> Glossary { get; init; }

    internal ValueList<FreePage> Pages { get; init; }

    internal ValueList<Diagnostic> Faults { get; init; }
}

/// <summary>What a file says.</summary>
/// <param name="File">Its path.</param>
/// <param name="Value">The record; null when what it needs is missing.</param>
/// <param name="IsWhole">No fault was found in it, so that what it does not have is really not there.</param>
internal sealed record Bound<T>(string File, T? Value, bool IsWhole)
    where T : class;
