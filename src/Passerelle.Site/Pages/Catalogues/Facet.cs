using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Catalogues;

/// <summary>A question by which the catalogue is filtered.</summary>
/// <param name="Key">Its name in scripts and among the strings of the theme.</param>
/// <param name="ValuesOf">What a certification answers.</param>
internal sealed record Facet(string Key, Func<Certification, IEnumerable<FacetValue>> ValuesOf)
{
    /// <summary>All of them, in the order in which they are offered.</summary>
    public static ValueList<Facet> All(PageSource source)
    {
        var (catalogue, words) = (source.Catalogue, source.Words);
        return
        [
            new("level", certification => certification.Level is { } level ? [Level(level.Value, words)] : []),
            new("state", certification => [State(RegistrationState.Of(certification, source.AsOf).Stage, words)]),
            new("route", certification => certification.AccessRoutes.Where(route => route.Open.Value == Answer.Yes).Select(route => Route(route.Kind, words))),
            new("evaluation", certification => certification.Blocks.SelectMany(block => block.Evaluations).Select(evaluation => Form(evaluation, words))),
            new("nsf", certification => certification.Classification.Nsf.Select(nsf => Speciality(nsf, catalogue))),
            new("rome", certification => certification.Classification.Rome.Select(rome => Job(rome, catalogue))),
            new("certifier", certification => certification.Certifiers.Select(line => Body(catalogue.Certifiers.Of(line)))),
        ];
    }

    private static FacetValue Level(int level, Words words)
    {
        var name = words.Fill("certification.level.name", ("level", level));
        return new($"{level}", name, $"{level}", Addresses.Level(level), HasOwnPage: false);
    }

    private static FacetValue State(LifeStage stage, Words words)
    {
        var slug = stage switch
        {
            LifeStage.Active => "active",
            LifeStage.EndingSoon => "se-termine",
            LifeStage.Expired => "expiree",
            LifeStage.Undated => "sans-echeance",
            _ => "remplacee",
        };
        return new(slug, words["catalogue.state." + slug], $"{(int)stage}", Addresses.CatalogueFilter("etat", slug), HasOwnPage: true);
    }

    private static FacetValue Route(RouteKind kind, Words words) => new(
        RouteRow.KeyOf(kind), words["certification.route." + RouteRow.KeyOf(kind)], $"{(int)kind}", Addresses.CatalogueFilter("voie", RouteRow.KeyOf(kind)), HasOwnPage: true);

    private static FacetValue Form(Evaluation evaluation, Words words)
    {
        var form = evaluation.Form.Value;
        var slug = SlugOf(form);
        return new(slug, EvaluationCard.FormOf(evaluation, words), $"{(int)form:00}", Addresses.CatalogueFilter("evaluation", slug), HasOwnPage: true);
    }

    private static FacetValue Speciality(Classified<NsfCode> nsf, Catalogue catalogue)
    {
        var code = nsf.Code.Value;
        return new(code.Value, $"{code} {catalogue.LabelOf(code, nsf.Label?.Value)}", code.Value, Addresses.Nsf(code), HasOwnPage: false);
    }

    private static FacetValue Job(Classified<RomeCode> rome, Catalogue catalogue)
    {
        var code = rome.Code.Value;
        return new(code.Value, $"{code} {catalogue.LabelOf(code, rome.Label?.Value)}", code.Value, Addresses.Rome(code), HasOwnPage: false);
    }

    private static FacetValue Body(CertifyingBody body) =>
        new(body.Slug, body.Name, Slug.Fold(body.Name), Addresses.Certifier(body.Slug), HasOwnPage: false);

    // The words of the YAML key, because schools know them.
    private static string SlugOf(EvaluationForm form) => form switch
    {
        EvaluationForm.ProfessionalSituation => "mise-en-situation",
        EvaluationForm.RolePlay => "jeu-de-role",
        EvaluationForm.CaseStudy => "etude-de-cas",
        EvaluationForm.Project => "projet",
        EvaluationForm.Dossier => "dossier",
        EvaluationForm.Oral => "oral",
        EvaluationForm.Interview => "entretien",
        EvaluationForm.WrittenTest => "ecrit",
        EvaluationForm.MultipleChoice => "qcm",
        EvaluationForm.Production => "production",
        EvaluationForm.ContinuousAssessment => "controle-continu",
        EvaluationForm.Unknown => "inconnue",
        _ => "autre",
    };
}

/// <summary>An answer to a facet.</summary>
/// <param name="Value">Its name in addresses and scripts.</param>
/// <param name="Text">In words.</param>
/// <param name="Order">Text by which answers are ordered.</param>
/// <param name="To">The page of the certifications that give it.</param>
/// <param name="HasOwnPage">Whether that page is the catalogue's, and not an index.</param>
internal sealed record FacetValue(string Value, string Text, string Order, PageAddress To, bool HasOwnPage);
