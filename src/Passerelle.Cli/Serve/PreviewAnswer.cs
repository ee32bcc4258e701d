using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Passerelle.Site;
using Passerelle.Site.Output;

namespace Passerelle.Cli.Serve;

/// <summary>Answers the requests of a browser from the preview.</summary>
/// <param name="preview">What is shown.</param>
/// <param name="stopping">The preview ends.</param>
internal sealed class PreviewAnswer(Preview preview, CancellationToken stopping)
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        SecurityHeaders.AddTo(context.Response.Headers);
        var path = context.Request.Path.Value ?? "/";
        if (!IsLocal(context.Request.Host)) await SayAsync(context, StatusCodes.Status421MisdirectedRequest);
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) await SayAsync(context, StatusCodes.Status405MethodNotAllowed);
        else if (path == LiveFiles.Events) await StreamAsync(context);
        else if (LiveFiles.Find(path) is { } own) await SendAsync(context, path, own);
        else await ShowAsync(context, path, preview.State);
    }

    // Another site can point its own name at this machine; its pages must not read the preview (DNS rebinding).
    private static bool IsLocal(HostString host) => host.Host is "localhost" or "127.0.0.1";

    private static async Task ShowAsync(HttpContext context, string path, PreviewState state)
    {
        if (!state.HasSite)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await SendAsync(context, "faults.html", FaultPage.Render(state));
        }
        else if (FileAt(path, state) is { } file)
        {
            await SendAsync(context, file, state);
        }
        else if (state.Sheets is { } sheets && await sheets.MakeAsync(path[1..], context.RequestAborted) is { } made)
        {
            await SendAsync(context, made, state);
        }
        else if (FileAt(path + "/", state) is not null)
        {
            // The address of this request plus a slash, and never another host: a path such as //elsewhere stays a path.
            context.Response.Redirect("/" + path.TrimStart('/') + "/" + context.Request.QueryString);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            if (state.Files.TryGetValue("404.html", out var notFound)) await SendAsync(context, notFound, state);
        }
    }

    private static SiteFile? FileAt(string path, PreviewState state) =>
        state.Files.GetValueOrDefault(path[1..] + (path.EndsWith('/') ? "index.html" : ""));

    // A sheet with a fault shows it where a reader looks for the sheet.
    private static async Task SendAsync(HttpContext context, BuiltSite made, PreviewState state)
    {
        if (made.Files is [var sheet])
        {
            await SendAsync(context, sheet, state);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await SendAsync(context, "faults.html", FaultPage.Render(state.Then((state.Last with { Sheets = state.Sheets }).With(made))));
        }
    }

    private static Task SendAsync(HttpContext context, SiteFile file, PreviewState state) =>
        SendAsync(context, file.Path, file.IsPage ? LiveFiles.Inject(file.Bytes.Span, state.Site) : file.Bytes);

    private static async Task SendAsync(HttpContext context, string name, ReadOnlyMemory<byte> bytes)
    {
        var type = ContentTypes.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static Task SayAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private async Task StreamAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await foreach (var state in preview.FollowAsync(ending.Token))
            {
                await context.Response.WriteAsync($"data: {PreviewMessage.Of(state).ToJson()}\n\n", ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The page was left, or the preview ends: the stream is over.
        }
    }
}
