using static Passerelle.Model.FactList;

namespace Passerelle.Model;

/// <summary>What a certification says beside its blocks, field by field.</summary>
internal static class CertificationFacts
{
    /// <param name="certification">The certification.</param>
    /// <param name="other">The version that it is compared with: that the one has come from the other is no difference.</param>
    public static ValueList<StatedFact> Of(Certification certification, CertificationNumber other)
    {
        var facts = new FactList();
        AddIdentity(certification, facts);
        AddClassification(certification.Classification, facts);
        AddBodies(certification, facts);
        AddOccupation(certification, facts);
        AddCompletion(certification, facts);
        AddPrerequisites(certification.Prerequisites, facts);
        AddAccess(certification, facts);
        AddEquivalences(certification, facts);
        RegistrationFacts.Add(certification, other, facts);
        if (certification.SpecificTerms is { } terms) AddSpecific(terms, facts);
        if (certification.Presentation is { } prose) facts.Say(FactKinds.Presentation, null, Words(prose.Source));
        return facts.All;
    }

    /// <summary>Prerequisites, of a certification or of a block.</summary>
    public static void AddPrerequisites(Prerequisites prerequisites, FactList facts)
    {
        facts.AddAll(FactKinds.Entry, prerequisites.Entry);
        facts.AddAll(FactKinds.Validation, prerequisites.Validation);
        facts.Add(FactKinds.PrerequisitesByBlock, prerequisites.DistinctByBlock);
    }

    private static void AddIdentity(Certification certification, FactList facts)
    {
        facts.Add(FactKinds.Title, certification.Title);
        facts.Add(FactKinds.Kind, certification.Kind?.Code);
        facts.Add(FactKinds.Level, certification.Level);
        facts.Add(FactKinds.LevelAbsence, certification.LevelAbsence);
        facts.Add(FactKinds.Level1969, certification.Level1969);
    }

    private static void AddClassification(Classification classification, FactList facts)
    {
        facts.AddCodes(FactKinds.Nsf, classification.Nsf.Select(each => each.Code));
        facts.AddCodes(FactKinds.Formacodes, classification.Formacodes.Select(each => each.Code));
        facts.AddCodes(FactKinds.Rome, classification.Rome.Select(each => each.Code));
        facts.AddCodes(FactKinds.Idcc, classification.Idcc.Select(each => each.Code));
        foreach (var agreement in classification.CollectiveAgreements) facts.Add(FactKinds.CollectiveAgreements, agreement.Label, Words(agreement.Number.Value));
    }

    private static void AddBodies(Certification certification, FactList facts)
    {
        foreach (var body in certification.Certifiers)
        {
            var name = Words(body.Name.Value);
            facts.Say(FactKinds.Certifiers, null, name);
            if (body.Siret is { } siret) facts.Say(FactKinds.CertifierSirets, name, Words(siret.Value.Value));
            facts.Add(FactKinds.CertifierTradeNames, body.TradeName, name);
            if (body.Site is { } site) facts.Say(FactKinds.CertifierSites, name, Words(site.Value.Text));
        }

        facts.Add(FactKinds.HasPartners, certification.HasPartners);
        foreach (var partner in certification.Partners) facts.Add<Habilitation>(FactKinds.Partners, partner.Habilitation, Words(partner.Name.Value));
        foreach (var venue in certification.Venues)
            facts.Say(FactKinds.Venues, new StatedValue.Choice(venue.Role.Value), Words(venue.Name is { } name ? $"{name.Value}, {venue.Address.Value}" : venue.Address.Value));
        foreach (var link in certification.Links) facts.Say(FactKinds.Links, link.Title is { } title ? Words(title.Value) : null, Words(link.Address.Value.Text));
    }

