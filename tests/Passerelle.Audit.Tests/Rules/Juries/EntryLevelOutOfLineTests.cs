using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class EntryLevelOutOfLineTests
{
    private const string File = "certifications/rncp99102/certification.yaml";
    private const string Entry = "Être titulaire d’un diplôme ou d’une certification de niveau 5.";

    [Theory]
    [InlineData("Avoir le niveau 3.", "Le niveau 3 est le plus haut demandé à l’entrée, loin d’une certification de niveau 6.")]
    [InlineData("Avoir le niveau 7.", "Le niveau 7 est demandé à l’entrée, pour une certification de niveau 6.")]
    public void A_level_out_of_line_is_told(string entry, string message) => Assert.Equal(message, Audited.With(File, Entry, entry).Finds(RuleIds.Prereq01, entry).Message(Language.French));

    [Fact]
    public void The_lowest_way_in_counts() => Audited.With(File, Entry, "Avoir le niveau 5, ou le niveau 6 pour entrer en seconde année.").FindsNothing();

    [Fact]
    public void A_level_of_language_is_none() => Assert.Equal(["RNCP99102"], Audited.With(File, Entry, "Avoir le niveau B2 en anglais.").UnknownTo(RuleIds.Prereq01));
}
