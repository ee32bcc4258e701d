using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml.Parts;

/// <summary>Gives each composition of a jury one code: J1, J2 … in the order of their first use.</summary>
internal sealed class JuryReading(FicheReading reading)
{
    private readonly OrderedDictionary<string, Jury> juries = new(StringComparer.Ordinal);

    /// <summary>The juries that were met.</summary>
    public ValueList<Jury> Juries => juries.Values.ToValueList();

    /// <summary>The code of the jury of a composition; null where there is none.</summary>
    public Located<LocalCode>? Of(FeedElement? composition)
    {
        if (composition is null || composition.IsBlank) return null;
        if (juries.TryGetValue(composition.Text, out var known))
        {
            composition.Take(new ContentText(Markup.Strip(composition.Text)));
            return known.Code;
        }

        var name = $"J{juries.Count + 1}";
        if (!LocalCode.TryParse(name, out var code) || reading.Prose(composition, $"jurys/{name}") is not { } words) return null;
        var jury = new Jury(reading.Draft.At(code, composition.Line), words, Members: null, ExternalShare: null);
        juries.Add(composition.Text, jury);
        return jury.Code;
    }
}
