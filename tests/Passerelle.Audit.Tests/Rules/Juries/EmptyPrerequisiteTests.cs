using Passerelle.Audit.Tests.Harness;
using Passerelle.Model;

namespace Passerelle.Audit.Tests.Rules.Juries;

public class EmptyPrerequisiteTests
{
    [Fact]
    public void A_block_is_looked_at_too() => Audited
        .With("certifications/rncp99102/blocs/bc01.yaml", "activites: [A1]\n", "activites: [A1]\nprerequis:\n  entree:\n    - Sans objet\n")
        .Finds(RuleIds.Prereq02, "Sans objet");
}
