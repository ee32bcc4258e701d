using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Properties.Generated;

namespace Passerelle.Properties;

/// <summary>What the tables of the CSV export have of a certification is imported and written again letter for letter.</summary>
public class TablesRoundTripTests
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20_261_125, 17);

    private static readonly Arbitrary<Certification> Certifications = GeneratedCertifications.Whole.Select(AsTheTablesSay.Of).ToArbitrary();

    [Fact]
    public void Tables_that_were_imported_are_written_letter_for_letter() => Prop.ForAll(Certifications, certification =>
        Assert.Equal(ImportedAgain.Tables(certification), ImportedAgain.Tables(ImportedAgain.ThroughTables(certification)))).Check(Quietly);

    [Fact]
    public void What_the_tables_carry_comes_back() => Prop.ForAll(Certifications, certification =>
        Assert.Equal(certification, AsTheFeedSays.OneToOne(ImportedAgain.ThroughTables(certification)))).Check(Quietly);
}
