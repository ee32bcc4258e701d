using Passerelle.Model;

namespace Passerelle.Import.OpenData.Csv;

/// <summary>Reads the row of a fiche in the table Standard.</summary>
internal static class StandardReading
{
    public static Certification Read(CertificationNumber number, CsvCells cells, FicheDraft draft)
    {
        draft.Read(number.Value);
        return new Certification
        {
            OpenDataId = cells.Value("Id_Fiche", FrenchValues.Number, id => $"{id}"),
            Number = cells.At(number),
            Title = Title(number, cells, draft),
            Kind = Kind(cells),
            Level = Level(cells, out var absence),
            LevelAbsence = absence,
            Territories = new Territories
            {
                NewCaledonia = cells.Word("Accessible_Nouvelle_Caledonie", CsvWords.Answers),
                FrenchPolynesia = cells.Word("Accessible_Polynesie_Francaise", CsvWords.Answers),
            },
            Registration = new Registration
            {
                LastOfficialJournal = cells.Date("Date_dernier_jo"),
                Decision = cells.Date("Date_Decision"),
                Expiry = cells.Date("Date_Fin_Enregistrement"),
                Start = cells.Date("Date_Effet"),
                Type = cells.Word("Type_Enregistrement", CsvWords.Registrations),
                PrintedState = cells.Word("Actif", CsvWords.States),
            },
            SpecificTerms = cells.Word("Validation_Partielle", CsvWords.Answers) is { } partial
                ? new SpecificRegisterTerms { PartialValidation = partial }
                : null,
        };
    }

    /// <summary>The level that a code of the register names: <c>NIV6</c> is 6.</summary>
    public static int? LevelOf(string text) => text.Trim() is ['N', 'I', 'V', >= '1' and <= '8' and var digit] ? digit - '0' : null;

    private static Located<string> Title(CertificationNumber number, CsvCells cells, FicheDraft draft)
    {
        if (cells.Text("Intitule") is { } title) return title;
        var instead = cells.At(number.Value);
        draft.Note([new ImportNote(NoteKinds.TitleMissing, "intitule", instead.Place, [])]);
        return instead;
    }

    /// <summary>The export has its words crossed: the column of the label holds the code, that of the title the label.</summary>
    private static CertificationKind? Kind(CsvCells cells)
    {
        if (cells.Text("Abrege_Libelle") is { } code) return new CertificationKind(code, cells.Text("Abrege_Intitule"));
        cells.Keep("Abrege_Intitule");
        return null;
    }

    private static Located<int>? Level(CsvCells cells, out Located<LevelAbsence>? absence)
    {
        const string Code = "Nomenclature_Europe_Niveau";
        const string Label = "Nomenclature_Europe_Intitule";
        absence = CsvWords.LevelAbsences.Value(cells.Raw(Code)) is null ? null : cells.Word(Code, CsvWords.LevelAbsences);
        if (absence is { } why)
        {
            cells.Expect(Label, CsvWords.LevelAbsenceLabels.Official(why.Value), CsvWords.LevelAbsences.InYaml(why.Value));
            return null;
        }

        var level = cells.Value(Code, LevelOf, number => $"{number}");
        cells.Expect(Label, $"Niveau {level?.Value}", $"{level?.Value}");
        return level;
    }
}
