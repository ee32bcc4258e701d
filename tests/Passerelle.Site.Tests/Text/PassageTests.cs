using Passerelle.Site.Text;

namespace Passerelle.Site.Tests.Text;

public class PassageTests
{
    [Fact]
    public void Blank_lines_part_paragraphs_and_dashes_begin_items() => Assert.Equal(
        [new Passage("Un début qui continue.", IsItem: false), new Passage("a suite", IsItem: true), new Passage("b", IsItem: true), new Passage("Fin.", IsItem: false)],
        Passage.All("Un début\nqui continue.\n- a\n  suite\n\n- b\n\nFin."));

    [Fact]
    public void An_empty_text_has_none() => Assert.Empty(Passage.All(" \n\n"));
}
