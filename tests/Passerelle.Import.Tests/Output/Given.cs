using Passerelle.Model;

namespace Passerelle.Import.Tests.Output;

/// <summary>Small invented certifications, to merge and to write.</summary>
internal static class Given
{
    public static Located<T> At<T>(T value)
        where T : notnull => new(value, new SourceSpan("fiche.txt", 1, 1, 0));

    public static ValueList<Located<string>> Texts(params string[] texts) => texts.Select(At).ToValueList();

    public static Located<LocalCode> Code(string text) => At(LocalCode.TryParse(text, out var code) ? code : throw new FormatException(text));

    public static ValueList<Located<LocalCode>> Codes(params string[] texts) => texts.Select(Code).ToValueList();

    public static Located<BlockCode> BlockCode(string text) => At(Model.BlockCode.TryParse(text, out var code) ? code : throw new FormatException(text));

    public static Located<CertificationNumber> Number(string text) => At(CertificationNumber.Parse(text));

    public static Located<DateOnly> Day(int year, int month, int day) => At(new DateOnly(year, month, day));

    public static Located<Siret> Siret(string digits) => At(Model.Siret.TryParse(digits, out var siret) ? siret : throw new FormatException(digits));

    public static Competency Competency(string code, string text, string? context = null) => new(Code(code), At(text), context is null ? null : At(context));

    public static Evaluation Evaluation(string code, string title, EvaluationForm form = EvaluationForm.Unknown) =>
        new() { Code = Code(code), Title = At(title), Form = At(form) };

    public static Criterion Criterion(string text, params string[] competencies) => new(At(text), Codes(competencies));

    public static Certifier Certifier(string name, string? siret = null) => new() { Name = At(name), Siret = siret is null ? null : Siret(siret) };

    /// <summary>A certification with the blocks that are given, or with one of two competencies and one evaluation.</summary>
    public static Certification Certification(string number = "RNCP99999", params Block[] blocks) => new()
    {
        Number = Number(number),
        Title = At("Monteur d’archives"),
        Level = At(5),
        Certifiers = [Certifier("École des archives", "12345678900011")],
        Objectives = At("Restaurer les films anciens."),
        Sectors = Texts("Cinéma", "Patrimoine"),
        Registration = new Registration { Expiry = Day(2031, 3, 2) },
        Blocks = blocks.Length > 0 ? [.. blocks] : [Block("BC01")],
    };

    public static Block Block(string code) => new()
    {
        Code = BlockCode(code),
        Title = At($"Restaurer une bobine ({code})"),
        Competencies = [Competency("C1", "Identifier l’état d’une bobine"), Competency("C2", "Numériser une bobine")],
        Evaluations = [Evaluation("E1", "Mise en situation")],
    };

    public static ImportNote Note(string path, NoteKind? kind = null) => new(kind ?? NoteKinds.AnswerUnsettled, path, new SourceSpan("fiche.txt", 12, 1, 0), []);

    public static ImportedFiche Fiche(Certification? certification = null) => new()
    {
        Certification = certification ?? Certification(),
        Content = [new ContentText("Monteur d’archives"), new ContentText("Restaurer les films anciens."), new ContentText("Identifier l’état d’une bobine")],
    };
}
