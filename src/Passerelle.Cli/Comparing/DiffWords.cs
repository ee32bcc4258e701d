using Passerelle.Model;
using Passerelle.Site.Templates;
using Passerelle.Site.Text;

namespace Passerelle.Cli.Comparing;

/// <summary>The words of the report: those of the theme that comes with the program, so that report and site say the same.</summary>
internal static class DiffWords
{
    public static Words In(Language language) => Theme.Find("default", [Path.Combine(AppContext.BaseDirectory, "themes")]).Words(language);
}
