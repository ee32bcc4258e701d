using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>Sheets as the JSON that Typst templates read: camelCase, in the order of the records.</summary>
[JsonSerializable(typeof(BlockSheet))]
[JsonSerializable(typeof(CertificationSheet))]
[JsonSerializable(typeof(ReferentialSheet))]
[JsonSerializable(typeof(PictureSheet))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
public sealed partial class SheetJson : JsonSerializerContext
{
    // The text goes to a compiler, never into a page: accents stay as they are.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The data of a sheet.</summary>
    public static string Of(BlockSheet sheet) => Text(sheet, Default.BlockSheet);

    /// <summary>The data of a sheet.</summary>
    public static string Of(CertificationSheet sheet) => Text(sheet, Default.CertificationSheet);

    /// <summary>The data of a sheet.</summary>
    public static string Of(ReferentialSheet sheet) => Text(sheet, Default.ReferentialSheet);

    /// <summary>The data of a picture.</summary>
    public static string Of(PictureSheet sheet) => Text(sheet, Default.PictureSheet);

    internal static string Text<T>(T sheet, JsonTypeInfo<T> type)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Plain)) JsonSerializer.Serialize(writer, sheet, type);
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
