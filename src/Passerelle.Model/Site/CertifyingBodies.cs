using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Passerelle.Model;

/// <summary>A certifying body, however many lines of however many fiches name it.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Lines">The lines that name it, by certification.</param>
public sealed record CertifyingBody(string Slug, ValueList<CertifierLine> Lines)
{
    /// <summary>The name that the first fiche gives to it.</summary>
    public string Name => Lines[0].Certifier.Name.Value;
}

/// <summary>A certifier as one fiche names it.</summary>
public sealed record CertifierLine(Certification Certification, Certifier Certifier);

/// <summary>
/// The certifying bodies of a catalogue. Lines speak of the same body when they give the same company number (the first
/// nine digits of the SIRET), the same name, or the same acronym in brackets with the same web site.
/// </summary>
public sealed partial class CertifyingBodies
{
    private readonly FrozenDictionary<Certifier, CertifyingBody> bodies;
    private readonly ILookup<CertificationNumber, string> slugs;

    /// <summary>Gathers the lines of certifications, in their order.</summary>
    public CertifyingBodies(IEnumerable<Certification> certifications)
    {
        var groups = new List<List<CertifierLine>>();
        var known = new Dictionary<string, List<CertifierLine>>(StringComparer.Ordinal);
        foreach (var line in certifications.SelectMany(c => c.Certifiers.Select(body => new CertifierLine(c, body))))
        {
            var signs = SignsOf(line.Certifier);
            var group = signs.Select(known.GetValueOrDefault).FirstOrDefault(found => found is not null && IsNotAnother(found, line.Certifier));
            if (group is null) groups.Add(group = []);
            group.Add(line);
            foreach (var sign in signs) known.TryAdd(sign, group);
        }

        All = Named(groups).OrderBy(body => Model.Slug.Fold(body.Name), StringComparer.Ordinal).ToValueList();
        bodies = All
            .SelectMany(body => body.Lines.Select(line => (line.Certifier, body)))
            .DistinctBy(pair => pair.Certifier)
            .ToFrozenDictionary(pair => pair.Certifier, pair => pair.body);
        slugs = All.SelectMany(body => body.Lines.Select(line => (line.Certification.Number, body.Slug))).ToLookup(pair => pair.Number.Value, pair => pair.Slug);
    }

    /// <summary>All bodies, by name.</summary>
    public ValueList<CertifyingBody> All { get; }

    /// <summary>The body that a line of a fiche names.</summary>
    public CertifyingBody Of(Certifier line) => bodies[line];

    /// <summary>Whether two certifications have a certifying body in common.</summary>
    public bool Share(Certification one, Certification other) => slugs[one.Number.Value].Intersect(slugs[other.Number.Value], StringComparer.Ordinal).Any();

    private static List<string> SignsOf(Certifier certifier)
    {
        List<string> signs = ["name " + Slug.Of(certifier.Name.Value)];
        if (certifier.Siret is { } siret) signs.Insert(0, "company " + siret.Value.Value[..9]);
        if (AcronymOf(certifier) is { } acronym && certifier.Site is { } site) signs.Add($"acronym {acronym} {site.Value.BareHost}");
        return signs;
    }

    // Two bodies may share a name; a different company number then tells them apart.
    private static bool IsNotAnother(List<CertifierLine> group, Certifier certifier) =>
        certifier.Siret is not { } siret
        || group.TrueForAll(line => line.Certifier.Siret is not { } other || other.Value.Value[..9] == siret.Value.Value[..9]);

    private static IEnumerable<CertifyingBody> Named(IEnumerable<List<CertifierLine>> groups)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var name = group[0].Certifier;
            var slug = Slug.Of(AcronymOf(name) ?? name.Name.Value);
            if (slug.Length == 0) slug = "certificateur";
            var free = slug;
            for (var next = 2; !taken.Add(free); next++) free = $"{slug}-{next}";
            yield return new CertifyingBody(free, group.ToValueList());
        }
    }

    private static string? AcronymOf(Certifier certifier) =>
        Acronym().Match(certifier.Name.Value) is { Success: true } match ? match.Groups["acronym"].Value : null;

    [GeneratedRegex(@"\((?<acronym>[A-Z][A-Z0-9]{1,11})\)\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Acronym();
}
