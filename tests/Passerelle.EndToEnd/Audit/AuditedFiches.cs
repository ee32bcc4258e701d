using Passerelle.EndToEnd.Import;
using Passerelle.EndToEnd.Running;

namespace Passerelle.EndToEnd.Audit;

/// <summary>The real fiches, imported word for word and audited by the real program.</summary>
public sealed class AuditedFiches : IAsyncLifetime, IDisposable
{
    private readonly ImportedFiches fiches = new();

    /// <summary>All findings; empty where there are no fiches.</summary>
    internal IReadOnlyList<ToldFinding> Findings { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await fiches.InitializeAsync();
        if (OfficialFiles.Absence is not null) return;
        Findings = await ToldFinding.InAsync(fiches.Input);
    }

    public Task DisposeAsync() => fiches.DisposeAsync();

    public void Dispose() => fiches.Dispose();
}
