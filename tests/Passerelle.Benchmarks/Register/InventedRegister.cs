using System.Globalization;
using System.Xml;

namespace Passerelle.Benchmarks.Register;

/// <summary>A register of invented fiches in the open data format V4.1, as large as the real one: about 20 kB a fiche.</summary>
internal static class InventedRegister
{
    private const int FirstNumber = 10_000;
    private const string Break = "    ";

    private static readonly string[] Routes = ["FI", "CA", "FC", "CQ", "CL", "VAE"];

    /// <summary>Writes so many fiches; the same count gives the same bytes.</summary>
    public static void Write(string path, int fiches)
    {
        using var writer = XmlWriter.Create(path, new XmlWriterSettings { Indent = true });
        writer.WriteStartElement("FICHES");
        writer.WriteElementString("VERSION_FLUX", "4.1");
        for (var index = 0; index < fiches; index++) WriteFiche(writer, FirstNumber + index, new InventedWords(index));
        writer.WriteEndElement();
    }

    private static void WriteFiche(XmlWriter writer, int number, InventedWords words)
    {
        var fiche = $"RNCP{number}";
        writer.WriteStartElement("FICHE");
        Write(writer, "ID_FICHE", number);
        writer.WriteElementString("NUMERO_FICHE", fiche);
        writer.WriteElementString("INTITULE", words.Title());
        writer.WriteElementString("ETAT_FICHE", "Publiée");
        WriteCode(writer, "FORMACODES", "FORMACODE", "46274", "Cinéma");
        WriteLabelled(writer, "NOMENCLATURE_EUROPE", "NIVEAU", "NIV6", "Niveau 6");
        WriteCode(writer, "CODES_NSF", "NSF", "323p", "Organisation, gestion");
        WriteCertifier(writer, words);
        writer.WriteElementString("EXISTENCE_PARTENAIRES", "Non");
        writer.WriteElementString("ACTIVITES_VISEES", List(words, 8, w => w.Title()));
        writer.WriteElementString("CAPACITES_ATTESTEES", List(words, 25, w => w.Competency()));
        writer.WriteElementString("SECTEURS_ACTIVITE", words.Paragraph(4));
        writer.WriteElementString("TYPE_EMPLOI_ACCESSIBLES", List(words, 6, w => w.Title()));
        WriteCode(writer, "CODES_ROME", "ROME", "L1302", "Production et administration spectacle, cinéma et audiovisuel");
        foreach (var route in Routes) WriteRoute(writer, route, words);
        writer.WriteElementString("ACCESSIBLE_NOUVELLE_CALEDONIE", "Non");
        writer.WriteElementString("ACCESSIBLE_POLYNESIE_FRANCAISE", "Non");
        writer.WriteElementString("DATE_DECISION", "17/03/2026");
        writer.WriteElementString("DUREE_ENREGISTREMENT", "5");
        WriteStatistics(writer, words);
        writer.WriteElementString("DATE_FIN_ENREGISTREMENT", "17/03/2031");
        writer.WriteElementString("TYPE_ENREGISTREMENT", "Enregistrement sur demande");
        WriteBlocks(writer, fiche, words);
        writer.WriteElementString("OBJECTIFS_CONTEXTE", string.Join(Break, words.Paragraph(4), words.Paragraph(4)));
        writer.WriteElementString("ACTIF", "Oui");
        writer.WriteElementString("PREREQUIS_ENTREE_FORMATION", words.Paragraph(2));
        writer.WriteEndElement();
    }

    private static void WriteCertifier(XmlWriter writer, InventedWords words)
    {
        writer.WriteStartElement("CERTIFICATEURS");
        writer.WriteStartElement("CERTIFICATEUR");
        writer.WriteElementString("SIRET_CERTIFICATEUR", (10_000_000_000_000 + words.Below(100_000)).ToString(CultureInfo.InvariantCulture));
        writer.WriteElementString("NOM_CERTIFICATEUR", "ECOLE DE LA MESURE");
        writer.WriteElementString("ETAT_CERTIFICATEUR", "Actif");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRoute(XmlWriter writer, string route, InventedWords words)
    {
        writer.WriteStartElement("SI_JURY_" + route);
        writer.WriteElementString("ACTIF", "Oui");
        writer.WriteElementString("COMPOSITION", route == "VAE" ? words.Paragraph(2) : "Trois professionnels du secteur et deux formateurs.");
        writer.WriteEndElement();
    }

    private static void WriteStatistics(XmlWriter writer, InventedWords words)
    {
        writer.WriteStartElement("STATISTIQUES_PROMOTIONS");
        foreach (var year in (int[])[2025, 2024, 2023])
        {
            writer.WriteStartElement("STATISTIQUES_PROMOTION");
            Write(writer, "ANNEE", year);
            Write(writer, "NOMBRE_CERTIFIES", words.Below(300));
            Write(writer, "TAUX_INSERTION_GLOBAL_6MOIS", words.Below(101));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteBlocks(XmlWriter writer, string fiche, InventedWords words)
    {
        writer.WriteStartElement("BLOCS_COMPETENCES");
        for (var block = 1; block <= 5; block++)
        {
            writer.WriteStartElement("BLOC_COMPETENCES");
            writer.WriteElementString("CODE", $"{fiche}BC{block:00}");
            writer.WriteElementString("LIBELLE", words.Title());
            writer.WriteElementString("LISTE_COMPETENCES", List(words, 5, w => w.Competency()));
            writer.WriteElementString("MODALITES_EVALUATION", string.Join(Break, "Mise en situation professionnelle simulée", words.Paragraph(1)));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string List(InventedWords words, int items, Func<InventedWords, string> item) =>
        string.Join(Break, Enumerable.Range(0, items).Select(_ => "- " + item(words)));

    private static void WriteCode(XmlWriter writer, string group, string element, string code, string label)
    {
        writer.WriteStartElement(group);
        WriteLabelled(writer, element, "CODE", code, label);
        writer.WriteEndElement();
    }

    private static void WriteLabelled(XmlWriter writer, string element, string codeElement, string code, string label)
    {
        writer.WriteStartElement(element);
        writer.WriteElementString(codeElement, code);
        writer.WriteElementString("LIBELLE", label);
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, string element, int number) => writer.WriteElementString(element, number.ToString(CultureInfo.InvariantCulture));
}
