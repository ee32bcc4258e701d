using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Import.OpenData.Xml;

/// <summary>How a value is spelled in the feed, and how in the YAML.</summary>
/// <param name="Read">Reads the spelling of the feed; null where the text is no such value.</param>
/// <param name="InFeed">The spelling of the feed; null where it has none.</param>
/// <param name="InYaml">The spelling of the YAML; null where it is that of the feed.</param>
internal sealed record ValueFormat<T>(Func<string, T?> Read, Func<T, string?> InFeed, Func<T, string?> InYaml)
    where T : struct;

/// <summary>The formats of values.</summary>
internal static class ValueFormats
{
    public static ValueFormat<DateOnly> Day { get; } = new(
        FrenchValues.Date, day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), FrenchValues.InYaml);

    public static ValueFormat<int> Count { get; } = Number(0, int.MaxValue);

    public static ValueFormat<int> Percent { get; } = Number(0, 100);

    public static ValueFormat<int> Year { get; } = Number(1900, 2100);

    public static ValueFormat<int> YearsOfRegistration { get; } = Number(1, 10);

    public static ValueFormat<int> Level { get; } = new(
        text => text.Trim() is ['N', 'I', 'V', >= '1' and <= '8' and var digit] ? digit - '0' : null,
        level => $"NIV{level}",
        level => $"{level}");

    public static ValueFormat<LevelAbsence> LevelAbsence { get; } = Words(
        (Model.LevelAbsence.None, "AUCUN", "aucun"), (Model.LevelAbsence.Undecided, "REPRISE", "reprise"));

    public static ValueFormat<Answer> Answer { get; } = Words((Model.Answer.Yes, "Oui", "oui"), (Model.Answer.No, "Non", "non"));

    public static ValueFormat<PrintedState> State { get; } = Words(
        (PrintedState.Active, "Oui", "active"), (PrintedState.Inactive, "Non", "inactive"));

    public static ValueFormat<RegistrationType> RegistrationType { get; } = Words(
        (Model.RegistrationType.OnRequest, "Enregistrement sur demande", "sur_demande"),
        (Model.RegistrationType.OfRight, "Enregistrement de droit", "de_droit"));

    public static ValueFormat<BodyState> BodyState { get; } = Words(
        (Model.BodyState.Active, "Actif", "actif"),
        (Model.BodyState.Inactive, "Inactif", "inactif"),
        (Model.BodyState.Removed, "Supprimé", "supprime"));

    public static ValueFormat<Habilitation> Habilitation { get; } = Words(
        (Model.Habilitation.Train, "HABILITATION_FORMER", "former"),
        (Model.Habilitation.Organise, "HABILITATION_ORGANISER", "organiser"),
        (Model.Habilitation.TrainAndOrganise, "HABILITATION_ORGA_FORM", "former_et_organiser"));

    public static ValueFormat<Siret> Siret { get; } = new(FrenchValues.Siret, siret => siret.Value, siret => siret.Value);

    public static ValueFormat<WebAddress> Address { get; } = new(
        text => WebAddress.TryParse(text.Trim(), out var address) ? address : null, address => address.Text, _ => null);

    public static ValueFormat<BlockReference> Block { get; } = new(BlockReferenceOf, block => block.ToString(), block => block.Block.Value);

    public static ValueFormat<TCode> Code<TCode>()
        where TCode : struct, ICode<TCode> => new(FrenchValues.Code<TCode>, code => code.ToString(), _ => null);

    private static ValueFormat<int> Number(int least, int most) => new(
        text => FrenchValues.Number(text) is { } number && number >= least && number <= most ? number : null,
        number => $"{number}",
        number => $"{number}");

    private static ValueFormat<T> Words<T>(params (T Value, string InFeed, string InYaml)[] words)
        where T : struct => new(
            text => words
                .Where(word => string.Equals(word.InFeed, text.Trim(), StringComparison.OrdinalIgnoreCase))
                .Select(word => (T?)word.Value)
                .FirstOrDefault(),
            value => words.FirstOrDefault(word => word.Value.Equals(value)).InFeed,
            value => words.FirstOrDefault(word => word.Value.Equals(value)).InYaml);

    private static BlockReference? BlockReferenceOf(string text)
    {
        const int suffix = 4;
        var code = text.Trim();
        return code.Length > suffix
            && CertificationNumber.TryParse(code[..^suffix], out var number)
            && BlockCode.TryParse(code[^suffix..], out var block) ? new BlockReference(number, block) : null;
    }
}
