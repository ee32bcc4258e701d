using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Pages.Parts;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Comparisons;

/// <summary>What a certification is made of, who may come to it, and how it is obtained.</summary>
internal sealed class CompositionFacts(Words words)
{
    public IEnumerable<string> Blocks(Certification certification) => Count("index.blocks", certification.Blocks.Count);

    public IEnumerable<string> Competencies(Certification certification) =>
        Count("certification.blocks.competencies", certification.Blocks.Sum(block => block.Competencies.Count));

    public IEnumerable<string> Evaluations(Certification certification) =>
        Count("competency.evaluations", certification.Blocks.Sum(block => block.Evaluations.Count));

    // Two fiches that do not tell a form have no form in common.
    public IEnumerable<string> Forms(Certification certification) => certification.Blocks
        .SelectMany(block => block.Evaluations)
        .Where(evaluation => evaluation.Form.Value != EvaluationForm.Unknown)
        .OrderBy(evaluation => evaluation.Form.Value)
        .Select(evaluation => EvaluationCard.FormOf(evaluation, words))
        .Distinct();

    public static IEnumerable<string> Options(Certification certification) =>
        certification.Completion is { } completion ? completion.Options.Select(option => option.Name.Value) : [];

    public IEnumerable<string> Conditions(Certification certification) =>
        certification.Completion is { } completion
            ? [.. completion.Conditions.Select(condition => condition.Text.Value), .. ValidityOf(completion)]
            : [];

    public IEnumerable<string> Routes(Certification certification) => certification.AccessRoutes
        .Where(route => route.Open.Value == Answer.Yes)
        .OrderBy(route => route.Kind)
        .Select(route => words["certification.route." + RouteRow.KeyOf(route.Kind)]);

    private IEnumerable<string> ValidityOf(Completion completion)
    {
        if (completion.PartsValidity is { } validity) yield return $"{words["certification.completion.validity"]} {validity}";
    }

    private IEnumerable<string> Count(string key, int count) => [words.Count(key, count)];
}
