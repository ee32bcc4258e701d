using Passerelle.Site.Assets;

namespace Passerelle.Site.Tests.Assets;

public class EsbuildErrorsTests
{
    private const string Printed = """
        ✘ [ERROR] Expected "}" to go with "{" [css-syntax-error]

            styles/parts/card.css:5:0:
              5 │
                │ ^
                ╵ }

          The unbalanced "{" is here:

            styles/parts/card.css:4:12:

        ▲ [WARNING] Something less grave [other]

            styles/print.css:1:2:

        ✘ [ERROR] Could not resolve "nope.css"

            styles/site.css:1:8:

        """;

    [Fact]
    public void Errors_are_read_with_their_place_counted_from_one() =>
        Assert.Equal(
            [("styles/parts/card.css:5:1", "Expected \"}\" to go with \"{\""), ("styles/site.css:1:9", "Could not resolve \"nope.css\"")],
            EsbuildErrors.Read(Printed).Select(e => (e.Place.ToString(), e.Message)));

    [Fact]
    public void Line_ends_of_Windows_change_nothing() =>
        Assert.Equal(EsbuildErrors.Read(Printed), EsbuildErrors.Read(Printed.ReplaceLineEndings("\r\n")));

    [Fact]
    public void What_is_no_error_is_left_alone() =>
        Assert.Empty(EsbuildErrors.Read("node:child_process:930\n    throw err;\n"));
}
