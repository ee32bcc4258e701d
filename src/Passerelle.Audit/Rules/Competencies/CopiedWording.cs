using Passerelle.Audit.Texts;
using Passerelle.Model;

namespace Passerelle.Audit.Rules.Competencies;

/// <summary>PLAG-01: the competencies of a block are not those of somebody else's certification, word for word.</summary>
internal sealed class CopiedWording() : CatalogueRule(RuleIds.Plag01, FindingSeverity.Error, RegistrationCriterion.K3, Sources.L1, Sources.F11)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(AuditContext context)
    {
        var index = new ShingleIndex(context);
        return context.Catalogue.Certifications.SelectMany(certification =>
        {
            var relations = new Relations(context.Catalogue, certification);
            return certification.Blocks.SelectMany(block => Judge(context, certification, block, Copies(context, index, relations, block)).Concat(National(context, certification, block)));
        });
    }

    /// <summary>The competencies of a block that share words with one other certification, the one that it shares most with.</summary>
    private static List<Copy> Copies(AuditContext context, ShingleIndex index, Relations relations, Block block) =>
        block.Competencies.SelectMany(competency => Copies(relations, block, competency, context.TokensOf(competency.Text), index))
            .GroupBy(copy => copy.From.Certification.Number.Value)
            .OrderByDescending(copies => copies.Sum(copy => copy.Shared))
            .ThenBy(copies => copies.Key.Value, StringComparer.Ordinal)
            .FirstOrDefault()?.ToList() ?? [];

    /// <summary>How many words of a competency stand in runs of each other certification.</summary>
    private static IEnumerable<Copy> Copies(Relations relations, Block block, Competency competency, Token[] tokens, ShingleIndex index)
    {
        var shared = new Dictionary<CertificationNumber, (PlacedCompetency From, HashSet<int> Words)>();
        foreach (var (start, places) in index.PlacesOf(tokens).Index())
        {
            foreach (var place in places)
            {
                if (!relations.IsForeign(block, place)) continue;
                var number = place.Found.Certification.Number.Value;
                if (!shared.TryGetValue(number, out var known)) shared.Add(number, known = (place.Found, []));
                known.Words.UnionWith(Enumerable.Range(start, ShingleIndex.Length));
            }
        }

        return shared.Values.Select(each => new Copy(competency, each.From, each.Words.Count, tokens.Length));
    }

    private IEnumerable<Finding> Judge(AuditContext context, Certification certification, Block block, List<Copy> copies)
    {
        if (copies.Count == 0) yield break;
        var words = block.Competencies.Sum(competency => context.TokensOf(competency.Text).Length);
        var percent = copies.Sum(copy => copy.Shared) * 100 / words;
        if (percent > context.ValueOf(Thresholds.CopiedShare))
        {
            var finding = At(certification, block.Code).Says("block").With("bloc", block.Code.Value.Value).With("part", percent).With("autre", copies[0].From.Certification.Number.Value.Value);
            yield return Lowered(certification, copies.Aggregate(finding, (told, copy) => told.Beside("from", copy.From.Competency.Text)));
            yield break;
        }

        foreach (var copy in copies.Where(copy => copy.Shared == copy.Words))
        {
            yield return Lowered(certification, At(certification, copy.Competency.Text)
                .Says("competency")
                .With("competence", copy.Competency.Code.Value.Value)
                .With("autre", copy.From.Certification.Number.Value.Value)
                .Beside("from", copy.From.Competency.Text)
                .LoweredTo(FindingSeverity.Warning));
        }
    }

    /// <summary>Competencies worded as the national referential of the licence has them; certifications of right may be.</summary>
    private IEnumerable<Finding> National(AuditContext context, Certification certification, Block block)
    {
        if (certification.Registration.Type?.Value == RegistrationType.OfRight) yield break;
        var texts = context.Words(WordLists.NationalWordings);
        var taken = block.Competencies.Where(competency => texts.AreIn(context.TokensOf(competency.Text))).ToList();
        if (taken is not [var first, .. var others]) yield break;
        var finding = At(certification, first.Text)
            .Marking(texts.In(context.TokensOf(first.Text))[0])
            .Says("national")
            .With("bloc", block.Code.Value.Value)
            .With("nombre", taken.Count)
            .LoweredTo(FindingSeverity.Warning);
        yield return others.Aggregate(finding, (told, competency) => told.Beside("national", competency.Text));
    }

    /// <summary>Certifications of right share national texts on purpose; where the fiche does not say what it is, no error is told.</summary>
    private static Finding Lowered(Certification certification, Finding finding) => certification.Registration.Type?.Value switch
    {
        RegistrationType.OnRequest => finding,
        RegistrationType.OfRight => finding.LoweredTo(FindingSeverity.Info),
        _ => finding.LoweredTo(FindingSeverity.Warning),
    };

    private sealed record Copy(Competency Competency, PlacedCompetency From, int Shared, int Words);

    /// <summary>What a certification has to do with others.</summary>
    private sealed class Relations(Catalogue catalogue, Certification certification)
    {
        private readonly HashSet<CertificationNumber> versions = [.. catalogue.Lineages.Of(certification.Number.Value)];

        /// <summary>For each certification of the catalogue whether it is another school's; null where nobody has asked yet.</summary>
        private readonly bool?[] others = new bool?[catalogue.Certifications.Count];

        /// <summary>Whether a competency belongs to another school's certification, an earlier one, that no equivalence ties to this block.</summary>
        public bool IsForeign(Block block, ShinglePlace place) =>
            (others[place.Certification] ??= IsOthers(place.Found.Certification))
            && !catalogue.AreDeclaredCommon(certification.ReferenceTo(block), place.Found.Certification.ReferenceTo(place.Found.Block));

        private bool IsOthers(Certification other) =>
            IsEarlier(other) && !versions.Contains(other.Number.Value) && !catalogue.Certifiers.Share(certification, other);

        /// <summary>Numbers grow with the years: only the later of two is told.</summary>
        private bool IsEarlier(Certification other)
        {
            var (mine, its) = (certification.Number.Value.Value, other.Number.Value.Value);
            return its.Length != mine.Length ? its.Length < mine.Length : string.CompareOrdinal(its, mine) < 0;
        }
    }
}
