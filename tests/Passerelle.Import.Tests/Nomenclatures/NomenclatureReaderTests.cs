using System.Text;
using Passerelle.Import.Sources;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Nomenclatures;

public class NomenclatureReaderTests
{
    [Theory]
    [InlineData("code_rome;code_ogr;libelle\nB1501;42;Facture d'instruments\n", "rome", "B1501=Facture d'instruments")]
    [InlineData("\"code_rome\",\"code_ogr\",\"libelle_rome\",\"code_rome_parent\"\n\"B1501\",\"42\",\"Facteur, factrice\",\"B1500\"\n", "rome", "B1501=Facteur, factrice")]
    [InlineData("code;libelle;domaine;domaine_libelle\n134;Métiers d'art;13;Lettres et arts\n", "nsf", "134=Métiers d'art")]
    [InlineData("code;libelle_observe\r\n134m;\"Métiers ; d'art\"\r\n", "nsf", "134m=Métiers ; d'art")]
    [InlineData("code;libelle_observe\r\n45015;Lutherie\r\n", "formacodes", "45015=Lutherie")]
    [InlineData("IDCC;TITRE\n0086;Publicité\n", "idcc", "86=Publicité")]
    [InlineData("Code IDCC\tTitre de la convention\n3217\tMusique\n", "idcc", "3217=Musique")]
    [InlineData("Liste des conventions\n\nidcc,intitulé\n44,Chimie\n", "idcc", "44=Chimie")]
    public void A_table_is_known_by_its_columns_or_by_the_spelling_of_its_codes(string csv, string kind, string label)
    {
        var opened = Read(csv)!;

        Assert.Equal(kind, opened.Nomenclature.Kind);
        Assert.Equal([label], opened.Nomenclature.Labels.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Empty(opened.Faults);
    }

    [Theory]
    [InlineData("<rome><fiche><code_rome>B1501</code_rome><code_ogr>42</code_ogr><libelle>Facture</libelle></fiche></rome>", "rome", "B1501=Facture")]
    [InlineData("<liste><item code=\"B1501\" libelle=\"Facture\"/></liste>", "rome", "B1501=Facture")]
    [InlineData("<liste><rome code=\"B1501\">Facture</rome></liste>", "rome", "B1501=Facture")]
    [InlineData("<fiches><fiche><bloc_code_rome><code_rome>B1501</code_rome><intitule>Facture</intitule></bloc_code_rome></fiche></fiches>", "rome", "B1501=Facture")]
    [InlineData("<CCN><CONVENTION><IDCC>0086</IDCC><TITRE><![CDATA[Publicité & médias]]></TITRE></CONVENTION></CCN>", "idcc", "86=Publicité & médias")]
    public void Xml_is_known_by_elements_or_attributes_that_look_like_code_and_label(string xml, string kind, string label)
    {
        var opened = Read($"<?xml version=\"1.0\"?>{xml}")!;

        Assert.Equal(kind, opened.Nomenclature.Kind);
        Assert.Equal([label], opened.Nomenclature.Labels.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public void Only_rome_4_tells_its_version()
    {
        Assert.Equal("ROME 4", Read("code_rome,libelle_rome,code_rome_parent\nB1501,Facteur,B1501\n")?.Nomenclature.Version);
        Assert.Null(Read("code_rome;code_ogr;libelle\nB1501;42;Facture\n")?.Nomenclature.Version);
    }

    [Fact]
    public void A_code_that_is_none_is_left_out_with_its_line()
    {
        var opened = Read("code_rome;libelle\nB1501;Facture\nB15;Rien\nB1502;\n")!;

        Assert.Equal(["B1501"], opened.Nomenclature.Labels.Select(pair => pair.Key));
        Assert.Equal(
            ["table:3:1 'B15' is no code of the nomenclature rome: the row is left out.", "table:4:1 The code B1502 has no label: it is left out."],
            opened.Faults.Select(fault => $"{fault.Place} {fault.Message(Language.English)}"));
    }

    [Fact]
    public void The_first_label_of_a_code_is_kept()
    {
        var opened = Read("code_rome;libelle\nB1501;Facture\nB1501;Facture\nB1501;Lutherie\n")!;

        Assert.Equal(["Facture"], opened.Nomenclature.Labels.Select(pair => pair.Value));
        Assert.Equal((NomenclatureFaults.LabelsDiffer, 4), (Assert.Single(opened.Faults).Kind, opened.Faults[0].Place.Line));
    }

    [Fact]
    public void Xml_that_breaks_off_gives_what_stands_before()
    {
        var opened = Read("<rome>\n<fiche><code_rome>B1501</code_rome><libelle>Facture</libelle></fiche>\n<fiche><code_rome>B15")!;

        Assert.Single(opened.Nomenclature.Labels);
        Assert.Equal((NomenclatureFaults.XmlBroken, 3), (Assert.Single(opened.Faults).Kind, opened.Faults[0].Place.Line));
    }

    [Theory]
    [InlineData("<!DOCTYPE l [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><l><i><code_rome>B1501</code_rome><libelle>&e;</libelle></i></l>")]
    [InlineData("<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><l><i code=\"B1501\" libelle=\"&b;\"/></l>")]
    public void Entities_are_never_expanded(string xml) => Assert.Null(Read(xml));

    [Fact]
    public void Depth_is_limited()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 1000)) + "<i code=\"B1501\" libelle=\"x\"/>";

        Assert.Null(Read(deep));
    }

    [Theory]
    [InlineData("niveau_1969;niveau_cadre_national;libelle_xml\nI;7;NIV7\n")]
    [InlineData("code;libelle\nrouge;Rouge\nbleu;Bleu\n")]
    [InlineData("Le code, le libellé et le reste de la phrase\nRien, ici\n")]
    [InlineData("code_rome;libelle\n")]
    [InlineData("<a><b>B1501</b></a>")]
    public void What_has_no_codes_with_labels_is_no_nomenclature(string text) => Assert.Null(Read(text));

    [Fact]
    public void A_file_beyond_the_limit_is_refused()
    {
        var head = "code_rome;libelle\nB1501;"u8.ToArray();
        var entry = new SourceEntry("table", () => new LongStream(head, 65L * 1024 * 1024));

        var refusal = Assert.Throws<ImportException>(() => NomenclatureReader.Read(entry, SourceHead.Of(entry), root: null));

        Assert.Equal("Le fichier dépasse 64 Mio.", refusal.Diagnostic.Message(Language.French));
    }

    private static OpenedNomenclature? Read(string text)
    {
        var entry = new SourceEntry("table", () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var head = SourceHead.Of(entry);
        return NomenclatureReader.Read(entry, head, head.XmlRoot() ?? (text.StartsWith('<') ? "?" : null));
    }

    /// <summary>A text that goes on with the letter a.</summary>
    private sealed class LongStream(byte[] head, long length) : MemoryStream
    {
        private long at;

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - at);
            buffer[..count].Fill((byte)'a');
            if (at == 0) head.CopyTo(buffer);
            at += count;
            return count;
        }
    }
}
