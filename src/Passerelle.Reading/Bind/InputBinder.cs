using Passerelle.Model;
using Passerelle.Reading.Bind.Binders;
using Passerelle.Reading.Bind.Shapes;
using Passerelle.Reading.Bind.Yaml;
using Passerelle.Reading.Diagnostics;
using Passerelle.Reading.Load;

namespace Passerelle.Reading.Bind;

/// <summary>The second step: turns each text into its record.</summary>
internal static class InputBinder
{
    public static BoundInput Bind(LoadedInput loaded)
    {
        var files = loaded.Files;
        var outcomes = new (object? Bound, FaultLog Faults)[files.Count];
        Parallel.For(0, files.Count, index =>
        {
            var faults = new FaultLog();
            outcomes[index] = (BindFile(files[index], faults), faults);
        });

        var bound = outcomes.Select(outcome => outcome.Bound).ToList();
        return new BoundInput(loaded)
        {
            Settings = bound.OfType<Bound<SiteSettings>>().SingleOrDefault(),
            Certifications = bound.OfType<Bound<Certification>>().ToValueList(),
            Blocks = bound.OfType<Bound<Block>>().ToValueList(),
            Publications = bound.OfType<Bound<Publication>>().ToValueList(),
            Externals = bound.OfType<Bound<ExternalCertification>>().ToValueList(),
            Nomenclatures = bound.OfType<Bound<Nomenclature>>().ToValueList(),
            Glossary = bound.OfType<Bound<GlossaryBinder.Glossary>>().SelectMany(file => file.Value?.Terms ?? []).ToValueList(),
            Pages = bound.OfType<FreePage>().ToValueList(),
            Faults = loaded.Faults.Concat(outcomes.SelectMany(outcome => outcome.Faults.Faults)).ToValueList(),
        };
    }

    private static object? BindFile(LoadedFile file, FaultLog faults) => file.Role switch
    {
        FileRole.Site => BindYaml(file, SiteBinder.Shape, faults),
        FileRole.Certification => BindYaml(file, CertificationBinder.Shape, faults),
        FileRole.Publication => BindYaml(file, PublicationBinder.Shape, faults),
        FileRole.Block => BindYaml(file, BlockBinder.Shape, faults),
        FileRole.External => BindYaml(file, ExternalBinder.Shape, faults),
        FileRole.Nomenclature => BindYaml(file, NomenclatureBinder.Shape, faults),
        FileRole.Glossary => BindYaml(file, GlossaryBinder.Shape, faults),
        FileRole.Page => PageFile.Bind(file, faults),
        _ => null,
    };

    private static Bound<T> BindYaml<T>(LoadedFile file, Shape<T> shape, FaultLog faults)
        where T : class
    {
        var root = YamlText.Read(file.Path, file.Text.Content, faults);
        var value = root is not null && shape.TryBind(root, faults, out var bound) ? bound : null;
        return new Bound<T>(file.Path, value, faults.IsClean);
    }
}
