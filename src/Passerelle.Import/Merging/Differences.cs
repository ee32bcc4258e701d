using Passerelle.Model;
using Passerelle.Reading;
using Passerelle.Reading.Write;

namespace Passerelle.Import.Merging;

/// <summary>
/// How two states of a certification differ, value by value of their YAML. Values of one path are compared as a heap, so that an item
/// put into the middle of a list is one change and not as many as there are items below it.
/// </summary>
internal static class Differences
{
    public static ValueList<Change> Between(Certification before, Certification after)
    {
        if (before == after) return [];
        var (old, now) = (ValuesOf(before), ValuesOf(after));
        return now.Keys.Concat(old.Keys.Where(path => !now.ContainsKey(path)))
            .SelectMany(path => At(path, old.GetValueOrDefault(path, []), now.GetValueOrDefault(path, [])))
            .ToValueList();
    }

    private static IEnumerable<Change> At(string path, List<string> before, List<string> after)
    {
        var gone = Without(before, after);
        var come = Without(after, before);
        for (var index = 0; index < Math.Max(gone.Count, come.Count); index++)
        {
            var (old, now) = (gone.ElementAtOrDefault(index), come.ElementAtOrDefault(index));
            yield return new Change(path, old is null ? ChangeKind.Added : now is null ? ChangeKind.Removed : ChangeKind.Changed, old, now);
        }
    }

    private static List<string> Without(List<string> texts, List<string> others)
    {
        var counts = others.CountBy(text => text).ToDictionary(StringComparer.Ordinal);
        return texts.FindAll(text => counts.GetValueOrDefault(text) == 0 || counts[text]-- == 0);
    }

    // Ordered by path as the files are: a dictionary without removals keeps the order of insertion, which OrderedDictionary promises.
    private static OrderedDictionary<string, List<string>> ValuesOf(Certification certification)
    {
        var values = new OrderedDictionary<string, List<string>>(StringComparer.Ordinal);
        Add(values, "", YamlFiles.Certification(certification, YamlComments.None));
        foreach (var block in certification.Blocks) Add(values, $"blocs/{block.Code.Value}/", YamlFiles.Block(block, YamlComments.None));
        if (certification.Publication is { } publication) Add(values, "publication/", YamlFiles.Publication(publication, YamlComments.None));
        return values;
    }

    private static void Add(OrderedDictionary<string, List<string>> values, string prefix, string yaml)
    {
        foreach (var value in YamlValues.Of(yaml))
        {
            var path = prefix + value.Path;
            if (!values.TryGetValue(path, out var texts)) values.Add(path, texts = []);
            texts.Add(value.Text);
        }
    }
}
