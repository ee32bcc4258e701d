using System.Collections.Frozen;
using Passerelle.Model;
using Passerelle.Reading.Bind;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Link;

/// <summary>Everything that was bound, put together for the checks that look across files.</summary>
internal sealed class LinkScope
{
    private readonly FrozenSet<string> describedSlugs;

    public LinkScope(BoundInput input)
    {
        Input = input;
        var blocks = input.Blocks.ToLookup(block => InputLayout.CertificationFolder(block.File), StringComparer.Ordinal);
        var presentations = input.Loaded.Files
            .Where(file => file.Role == FileRole.Presentation)
            .ToDictionary(file => InputLayout.CertificationFolder(file.Path), file => file.Text, StringComparer.Ordinal);
        var publications = input.Publications
            .Where(file => file.Value is not null)
            .ToDictionary(file => InputLayout.CertificationFolder(file.File), file => file.Value!, StringComparer.Ordinal);
        Certifications = input.Certifications
            .Select(file => AssembledCertification.Of(file, blocks, presentations, publications))
            .OfType<AssembledCertification>()
            .ToValueList();
        describedSlugs = input.Certifications.Select(file => InputLayout.CertificationFolder(file.File))
            .Concat(input.Externals.Select(file => InputLayout.Stem(file.File)))
            .Concat(Certifications.Select(certification => certification.Number.Slug))
            .Concat(Externals.Select(external => external.Number.Value.Slug))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public BoundInput Input { get; }

    public FaultLog Faults { get; } = new();

    /// <summary>Certifications with their blocks and their presentation.</summary>
    public ValueList<AssembledCertification> Certifications { get; }

    public IEnumerable<ExternalCertification> Externals => Input.Externals.Select(file => file.Value).OfType<ExternalCertification>();

    /// <summary>Whether a file describes this certification, be it a faulty one.</summary>
    public bool IsDescribed(CertificationNumber number) => describedSlugs.Contains(number.Slug);
}
