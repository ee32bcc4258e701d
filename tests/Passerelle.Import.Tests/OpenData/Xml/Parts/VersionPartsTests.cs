namespace Passerelle.Import.Tests.OpenData.Xml.Parts;

public class VersionPartsTests
{
    [Fact]
    public void The_certifications_before_and_after_are_named_by_number_and_may_be_of_the_other_register()
    {
        const string elements =
            """
            <NOUVELLES_CERTIFICATIONS>
              <NOUVELLE_CERTIFICATION>
                <ID_FICHE_NOUVELLE_CERTIFICATION>RNCP22222</ID_FICHE_NOUVELLE_CERTIFICATION>
              </NOUVELLE_CERTIFICATION>
            </NOUVELLES_CERTIFICATIONS>
            <ANCIENNES_CERTIFICATIONS>
              <ANCIENNE_CERTIFICATION>
                <ID_FICHE_ANCIENNE_CERTIFICATION>RS111</ID_FICHE_ANCIENNE_CERTIFICATION>
              </ANCIENNE_CERTIFICATION>
              <ANCIENNE_CERTIFICATION>
                <ID_FICHE_ANCIENNE_CERTIFICATION>RNCP112</ID_FICHE_ANCIENNE_CERTIFICATION>
              </ANCIENNE_CERTIFICATION>
            </ANCIENNES_CERTIFICATIONS>
            """;

        var fiche = GivenFeed.Read(elements).Certification;

        Assert.Equal(["RNCP22222"], fiche.ReplacedBy.Select(number => number.Value.Value));
        Assert.Equal(["RS111", "RNCP112"], fiche.Replaces.Select(number => number.Value.Value));
        GivenFeed.AssertComesBack(elements);
    }

    [Fact]
    public void In_V2_they_stand_directly_in_the_fiche()
    {
        var fiche = GivenFeed.Read(
            """
            <ANCIENNE_CERTIFICATION>RNCP111</ANCIENNE_CERTIFICATION>
            <ANCIENNE_CERTIFICATION>RNCP112</ANCIENNE_CERTIFICATION>
            <NOUVELLE_CERTIFICATION>
              <ID_FICHE_NOUVELLE_CERTIFICATION>RNCP22222</ID_FICHE_NOUVELLE_CERTIFICATION>
            </NOUVELLE_CERTIFICATION>
            """).Certification;

        Assert.Equal(["RNCP111", "RNCP112"], fiche.Replaces.Select(number => number.Value.Value));
        Assert.Equal(["RNCP22222"], fiche.ReplacedBy.Select(number => number.Value.Value));
        Assert.Empty(fiche.Unrecognised);
    }

    [Fact]
    public void What_is_no_number_is_kept_with_its_place()
    {
        var fiche = GivenFeed.Read(
            """
            <ANCIENNE_CERTIFICATION>RNCP111</ANCIENNE_CERTIFICATION>
            <ANCIENNE_CERTIFICATION>inconnue</ANCIENNE_CERTIFICATION>
            """);

        Assert.Equal([("ANCIENNE_CERTIFICATION[2]", "inconnue")], GivenFeed.Kept(fiche));
    }
}
