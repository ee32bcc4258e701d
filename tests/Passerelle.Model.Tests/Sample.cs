namespace Passerelle.Model.Tests;

/// <summary>The least that a record needs.</summary>
internal static class Sample
{
    public static Located<T> At<T>(T value)
        where T : notnull => new(value, SourceSpan.StartOf("sample.yaml"));

    public static Located<TCode> Code<TCode>(string text)
        where TCode : struct, ICode<TCode> => TCode.TryParse(text, out var code) ? At(code) : throw new FormatException(text);

    public static Certification Certification(string number, params Block[] blocks) => new()
    {
        Number = Code<CertificationNumber>(number),
        Title = At("Une certification"),
        Registration = new Registration { Expiry = At(new DateOnly(2030, 10, 27)) },
        Blocks = blocks.ToValueList(),
    };

    public static Block Block(string code, params Evaluation[] evaluations) => new()
    {
        Code = Code<BlockCode>(code),
        Title = At("Un bloc"),
        Evaluations = evaluations.ToValueList(),
    };

    public static Evaluation Evaluation(string[]? verifies, params Criterion[] criteria) => new()
    {
        Code = Code<LocalCode>("E1"),
        Form = At(EvaluationForm.Dossier),
        Title = At("Un dossier"),
        Competencies = verifies?.Select(Code<LocalCode>).ToValueList(),
        Criteria = criteria.ToValueList(),
    };
}
