using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A level of the national framework on its scale of eight steps.</summary>
/// <param name="Level">1 to 8.</param>
/// <param name="Name">"Niveau 5".</param>
/// <param name="Equivalent">What it is worth, in words.</param>
/// <param name="Spoken">The scale, for those who do not see it.</param>
/// <param name="Steps">The eight steps; true as far as the level climbs.</param>
/// <param name="To">The page of the level.</param>
public sealed record LevelScale(int Level, string Name, string Equivalent, string Spoken, ValueList<bool> Steps, PageAddress To)
{
    private const int Highest = 8;

    /// <summary>A level in words.</summary>
    public static LevelScale Of(int level, Words words) => new(
        level,
        words.Fill("certification.level.name", ("level", level)),
        words[$"certification.level.equivalent.{level}"],
        words.Fill("certification.level.spoken", ("level", level), ("highest", Highest)),
        Enumerable.Range(1, Highest).Select(step => step <= level).ToValueList(),
        Addresses.Level(level));
}
