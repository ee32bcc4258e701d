using Passerelle.Model;

namespace Passerelle.Site.Pages.Audits;

/// <summary>The pages of the report for the auditor; none where no audit was run.</summary>
internal static class AuditPlan
{
    public static ValueList<Page> Pages(PageSource source)
    {
        if (source.Audit is not { } report) return [];
        var audits = CertificationAudit.All(report, source.Catalogue);
        return
        [
            AuditPage.Of(report, audits, source),
            .. AuditCertificationPage.All(audits, source),
            AuditRulesPage.Of(report, source),
            .. AuditRulePage.All(audits, source),
        ];
    }

    /// <summary>The way to the page above another: through the home page, where there is one.</summary>
    public static ValueList<Link> Home(PageSource source) => source.HasPublicPages ? Breadcrumbs.Home(source.Words) : [];

    /// <summary>The way to a page under the report.</summary>
    public static ValueList<Link> Report(PageSource source) => [.. Home(source), new(source.Words["audit.nav"], Addresses.Audit)];

    /// <summary>The way to the page of a rule.</summary>
    public static ValueList<Link> Rules(PageSource source) => [.. Report(source), new(source.Words["audit.rules.title"], Addresses.AuditRules)];
}
