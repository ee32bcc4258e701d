using Passerelle.Model;
using Passerelle.Site.Pages;

namespace Passerelle.Site.Exports.Json;

/// <summary>A certification, with what tells its identifier and its address.</summary>
internal sealed record CertificationEntry(ExportSource Source, Certification Certification)
{
    public CertificationNumber Number => Certification.Number.Value;

    public ValueList<BlockEntry> Blocks => Certification.Blocks.Select(block => new BlockEntry(Source, Certification.ReferenceTo(block), block)).ToValueList();

    public ValueList<CertifierEntry> Certifiers => Certification.Certifiers.Select(certifier => new CertifierEntry(Source, certifier)).ToValueList();

    public string? Page => Source.UrlOf(Addresses.Certification(Number));
}

/// <summary>A certifying body as a fiche names it.</summary>
internal sealed record CertifierEntry(ExportSource Source, Certifier Certifier)
{
    public Guid Identifier => Identifiers.Of(Source.Catalogue.Certifiers.Of(Certifier));
}

/// <summary>A block.</summary>
internal sealed record BlockEntry(ExportSource Source, BlockReference Reference, Block Block)
{
    public string? Page => Source.UrlOf(Addresses.Block(Reference));

    public ValueList<CompetencyEntry> Competencies => Block.Competencies
        .Select(competency => new CompetencyEntry(Source, new(Reference, competency.Code.Value), competency))
        .ToValueList();

    public ValueList<EvaluationEntry> Evaluations => Block.Evaluations.Select(evaluation => new EvaluationEntry(Source, Reference, evaluation)).ToValueList();
}

/// <summary>A competency.</summary>
internal sealed record CompetencyEntry(ExportSource Source, CompetencyReference Reference, Competency Competency)
{
    public string? Page => Source.UrlOf(Addresses.Competency(Reference));
}

/// <summary>An evaluation.</summary>
internal sealed record EvaluationEntry(ExportSource Source, BlockReference Block, Evaluation Evaluation)
{
    public string? Page => Source.UrlOf(Addresses.Evaluation(Block, Evaluation.Code.Value));

    public ValueList<CriterionEntry> Criteria => Evaluation.Criteria
        .Zip(Identifiers.OfCriteria(Block, Evaluation), (criterion, identifier) => new CriterionEntry(identifier, criterion))
        .ToValueList();
}

/// <summary>A criterion.</summary>
internal sealed record CriterionEntry(Guid Identifier, Criterion Criterion);
