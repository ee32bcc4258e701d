using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Certifications;

/// <summary>The local contents of a certification's page, in its order: the parts that have something to say.</summary>
internal static class PageContents
{
    public static ValueList<Link> Of(CertificationPage page, PageAddress address, Words words)
    {
        (string Anchor, bool IsSaid)[] parts =
        [
            ("presentation", page.Presentation is not null),
            ("objectifs", page.HasAims),
            ("blocs", page.Blocks.Count > 0),
            ("obtention", page.HasCompletion),
            ("passerelles", page.Equivalences is not null),
            ("acces", page.Access.IsSaid),
            ("prerequis", page.Prerequisites.IsSaid),
            ("debouches", page.Outcomes.IsSaid),
            ("insertion", page.Insertion is not null),
            ("enregistrement", true),
            ("specifique", page.SpecificTerms.Count > 0),
            ("versions", page.Versions.Count > 0),
            ("certificateurs", true),
            ("classement", page.Classification.Count > 0),
            ("liens", page.HasSources),
        ];
        return parts.Where(part => part.IsSaid).Select(part => new Link(words["certification.contents." + part.Anchor], address.At(part.Anchor))).ToValueList();
    }
}
