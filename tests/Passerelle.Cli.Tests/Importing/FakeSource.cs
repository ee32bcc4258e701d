using Passerelle.Import;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Cli.Tests.Importing;

/// <summary>A source of invented fiches.</summary>
internal sealed class FakeSource(string name, IEnumerable<ImportedFiche> fiches) : FicheSource(name)
{
    /// <summary>What is wrong with the source.</summary>
    public ValueList<Diagnostic> Faults { get; init; }

    public override IEnumerable<ImportedFiche> Fiches(FicheSelection selection, Action<Diagnostic> report, IProgress<double>? progress)
    {
        foreach (var fault in Faults) report(fault);
        foreach (var fiche in fiches)
        {
            progress?.Report(0.5);
            if (selection.Wants(fiche.Certification.Number.Value, fiche.Certification.Certifiers.Select(certifier => certifier.Siret?.Value).OfType<Siret>())) yield return fiche;
        }
    }

    public static Located<T> At<T>(T value)
        where T : notnull => new(value, new SourceSpan("fiche.txt", 1, 1, 0));

    /// <summary>A fiche of one block.</summary>
    public static ImportedFiche Fiche(string number, string objectives = "Restaurer les films anciens.") => new()
    {
        Certification = new Certification
        {
            Number = At(CertificationNumber.Parse(number)),
            Title = At("Monteur d’archives"),
            Level = At(5),
            Certifiers = [new Certifier { Name = At("École des archives"), Siret = Siret.TryParse("12345678900011", out var siret) ? At(siret) : null }],
            Objectives = At(objectives),
            Registration = new Registration { Expiry = At(new DateOnly(2031, 3, 2)) },
            Blocks =
            [
                new Block
                {
                    Code = At(BlockCode.TryParse("BC01", out var block) ? block : default),
                    Title = At("Restaurer"),
                    Competencies = [new Competency(At(LocalCode.TryParse("C1", out var code) ? code : default), At("Identifier une bobine"), null)],
                },
            ],
        },
        Notes = [new ImportNote(NoteKinds.AnswerUnsettled, "voies/fi/ouverte", new SourceSpan("fiche.txt", 243, 1, 0), [])],
        Content = [new ContentText("Monteur d’archives"), new ContentText(objectives)],
    };
}
