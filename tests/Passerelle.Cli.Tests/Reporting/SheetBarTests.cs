using Passerelle.Cli.Reporting;
using Passerelle.Model;

namespace Passerelle.Cli.Tests.Reporting;

public class SheetBarTests
{
    private readonly List<BilingualText> told = [];
    private TimeSpan time = TimeSpan.FromSeconds(7);

    [Fact]
    public void What_is_done_within_two_seconds_is_not_told()
    {
        var bar = Bar(moves: true);

        bar.Report(new(1, 2));
        time += TimeSpan.FromSeconds(1.9);
        bar.Report(new(2, 2));

        Assert.Empty(told);
    }

    [Fact]
    public void Then_a_bar_moves_with_the_sheets()
    {
        var bar = Bar(moves: true);

        foreach (var done in new[] { 1, 500, 501, 1000 })
        {
            bar.Report(new(done, 1000));
            time += TimeSpan.FromSeconds(done == 500 ? 0.05 : 2);
        }

        Assert.Equal(
            [
                new("Fiches à télécharger : ━━━━━━━━━━━━──────────── 500 sur 1000", "Sheets to download: ━━━━━━━━━━━━──────────── 500 of 1000"),
                new("Fiches à télécharger : ━━━━━━━━━━━━━━━━━━━━━━━━ 1000 sur 1000", "Sheets to download: ━━━━━━━━━━━━━━━━━━━━━━━━ 1000 of 1000"),
            ],
            told);
    }

    [Fact]
    public void Where_nothing_moves_there_is_a_plain_line_every_five_seconds()
    {
        var bar = Bar(moves: false);

        for (var done = 1; done <= 10; done++)
        {
            bar.Report(new(done, 10));
            time += TimeSpan.FromSeconds(1);
        }

        Assert.Equal(["Sheets to download: 3 of 10", "Sheets to download: 8 of 10"], told.Select(text => text.English));
    }

    private SheetBar Bar(bool moves) => new(new Listener(told), moves, () => time);

    private sealed class Listener(List<BilingualText> told) : IProgress<BilingualText>
    {
        public void Report(BilingualText value) => told.Add(value);
    }
}
