namespace Passerelle.Model;

/// <summary>Gathers facts from the fields of records; what is absent is no fact.</summary>
internal sealed class FactList
{
    private readonly List<StatedFact> facts = [];

    public ValueList<StatedFact> All => facts.ToValueList();

    public static StatedValue Words(string text) => new StatedValue.Words(text);

    public void Say(FactKind kind, StatedValue? subject, StatedValue value) => facts.Add(new(kind, subject, value));

    public void Add(FactKind kind, Located<string>? text, StatedValue? subject = null)
    {
        if (text is { } said) Say(kind, subject, Words(said.Value));
    }

    public void Add(FactKind kind, Located<int>? number, StatedValue? subject = null)
    {
        if (number is { } said) Say(kind, subject, new StatedValue.Number(said.Value));
    }

    public void Add(FactKind kind, Located<DateOnly>? day)
    {
        if (day is { } said) Say(kind, null, new StatedValue.Day(said.Value));
    }

    public void Add<T>(FactKind kind, Located<T>? choice, StatedValue? subject = null)
        where T : struct, Enum
    {
        if (choice is { } said) Say(kind, subject, new StatedValue.Choice(said.Value));
    }

    public void AddAll(FactKind kind, IEnumerable<Located<string>> texts, StatedValue? subject = null)
    {
        foreach (var text in texts) Add(kind, text, subject);
    }

    public void AddCodes<TCode>(FactKind kind, IEnumerable<Located<TCode>> codes)
        where TCode : struct, ICode<TCode>
    {
        foreach (var code in codes) Say(kind, null, Words($"{code.Value}"));
    }
}
