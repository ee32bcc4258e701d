using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Passerelle.Model;
using Passerelle.Properties.Generated;

namespace Passerelle.Properties;

/// <summary>What the feed prints of a certification is imported and printed again letter for letter.</summary>
public class FeedRoundTripTests
{
    private static readonly Config Quietly = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20_261_125, 13);

    private static readonly Arbitrary<Certification> Certifications = GeneratedCertifications.Whole.Select(AsTheFeedSays.Of).ToArbitrary();

    [Fact]
    public void A_feed_that_was_imported_is_printed_letter_for_letter() => Prop.ForAll(Certifications, certification =>
    {
        var feed = ImportedAgain.Feed(certification);

        Assert.Equal(Encoding.UTF8.GetString(feed), Encoding.UTF8.GetString(ImportedAgain.Feed(ImportedAgain.FromFeed(feed))));
    }).Check(Quietly);

    [Fact]
    public void What_the_feed_carries_comes_back() => Prop.ForAll(Certifications, certification =>
    {
        var imported = ImportedAgain.FromFeed(ImportedAgain.Feed(certification));

        Assert.Equal(AsTheFeedSays.OneToOne(certification), AsTheFeedSays.OneToOne(imported));
    }).Check(Quietly);
}
