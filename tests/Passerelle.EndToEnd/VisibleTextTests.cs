using AngleSharp.Html.Parser;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd;

/// <summary>The measure that the facts are held against is itself measured.</summary>
public class VisibleTextTests
{
    [Theory]
    [InlineData("<p>L’échéance\u00A0: 27\u202Foctobre 2030</p>", "l'échéance : 27 octobre 2030")]
    [InlineData("<p>Bloc <code>RNCP41481</code><wbr><code>BC01</code></p>", "rncp41481bc01")]
    [InlineData("<dl><dt>Niveau</dt><dd>5</dd></dl>", "niveau 5")]
    [InlineData("<p><span>Niveau</span><span>5</span></p>", "niveau 5")]
    public void Words_are_seen(string html, string words) => Assert.True(Text(html).Contains(words));

    [Theory]
    [InlineData("<p>C10</p>", "C1")]
    [InlineData("<p>46274</p>", "4627")]
    [InlineData("<p hidden>C1</p>", "C1")]
    [InlineData("<script>C1</script>", "C1")]
    [InlineData("<p title='C1'>C2</p>", "C1")]
    public void Words_are_not_seen(string html, string words) => Assert.False(Text(html).Contains(words));

    private static VisibleText Text(string html) => new(new HtmlParser().ParseDocument(html));
}
