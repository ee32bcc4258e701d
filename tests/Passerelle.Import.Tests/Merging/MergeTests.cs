using Passerelle.Import.Merging;
using Passerelle.Import.Tests.Output;
using Passerelle.Model;

namespace Passerelle.Import.Tests.Merging;

public class MergeTests
{
    [Fact]
    public void The_same_fiche_again_changes_nothing()
    {
        var result = Merge.Of(Given.Certification(), Given.Certification());

        Assert.Equal(Given.Certification(), result.Merged);
        Assert.Empty(result.Changes);
    }

    [Fact]
    public void What_the_source_says_follows_the_source()
    {
        var imported = Given.Certification() with { Title = Given.At("Monteuse ou monteur d’archives"), Level = Given.At(6), Sectors = Given.Texts("Cinéma") };

        var merged = Merge.Of(Given.Certification(), imported).Merged;

        Assert.Equal(imported, merged);
    }

    [Fact]
    public void What_the_source_does_not_say_stays()
    {
        var existing = Given.Certification() with
        {
            Completion = new Completion { Options = [new Option(Given.Code("OPT1"), Given.At("Son"), [Given.BlockCode("BC01")])] },
            AttestedCompetencies = [new AttestedGroup(null, Given.Texts("Restaurer"))],
            Venues = [new Venue(Given.At(VenueRole.Certification), null, Given.At("Paris"), null)],
            Presentation = new MarkdownText("Bonjour.", SourceSpan.StartOf("presentation.md")),
            Territories = new Territories { NewCaledonia = Given.At(Answer.Yes) },
            OpenDataId = Given.At(7),
        };

        Assert.Equal(existing, Merge.Of(existing, Given.Certification()).Merged);
    }

    [Fact]
    public void An_answer_that_is_not_settled_leaves_the_one_of_the_school()
    {
        var existing = Given.Certification() with { HasPartners = Given.At(Answer.No), Territories = new Territories { FrenchPolynesia = Given.At(Answer.Yes) } };
        var imported = Given.Certification() with { HasPartners = Given.At(Answer.Unknown), Territories = new Territories { FrenchPolynesia = Given.At(Answer.No) } };

        var merged = Merge.Of(existing, imported).Merged;

        Assert.Equal(Answer.No, merged.HasPartners?.Value);
        Assert.Equal(Answer.No, merged.Territories.FrenchPolynesia?.Value);
    }

    [Fact]
    public void A_title_for_which_the_number_stands_in_does_not_take_the_place_of_a_title()
    {
        var imported = Given.Certification() with { Title = Given.At("RNCP99999") };

        Assert.Equal("Monteur d’archives", Merge.Of(Given.Certification(), imported).Merged.Title.Value);
    }

    [Fact]
    public void A_level_takes_the_place_of_the_reason_why_there_was_none()
    {
        var existing = Given.Certification() with { Level = null, LevelAbsence = Given.At(LevelAbsence.Undecided) };

        var merged = Merge.Of(existing, Given.Certification()).Merged;

        Assert.Equal((5, null), (merged.Level?.Value, merged.LevelAbsence));
    }

    [Fact]
    public void Merging_twice_is_merging_once()
    {
        var existing = Given.Certification() with { Promotions = [Promotion(2020, 10)], Objectives = Given.At("Ancien texte.") };
        var imported = Given.Certification("RNCP99999", Given.Block("BC02"), Given.Block("BC01")) with { Promotions = [Promotion(2024, 30)] };
        var once = Merge.Of(existing, imported).Merged;

        var twice = Merge.Of(once, imported);

        Assert.Equal(once, twice.Merged);
        Assert.Empty(twice.Changes);
    }

    [Fact]
    public void Signs_of_a_field_come_from_where_its_words_come_from()
    {
        var existing = Given.Certification() with { Publication = Signs(("secteurs", "* "), ("reglementations", "o "), ("blocs/BC01/competences", "- ")), Regulations = Given.Texts("Habilitation électrique") };
        var imported = Given.Certification() with { Publication = Signs(("secteurs", "• ")) };

        var merged = Merge.Of(existing, imported).Merged;

        Assert.Equal(Signs(("secteurs", "• "), ("reglementations", "o ")), merged.Publication);
    }

    private static Publication Signs(params (string Field, string Sign)[] fields) =>
        new(fields.Select(field => new PrintedField(Given.At(field.Field), Given.Texts(field.Sign))).ToValueList());

    private static PromotionStatistics Promotion(int year, int awarded) => new(Given.At(year), Given.At(awarded), null, null, null, null);
}
