using Passerelle.Cli.Serve;

namespace Passerelle.Cli.Tests.Serve;

public class PreviewTests
{
    [Fact]
    public void A_broken_attempt_keeps_the_last_good_site()
    {
        var preview = new Preview(Attempts.Good("un"));

        preview.Show(Attempts.Broken);

        Assert.Equal((2, 1), (preview.State.Attempt, preview.State.Site));
        Assert.True(preview.State.IsBroken);
        Assert.Contains("index.html", preview.State.Files.Keys);
    }

    [Fact]
    public void A_good_attempt_takes_the_place_of_the_last_site()
    {
        var preview = new Preview(Attempts.Good("un"));

        preview.Show(Attempts.Good("deux"));

        Assert.Equal((2, 2), (preview.State.Attempt, preview.State.Site));
    }

    [Fact]
    public void A_site_that_was_never_good_is_not_shown() => Assert.False(new Preview(Attempts.Broken).State.HasSite);

    [Fact]
    public async Task Those_who_follow_get_the_present_state_and_the_next_one()
    {
        var preview = new Preview(Attempts.Broken);
        await using var states = preview.FollowAsync(CancellationToken.None).GetAsyncEnumerator();
        Assert.True(await states.MoveNextAsync());
        Assert.Equal(1, states.Current.Attempt);

        var next = states.MoveNextAsync();
        Assert.False(next.IsCompleted);
        preview.Show(Attempts.Good("un"));

        Assert.True(await next);
        Assert.Equal(2, states.Current.Site);
    }
}
