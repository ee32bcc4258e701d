using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Passerelle.EndToEnd.Running;

/// <summary>Serves a folder on 127.0.0.1 as a static host would, with the security headers that the repository sets for Netlify.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private SiteServer(WebApplication application) => this.application = application;

    /// <summary>Address without a final slash.</summary>
    public string Address => application.Urls.Single();

    public static async Task<SiteServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var files = new PhysicalFileProvider(folder);
        var headers = NetlifyHeaders.OfAllPages();
        site.Use((context, next) =>
        {
            foreach (var (name, value) in headers) context.Response.Headers[name] = value;
            return next();
        });
        site.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        site.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        site.Run(context => NotFoundAsync(context, files));
        await site.StartAsync();
        return new SiteServer(site);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static Task NotFoundAsync(HttpContext context, PhysicalFileProvider files)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        var page = files.GetFileInfo("404.html");
        return page.Exists ? context.Response.SendFileAsync(page) : Task.CompletedTask;
    }
}