    private static void AddOccupation(Certification certification, FactList facts)
    {
        facts.Add(FactKinds.Objectives, certification.Objectives);
        foreach (var activity in certification.Activities)
        {
            var code = Words(activity.Code.Value.Value);
            facts.Add(FactKinds.Activities, activity.Title, code);
            facts.AddAll(FactKinds.Tasks, activity.Tasks.Concat(activity.Parts.SelectMany(part => part.Tasks)));
        }

        facts.AddAll(FactKinds.Attested, certification.AttestedCompetencies.SelectMany(group => group.Competencies));
        facts.AddAll(FactKinds.Sectors, certification.Sectors);
        facts.Add(FactKinds.JobsText, certification.Jobs.Text);
        facts.AddAll(FactKinds.Jobs, certification.Jobs.Immediate);
        facts.AddAll(FactKinds.LaterJobs, certification.Jobs.WithExperience);
        facts.AddAll(FactKinds.Regulations, certification.Regulations);
    }

    private static void AddCompletion(Certification certification, FactList facts)
    {
        facts.AddAll(FactKinds.EvaluationSummary, certification.EvaluationSummary);
        if (certification.Completion is not { } completion) return;
        facts.Add(FactKinds.Completion, completion.Text);
        foreach (var option in completion.Options)
        {
            var code = Words(option.Code.Value.Value);
            facts.Add(FactKinds.Options, option.Name, code);
            facts.Say(FactKinds.OptionBlocks, code, Words(string.Join(", ", option.Blocks.Select(block => block.Value.Value).Order(StringComparer.Ordinal))));
        }

        foreach (var condition in completion.Conditions)
        {
            var text = Words(condition.Text.Value);
            facts.Say(FactKinds.Conditions, null, text);
            facts.Add(FactKinds.ConditionWeeks, condition.Weeks, text);
            facts.Add(FactKinds.ConditionWaivers, condition.WaivedForExperience, text);
        }

        facts.Add(FactKinds.PartsValidity, completion.PartsValidity);
    }

    private static void AddAccess(Certification certification, FactList facts)
    {
        foreach (var route in certification.AccessRoutes)
        {
            var kind = new StatedValue.Choice(route.Kind);
            facts.Add<Answer>(FactKinds.Routes, route.Open, kind);
            if (route.Jury is { } jury) facts.Say(FactKinds.RouteJuries, kind, Words(jury.Value.Value));
        }

        foreach (var jury in certification.Juries)
        {
            var code = Words(jury.Code.Value.Value);
            facts.Add(FactKinds.Juries, jury.Composition, code);
            facts.Add(FactKinds.JuryMembers, jury.Members, code);
            facts.Add(FactKinds.JuryShares, jury.ExternalShare, code);
        }

        facts.Add(FactKinds.NewCaledonia, certification.Territories.NewCaledonia);
        facts.Add(FactKinds.FrenchPolynesia, certification.Territories.FrenchPolynesia);
    }

    private static void AddEquivalences(Certification certification, FactList facts)
    {
        foreach (var equivalence in certification.Equivalences)
        {
            var kind = equivalence.Extent.Value == EquivalenceExtent.Total ? FactKinds.TotalEquivalences : FactKinds.PartialEquivalences;
            var held = string.Join(" + ", equivalence.Held.Select(NotationOf).Order(StringComparer.Ordinal));
            facts.Say(kind, null, Words(equivalence.Obtained.Count == 0 ? held : $"{held} → {CodesOf(equivalence.Obtained)}"));
        }
    }

    // A set of blocks has no order.
    private static string NotationOf(HeldCertification held) => $"{held.Number.Value} {CodesOf(held.Blocks)}".TrimEnd();

    private static string CodesOf(ValueList<Located<BlockCode>> blocks) => string.Join(" + ", blocks.Select(block => block.Value.Value).Order(StringComparer.Ordinal));

    private static void AddSpecific(SpecificRegisterTerms terms, FactList facts)
    {
        facts.Add(FactKinds.PartialValidation, terms.PartialValidation);
        facts.Add(FactKinds.PartialScope, terms.PartialValidationScope);
        facts.Add(FactKinds.Mastery, terms.MasteryLevels);
        facts.Add(FactKinds.Renewal, terms.Renewal);
        facts.Add(FactKinds.Validity, terms.Validity);
    }
}
