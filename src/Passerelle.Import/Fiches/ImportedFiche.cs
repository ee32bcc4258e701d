using Passerelle.Model;

namespace Passerelle.Import;

/// <summary>One official fiche, as it was read from one source.</summary>
public sealed record ImportedFiche
{
    /// <summary>The certification, with its blocks; places are places of the source.</summary>
    public required Certification Certification { get; init; }

    /// <summary>What a human should look at, in the order of the source.</summary>
    public ValueList<ImportNote> Notes { get; init; }

    /// <summary>What the source says of the certifications that this one refers to.</summary>
    public ValueList<ExternalCertification> Externals { get; init; }

    /// <summary>The texts of the source that mean something: all of it but the words of the template.</summary>
    public ValueList<ContentText> Content { get; init; }
}

/// <summary>A text of the source, to be found again in what is written.</summary>
/// <param name="Text">The text, as the source has it.</param>
/// <param name="WrittenAs">Its spelling in the YAML, where the format has one of its own (a date, a level, a yes).</param>
public sealed record ContentText(string Text, string? WrittenAs = null);
