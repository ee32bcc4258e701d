using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Passerelle.Cli.Serve;

/// <summary>A web server on this machine alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsTried = 20;

    private readonly WebApplication running;

    private PreviewServer(WebApplication running) => this.running = running;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(running.Urls.First());

    /// <summary>Starts on a port, or on the next free one; port 0 stands for any.</summary>
    /// <exception cref="IOException">None of the ports is free.</exception>
    public static async Task<PreviewServer> StartAsync(int port, PreviewAnswer answer, CancellationToken cancellation)
    {
        for (var tried = 1; ; tried++, port++)
        {
            var application = Make(port, answer);
            try
            {
                await application.StartAsync(cancellation);
                return new PreviewServer(application);
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException && tried < PortsTried && port < IPEndPoint.MaxPort)
            {
                await application.DisposeAsync();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await running.StopAsync();
        await running.DisposeAsync();
    }

    // The empty builder reads no settings from the environment: nothing can open the preview to other machines.
    private static WebApplication Make(int port, PreviewAnswer answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var application = builder.Build();
        application.Run(answer.AnswerAsync);
        return application;
    }
}
