namespace Passerelle.Cli.Serve;

/// <summary>The page that stands for every page while there is no good site yet.</summary>
internal static class FaultPage
{
    public static byte[] Render(PreviewState state)
    {
        var message = PreviewMessage.Of(state);
        var faults = message.Faults.Select(fault => LivePage.Lines(fault.Select(part => (part.Kind, part.Text))));
        return LivePage.Render(message.Language, message.Title, string.Concat(faults), $"attempt={state.Attempt}");
    }
}
