using Passerelle.Model;
using Passerelle.Reading.Bind.Binders;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Write;

/// <summary>The files of the input, written from the records that are read from them; what is read again is equal.</summary>
public static class YamlFiles
{
    /// <summary><c>certifications/&lt;slug&gt;/certification.yaml</c>: all but the blocks, the presentation and the publication.</summary>
    public static string Certification(Certification certification, YamlComments comments) =>
        Text("../../schema/certification.schema.json", CertificationBinder.Shape, certification, comments);

    /// <summary><c>certifications/&lt;slug&gt;/blocs/bc01.yaml</c>.</summary>
    public static string Block(Block block, YamlComments comments) => Text("../../../schema/bloc.schema.json", BlockBinder.Shape, block, comments);

    /// <summary><c>certifications/&lt;slug&gt;/publication.yaml</c>.</summary>
    public static string Publication(Publication publication, YamlComments comments) =>
        Text("../../schema/publication.schema.json", PublicationBinder.Shape, publication, comments);

    /// <summary><c>externes/&lt;slug&gt;.yaml</c>.</summary>
    public static string External(ExternalCertification external, YamlComments comments) =>
        Text("../schema/externe.schema.json", ExternalBinder.Shape, external, comments);

    /// <summary><c>nomenclatures/&lt;kind&gt;.yaml</c>.</summary>
    /// <param name="kind"><c>nsf</c>, <c>rome</c>, <c>formacodes</c> or <c>idcc</c>.</param>
    /// <param name="version">Version of the nomenclature, or null.</param>
    /// <param name="labels">Codes and labels, in order.</param>
    /// <param name="comments">Comments.</param>
    public static string Nomenclature(string kind, string? version, IEnumerable<KeyValuePair<string, string>> labels, YamlComments comments)
    {
        var nomenclature = new Nomenclature(
            Here(Enum.Parse<NomenclatureKind>(kind, ignoreCase: true)),
            version is null ? null : Here(version),
            labels.Select(label => new LabelledCode(Here(label.Key), Here(label.Value))).ToValueList());
        return Text("../schema/nomenclature.schema.json", NomenclatureBinder.Shape, nomenclature, comments);
    }

    /// <summary><c>site.yaml</c>.</summary>
    public static string Site(SiteSettings settings, YamlComments comments) => Text("schema/site.schema.json", SiteBinder.Shape, settings, comments);

    private static Located<T> Here<T>(T value)
        where T : notnull => new(value, default);

    private static string Text<T>(string schema, Shape<T> shape, T record, YamlComments comments) =>
        YamlDocument.Of(schema, (WrittenGroup)shape.Write(record), comments);
}
