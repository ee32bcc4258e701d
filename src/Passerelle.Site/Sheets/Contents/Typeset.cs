using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>
/// Says things as they are printed: in the language of the site, with its typography set. All words of a sheet come
/// from here, so that no template and no writer of files has to think of it.
/// </summary>
internal sealed class Typeset(PageSource source)
{
    private readonly Typography typography = new(source.Words.Language);

    /// <summary>What the words are taken from.</summary>
    public PageSource Source => source;

    /// <summary>The strings as they stand in the theme, for parts that are set afterwards.</summary>
    public Words Words => source.Words;

    public string this[string key] => Of(Words[key]);

    public string Fill(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Of(Words.Fill(key, values));

    public string Count(string key, int count, params ReadOnlySpan<(string Name, object? Value)> values) => Of(Words.Count(key, count, values));

    public string Of(string text) => typography.Set(text);

    public string? OrNull(string? text) => text is null ? null : Of(text);

    public ValueList<string> Lines(IEnumerable<string> texts) => texts.Select(Of).ToValueList();

    public ValueList<string> Lines(IEnumerable<Located<string>> texts) => Lines(texts.Select(text => text.Value));

    public ValueList<Passage> Passages(string? text) =>
        text is null ? [] : Passage.All(text).Select(passage => passage with { Text = Of(passage.Text) }).ToValueList();

    public ValueList<SheetFact> Facts(IEnumerable<Fact> facts) =>
        facts.Select(fact => new SheetFact(Of(fact.Term), Lines(fact.Values.Select(value => value.Text)))).ToValueList();

    public Coded Coded(CodeLink link) => new(link.Code, Of(link.Text));
}
