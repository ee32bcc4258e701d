using Passerelle.Import.Output;

namespace Passerelle.Import.Tests.Output;

public sealed class FileSwapTests : IDisposable
{
    private readonly Target target = new();
    private readonly FileSwap swap = new();

    public void Dispose() => target.Dispose();

    [Fact]
    public void Files_are_written_changed_and_taken_away_together()
    {
        target.Write("a", "before");
        target.Write("b", "goes");
        swap.Stage(target["a"], "after"u8.ToArray());
        swap.Stage(target["b"], null);
        swap.Stage(target["c/d"], "new"u8.ToArray());

        swap.Commit();

        Assert.Equal(["a", "c/d"], target.Files);
        Assert.Equal(("after", "new"), (target.Read("a"), target.Read("c/d")));
    }

    [Fact]
    public void Before_the_last_step_nothing_has_changed()
    {
        target.Write("a", "before");

        swap.Stage(target["a"], "after"u8.ToArray());

        Assert.Equal("before", target.Read("a"));
    }

    [Fact]
    public void What_cannot_be_finished_is_undone()
    {
        target.Write("a", "before");
        target.Write("b", "goes");
        swap.Stage(target["a"], "after"u8.ToArray());
        swap.Stage(target["b"], null);
        swap.Stage(target["c"], "new"u8.ToArray());
        Directory.CreateDirectory(target["c"]);

        Assert.ThrowsAny<IOException>(swap.Commit);
        swap.Undo();

        Assert.Equal(["a", "b"], target.Files);
        Assert.Equal(("before", "goes"), (target.Read("a"), target.Read("b")));
    }
}
