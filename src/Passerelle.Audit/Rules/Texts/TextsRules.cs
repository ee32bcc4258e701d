using Passerelle.Model;

namespace Passerelle.Audit.Rules.Texts;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class TextsRules
{
    public static ValueList<Rule> All { get; } =
    [
        new UnbalancedBrackets(),
        new GluedText(),
        new RepeatedPhrase(),
        new WrongPreposition(),
        new IncompleteSentence(),
        new MissingConnector(),
        new ItemsOnOneLine(),
        new FrequentMisspelling(),
        new OrphanNoteMark(),
        new StrayPunctuation(),
        new MixedInclusiveWriting(),
        new MixedTypography(),
        new UnexpandedAcronym(),
        new NothingAfterColon(),
        new MissingAgreement(),
        new FormerName(),
    ];
}
