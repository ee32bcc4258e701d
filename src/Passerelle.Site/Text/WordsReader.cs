using System.Collections.Frozen;
using Passerelle.Model;
using Passerelle.Site.Templates;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Passerelle.Site.Text;

/// <summary>Reads the strings of a theme.</summary>
public static class WordsReader
{
    /// <summary>Reads one language from the files of a theme, base first: a later file replaces single strings of an earlier one.</summary>
    /// <exception cref="SiteFaultException">A file is not a mapping of strings.</exception>
    public static Words Read(Language language, IEnumerable<ThemeFile> files)
    {
        var strings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files) Collect(file, strings);
        return new Words(language, strings.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void Collect(ThemeFile file, Dictionary<string, string> strings)
    {
        var yaml = new YamlStream();
        try
        {
            using var reader = new StringReader(file.Text);
            yaml.Load(reader);
        }
        catch (YamlException fault)
        {
            var place = new SourceSpan(file.Name, (int)fault.Start.Line, (int)fault.Start.Column, 0);
            throw new SiteFaultException(SiteFaults.ThemeStrings.At(place, fault.Message));
        }

        foreach (var document in yaml.Documents) Flatten(document.RootNode, "", file, strings);
    }

    private static void Flatten(YamlNode node, string prefix, ThemeFile file, Dictionary<string, string> strings)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                strings[prefix] = scalar.Value ?? "";
                break;
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children)
                {
                    var name = ((YamlScalarNode)key).Value;
                    Flatten(value, prefix.Length == 0 ? name! : $"{prefix}.{name}", file, strings);
                }

                break;
            default:
                var place = new SourceSpan(file.Name, (int)node.Start.Line, (int)node.Start.Column, 0);
                throw new SiteFaultException(SiteFaults.ThemeStrings.At(place, prefix));
        }
    }
}
