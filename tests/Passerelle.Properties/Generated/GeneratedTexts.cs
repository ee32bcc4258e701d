using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;

namespace Passerelle.Properties.Generated;

/// <summary>Texts as fiches have them: French words, odd spaces, all sorts of quotes and of punctuation.</summary>
internal static class GeneratedTexts
{
    private static readonly string[] Words =
    [
        "écouter", "produire", "le", "dossier", "d’équipe", "l'oral", "Réaliser", "un", "projet", "œuvre", "à",
        "50 %", "R&D", "C#", "12", "2030-01-01", "non",
        "plateau", "(écrit)", "[annexe]", "{libre}", "éco-conduite", "*", "A1.2", "https://ecole.example/a?b=c#d",
        "être", "évaluée", "groupe", "<y>", "\\",
    ];

    private static readonly string[] Joints =
    [
        " ", " ", " ", " ", " ", " ", " ", " ", "  ", "   ", "    ", "\u00A0", "\u202F", ", ", ". ", " ; ", " : ",
        "\u00A0: ", " - ", " – ", " # ", " « ", " » ",
        " \"", "\" ", "’", "'", " → ", "/", "…",
    ];

    private static readonly string[] Openings =
    [
        "", "", "", "", "", "", "- ", "• ", "« ", "\"", "'", "#", "1. ", "? ", "@", "!", "[", "{", "%", "&", "|",
        ">", ": ",
    ];

    private static readonly string[] Endings = ["", "", "", "", ".", " ;", " :", ":", "…", " »", "\"", "'", "\\", " #"];

    /// <summary>A text of one line.</summary>
    public static Gen<string> Line { get; } =
        from opening in Gen.Elements(Openings)
        from first in Gen.Elements(Words)
        from count in Gen.Frequency((3, Gen.Choose(0, 6)), (1, Gen.Choose(6, 40)))
        from joints in Gen.Elements(Joints).ListOf(count)
        from words in Gen.Elements(Words).ListOf(count)
        from ending in Gen.Elements(Endings)
        select opening + first + string.Concat(joints.Zip(words, (joint, word) => joint + word)) + ending;

    /// <summary>A text of one or more paragraphs or items.</summary>
    public static Gen<string> Prose { get; } =
        from first in Line
        from count in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        from breaks in Gen.Elements("\n", "\n\n", "\n- ", "\n\n\n", "\n  ").ListOf(count)
        from lines in Line.ListOf(count)
        from ending in Gen.Elements("", "", "", "\n")
        select first + string.Concat(breaks.Zip(lines, (end, line) => end + line)) + ending;

    /// <summary>A name, a short label.</summary>
    public static Gen<string> Name { get; } =
        from words in Gen.Elements(Words).ListOf(2)
        from joint in Gen.Elements(Joints)
        select string.Join(joint, words);

    /// <summary>What a fiche prints before a piece: blanks, bullets, codes.</summary>
    public static Gen<string> Sign { get; } =
        from parts in Gen.Elements("", " ", "  ", "    ", "\u00A0", "\t", "\n", "- ", "• ", "→", "{code}", ". ", "␣", "\\", "#").ListOf(3)
        select string.Concat(parts);

    public static Gen<ValueList<Located<string>>> Lines { get; } = Line.Placed().Several();
}
