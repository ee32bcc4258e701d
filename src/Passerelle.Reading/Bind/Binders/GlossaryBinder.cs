using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>nomenclatures/glossaire.yaml: the terms of the glossary.</summary>
internal static class GlossaryBinder
{
    private static readonly Shape<GlossaryTerm> TermShape = new(keys =>
    {
        var term = keys.Required("terme", it => it.Term, Kinds.Text, "Le terme", "The term");
        var acronym = keys.Optional("sigle", it => it.Acronym, Kinds.Text, "Son sigle", "Its acronym");
        var definition = keys.Required("definition", it => it.Definition, Kinds.Text, "Ce qu’il veut dire", "What it means");
        var source = keys.Optional("source", it => it.Source, Kinds.Text, "Le texte qui le définit", "The text that defines it");
        var link = keys.Optional("lien", it => it.Link, Kinds.Address, "Où lire ce texte", "Where that text can be read");
        return found => new GlossaryTerm(term(found), acronym(found), definition(found), source(found), link(found));
    });

    public static Shape<Glossary> Shape { get; } = new(keys =>
    {
        var terms = keys.RequiredList("termes", it => it.Terms, TermShape, "Les termes, dans l’ordre du site", "The terms, in the order of the site");
        return found => new Glossary(terms(found));
    });

    /// <summary>The file as a whole.</summary>
    internal sealed record Glossary(ValueList<GlossaryTerm> Terms);
}
