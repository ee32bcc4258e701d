using Passerelle.Model;

namespace Passerelle.Site.Pages;

/// <summary>The permanent addresses of the site, one method a kind of page. Slugs come from checked codes only.</summary>
public static class Addresses
{
    /// <summary>Home page.</summary>
    public static PageAddress Home { get; } = new("/");

    /// <summary>Catalogue.</summary>
    public static PageAddress Catalogue { get; } = new("/certifications/");

    /// <summary>Index of levels.</summary>
    public static PageAddress Levels { get; } = new("/niveaux/");

    /// <summary>Index of NSF specialities.</summary>
    public static PageAddress NsfIndex { get; } = new("/nsf/");

    /// <summary>Index of ROME job cards.</summary>
    public static PageAddress RomeIndex { get; } = new("/rome/");

    /// <summary>Index of Formacode terms.</summary>
    public static PageAddress FormacodeIndex { get; } = new("/formacodes/");

    /// <summary>Index of certifying bodies.</summary>
    public static PageAddress Certifiers { get; } = new("/certificateurs/");

    /// <summary>Occupations.</summary>
    public static PageAddress Jobs { get; } = new("/metiers/");

    /// <summary>Glossary.</summary>
    public static PageAddress Glossary { get; } = new("/glossaire/");

    /// <summary>The graph of the catalogue.</summary>
    public static PageAddress Graph { get; } = new("/graphe/");

    /// <summary>What one obtains with the blocks that one holds.</summary>
    public static PageAddress Pathway { get; } = new("/parcours/");

    /// <summary>The same page, filled with what one holds.</summary>
    public static PageAddress PathwayWith(params IEnumerable<Holding> held) =>
        Pathway with { Query = "acquis=" + string.Join(',', held.Select(holding => holding.Slug)) };

    /// <summary>Comparisons.</summary>
    public static PageAddress Comparisons { get; } = new("/comparer/");

    /// <summary>The same page, with one certification chosen.</summary>
    public static PageAddress ComparisonsWith(CertificationNumber number) => Comparisons with { Query = "a=" + number.Slug };

    /// <summary>Search; its index lies beside it.</summary>
    public static PageAddress Search { get; } = new("/recherche/");

    /// <summary>The report for the auditor.</summary>
    public static PageAddress Audit { get; } = new("/audit/");

    /// <summary>The rules of the audit.</summary>
    public static PageAddress AuditRules { get; } = new("/audit/regles/");

    /// <summary>The feed of changes.</summary>
    public static PageAddress Feed { get; } = new("/changements.atom");

    /// <summary>The page for addresses that do not exist.</summary>
    public static PageAddress NotFound { get; } = new("/404.html");

    /// <summary>A certification, own or external.</summary>
    public static PageAddress Certification(CertificationNumber number) => new($"/{number.Slug}/");

    /// <summary>The matrix of a certification.</summary>
    public static PageAddress Matrix(CertificationNumber number) => new($"/{number.Slug}/matrice/");

    /// <summary>The bridges to and from a certification.</summary>
    public static PageAddress Equivalences(CertificationNumber number) => new($"/{number.Slug}/equivalences/");

    /// <summary>The versions of a certification, and what changed between them.</summary>
    public static PageAddress Versions(CertificationNumber number) => new($"/{number.Slug}/versions/");

    /// <summary>The audit of a certification.</summary>
    public static PageAddress AuditOf(CertificationNumber number) => new($"/audit/{number.Slug}/");

    /// <summary>The audit of a certification, as a file.</summary>
    public static PageAddress AuditSheet(CertificationNumber number, string extension) => new($"/audit/{number.Slug}/audit-{number.Slug}.{extension}");

    /// <summary>A rule of the audit, by its id: <c>BLOC-03</c>.</summary>
    public static PageAddress AuditRule(string id) => new($"/audit/regles/{id.ToLowerInvariant()}/");

    /// <summary>Two certifications side by side; the pair has one address, whichever is named first.</summary>
    public static PageAddress Comparison(CertificationNumber one, CertificationNumber other) =>
        string.CompareOrdinal(one.Slug, other.Slug) <= 0 ? new($"/comparer/{one.Slug}-{other.Slug}/") : Comparison(other, one);

    /// <summary>A block.</summary>
    public static PageAddress Block(BlockReference block) => new($"/{block.Certification.Slug}/{block.Block.Slug}/");

    /// <summary>A competency.</summary>
    public static PageAddress Competency(CompetencyReference competency) =>
        new(Block(competency.Block).Path + competency.Competency.Slug + "/");

    /// <summary>An evaluation.</summary>
    public static PageAddress Evaluation(BlockReference block, LocalCode evaluation) =>
        new(Block(block).Path + evaluation.Slug + "/");

    /// <summary>The sheet of a block, in a format that is named by its extension.</summary>
    public static PageAddress BlockSheet(BlockReference block, string extension) =>
        new($"{Block(block).Path}{block.Certification.Slug}{block.Block.Slug}.{extension}");

    /// <summary>The short sheet of a certification.</summary>
    public static PageAddress Summary(CertificationNumber number) => new($"/{number.Slug}/{number.Slug}.pdf");

    /// <summary>The whole référentiel of a certification.</summary>
    public static PageAddress Referential(CertificationNumber number, string extension) => new($"/{number.Slug}/referentiel-{number.Slug}.{extension}");

    /// <summary>The table of competencies, evaluations and criteria of a certification.</summary>
    public static PageAddress Competencies(CertificationNumber number, string extension) => new($"/{number.Slug}/competences-{number.Slug}.{extension}");

    /// <summary>The picture of a certification, for links to it.</summary>
    public static PageAddress Picture(CertificationNumber number) => new($"/{number.Slug}/{number.Slug}.png");

    /// <summary>All sheets of a certification in one file.</summary>
    public static PageAddress Archive(CertificationNumber number) => new($"/{number.Slug}/{number.Slug}.zip");

    /// <summary>A file for machines that stands beside the page of a certification: <c>case.json</c>.</summary>
    public static PageAddress CertificationData(CertificationNumber number, string file) => new($"/{number.Slug}/{file}");

    /// <summary>A file for machines that stands beside the page of a block.</summary>
    public static PageAddress BlockData(BlockReference block, string file) => new(Block(block).Path + file);

    /// <summary>A file for machines of the whole catalogue.</summary>
    public static PageAddress CatalogueData(string file) => new($"/donnees/{file}");

    /// <summary>A level.</summary>
    public static PageAddress Level(int level) => new($"/niveaux/{level}/");

    /// <summary>An NSF speciality.</summary>
    public static PageAddress Nsf(NsfCode code) => new($"/nsf/{code.Slug}/");

    /// <summary>A ROME job card.</summary>
    public static PageAddress Rome(RomeCode code) => new($"/rome/{code.Slug}/");

    /// <summary>A Formacode term.</summary>
    public static PageAddress Formacode(Formacode code) => new($"/formacodes/{code.Slug}/");

    /// <summary>A certifying body.</summary>
    public static PageAddress Certifier(string slug) => new($"/certificateurs/{slug}/");

    /// <summary>The catalogue, filtered by the value of a facet: <c>/certifications/etat/active/</c>.</summary>
    public static PageAddress CatalogueFilter(string facet, string value) => new($"/certifications/{facet}/{value}/");

    /// <summary>A part of the index of search.</summary>
    public static PageAddress SearchIndex(string name) => new(Search.Path + name);

    /// <summary>A free page.</summary>
    public static PageAddress FreePage(string slug) => new($"/{slug}/");
}
