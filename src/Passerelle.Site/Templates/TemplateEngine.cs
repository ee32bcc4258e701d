using System.Collections.Frozen;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Passerelle.Model;
using Passerelle.Site.Pages;
using Passerelle.Site.Text;

namespace Passerelle.Site.Templates;

/// <summary>
/// The templates of a theme, compiled. This folder alone knows the engine, Handlebars.Net, so that another one can
/// take its place. Safe to use from several threads.
/// </summary>
public sealed class TemplateEngine
{
    private const string Folder = "templates/";
    private const string PartialFolder = "templates/partials/";
    private const string Extension = ".hbs";

    private readonly FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates;
    private readonly ValueList<ThemeFile> files;
    private readonly TemplateFunctions functions;
    private readonly Lock locating = new();
    private readonly RenderingPlace place = new();
    private readonly Lazy<FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>>> marked;

    /// <summary>Compiles all templates of a theme.</summary>
    /// <exception cref="SiteFaultException">One cannot be read.</exception>
    public TemplateEngine(Theme theme, TemplateFunctions functions)
    {
        this.functions = functions;
        files = FilesOf(theme);
        foreach (var file in files) TemplateTags.CheckBlocks(file);
        templates = Compile(file => file.Text, place: null);
        marked = new(() => Compile(TemplateTags.WithPlaces, place));
    }

    /// <summary>The templates of a theme, by path.</summary>
    public static ValueList<ThemeFile> FilesOf(Theme theme) => theme.Files.Keys
        .Where(path => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(theme.Read)
        .ToValueList();

    /// <summary>Renders a page to UTF-8.</summary>
    /// <exception cref="SiteFaultException">The template uses a name that the page does not have, or a string is missing.</exception>
    public byte[] Render(string template, PageView view)
    {
        try
        {
            return Render(templates, template, view);
        }
        catch (Exception fault) when (IsOfTemplate(fault))
        {
            throw new SiteFaultException(Locate(template, view, fault));
        }
    }

    private static byte[] Render(IReadOnlyDictionary<string, HandlebarsTemplate<TextWriter, object, object>> compiled, string template, PageView view)
    {
        using var bytes = new MemoryStream(16 * 1024);
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
            compiled[template](writer, view);
        return bytes.ToArray();
    }

    private Diagnostic Locate(string template, PageView view, Exception fault)
    {
        lock (locating)
        {
            place.Last = SourceSpan.StartOf(Folder + template + Extension);
            try
            {
                Render(marked.Value, template, view);
            }
            catch (Exception again) when (IsOfTemplate(again))
            {
                fault = again;
            }

            return Describe(fault, place.Last, view);
        }
    }

    private static Diagnostic Describe(Exception fault, SourceSpan place, PageView view)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is MissingStringException missing) return SiteFaults.MissingString.At(place, missing.Key, missing.MissingIn);
            if (cause is HandlebarsUndefinedBindingException unknown)
                return SiteFaults.TemplateName.At(place, unknown.Path ?? unknown.Message, view.Head.Address.ToString());
        }

        return SiteFaults.TemplateSyntax.At(place, fault.GetBaseException().Message);
    }

    private FrozenDictionary<string, HandlebarsTemplate<TextWriter, object, object>> Compile(Func<ThemeFile, string> text, RenderingPlace? place)
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = functions.Encoder,
        });
        functions.Register(engine, place);
        foreach (var file in files.Where(IsPartial)) Compiling(file, () => engine.RegisterTemplate(NameOf(file), text(file)));
        return files.Where(file => !IsPartial(file)).ToFrozenDictionary(NameOf, file => Compiling(file, () => engine.Compile(new StringReader(text(file)))), StringComparer.Ordinal);
    }

    private static bool IsOfTemplate(Exception fault) =>
        fault is HandlebarsException or HandlebarsUndefinedBindingException or MissingStringException or KeyNotFoundException;

    private static void Compiling(ThemeFile file, Action compile) => Compiling(file, () =>
    {
        compile();
        return true;
    });

    private static T Compiling<T>(ThemeFile file, Func<T> compile)
    {
        try
        {
            return compile();
        }
        catch (HandlebarsException fault)
        {
            throw new SiteFaultException(SiteFaults.TemplateSyntax.At(SourceSpan.StartOf(file.Name), fault.Message));
        }
    }

    private static bool IsPartial(ThemeFile file) => file.Name.Contains("/" + PartialFolder, StringComparison.Ordinal) || NameOf(file) == "layout";

    private static string NameOf(ThemeFile file) => Path.GetFileNameWithoutExtension(file.Name);
}

/// <summary>How far rendering has come, while a failed page is rendered again.</summary>
public sealed class RenderingPlace
{
    /// <summary>The last tag that was reached.</summary>
    public SourceSpan Last { get; set; }
}
