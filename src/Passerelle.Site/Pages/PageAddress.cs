namespace Passerelle.Site.Pages;

/// <summary>A permanent address of the site: a path from its root, and a place in the page.</summary>
/// <param name="Path"><c>/rncp41481/bc01/</c>: begins with a slash; ends with a slash, or with the name of a file.</param>
/// <param name="Fragment">Identifier of an element of that page, without <c>#</c>.</param>
public sealed record PageAddress(string Path, string? Fragment = null)
{
    private const string IndexFile = "index.html";

    /// <summary>What a script of the page is told, without <c>?</c>: <c>acquis=rncp39377-bc01</c>; or null.</summary>
    public string? Query { get; init; }

    /// <summary>The file that holds the page, relative to the output folder: <c>rncp41481/bc01/index.html</c>.</summary>
    public string File => Path.EndsWith('/') ? Path[1..] + IndexFile : Path[1..];

    /// <summary>The same page at one of its elements.</summary>
    public PageAddress At(string fragment) => this with { Fragment = fragment };

    /// <summary>How a page at <paramref name="from"/> refers to this one; with file names where no server adds them.</summary>
    public string RelativeTo(PageAddress from, bool withFileNames)
    {
        if (from.Path == Path && Query is null && Fragment is not null) return Rest;
        var origin = from.Path.Split('/')[1..^1];
        var target = Path.Split('/')[1..^1];
        var shared = origin.Zip(target).TakeWhile(pair => pair.First == pair.Second).Count();
        var up = string.Concat(Enumerable.Repeat("../", origin.Length - shared));
        var down = string.Concat(target.Skip(shared).Select(part => part + "/"));
        var file = Path[(Path.LastIndexOf('/') + 1)..];
        if (file.Length == 0 && withFileNames) file = IndexFile;
        var relative = up + down + file;
        return (relative.Length == 0 ? "./" : relative) + Rest;
    }

    /// <summary>How a page that is served for any address refers to this one: from the root of the server.</summary>
    /// <param name="root">Where the site stands on its server, without a final slash; empty at the root.</param>
    public string FromRoot(string root) => root + ToString();

    /// <inheritdoc/>
    public override string ToString() => Path + Rest;

    private string Rest => (Query is null ? "" : "?" + Query) + (Fragment is null ? "" : "#" + Fragment);
}

/// <summary>A link within the site.</summary>
public sealed record Link(string Text, PageAddress To);
