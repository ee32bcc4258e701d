namespace Passerelle.Model;

/// <summary>
/// Names of the rules of the audit, as reports, settings and exceptions spell them. They are permanent: an id is never given to another rule, and
/// the format knows all of them, whether their rule is written or not.
/// </summary>
#pragma warning disable CS1591 // An id says itself; its rule and its page say what it is.
public static class RuleIds
{
    // Identity, dates, lineage.
    public const string Id01 = "ID-01";
    public const string Date01 = "DATE-01";
    public const string Date02 = "DATE-02";
    public const string Date03 = "DATE-03";
    public const string Date04 = "DATE-04";
    public const string Date05 = "DATE-05";
    public const string Date06 = "DATE-06";
    public const string Date07 = "DATE-07";
    public const string Date08 = "DATE-08";
    public const string Lin01 = "LIN-01";
    public const string Lin02 = "LIN-02";
    public const string Lin03 = "LIN-03";
    public const string Lvl01 = "LVL-01";

    // Nomenclatures.
    public const string Nsf01 = "NSF-01";
    public const string Nsf02 = "NSF-02";
    public const string Nsf03 = "NSF-03";
    public const string Rome01 = "ROME-01";
    public const string Rome02 = "ROME-02";
    public const string Rome03 = "ROME-03";
    public const string Form01 = "FORM-01";
    public const string Ccn01 = "CCN-01";

    // Organisations.
    public const string Org01 = "ORG-01";
    public const string Org02 = "ORG-02";
    public const string Org03 = "ORG-03";
    public const string Org04 = "ORG-04";
    public const string Url01 = "URL-01";

    // Blocks.
    public const string Bloc01 = "BLOC-01";
    public const string Bloc02 = "BLOC-02";
    public const string Bloc03 = "BLOC-03";
    public const string Bloc04 = "BLOC-04";
    public const string Bloc05 = "BLOC-05";
    public const string Bloc06 = "BLOC-06";
    public const string Bloc07 = "BLOC-07";
    public const string Bloc08 = "BLOC-08";
    public const string Bloc09 = "BLOC-09";
    public const string Bloc10 = "BLOC-10";
    public const string Bloc11 = "BLOC-11";
    public const string Bloc12 = "BLOC-12";
    public const string Bloc13 = "BLOC-13";
    public const string Title01 = "TITLE-01";
    public const string Opt01 = "OPT-01";
    public const string Opt02 = "OPT-02";
    public const string Ref01 = "REF-01";

    // Competencies.
    public const string Comp01 = "COMP-01";
    public const string Comp02 = "COMP-02";
    public const string Comp03 = "COMP-03";
    public const string Comp04 = "COMP-04";
    public const string Comp05 = "COMP-05";
    public const string Comp06 = "COMP-06";
    public const string Comp07 = "COMP-07";
    public const string Comp08 = "COMP-08";
    public const string Comp09 = "COMP-09";
    public const string Comp10 = "COMP-10";
    public const string Comp11 = "COMP-11";
    public const string Comp12 = "COMP-12";
    public const string Comp13 = "COMP-13";
    public const string Plag01 = "PLAG-01";
    public const string Common01 = "COMMON-01";

    // Evaluations.
    public const string Eval01 = "EVAL-01";
    public const string Eval02 = "EVAL-02";
    public const string Eval03 = "EVAL-03";
    public const string Eval04 = "EVAL-04";
    public const string Eval05 = "EVAL-05";
    public const string Eval06 = "EVAL-06";
    public const string Eval07 = "EVAL-07";
    public const string Eval08 = "EVAL-08";
    public const string Eval09 = "EVAL-09";
    public const string Eval10 = "EVAL-10";
    public const string Eval11 = "EVAL-11";
    public const string Eval12 = "EVAL-12";

    // Juries and access.
    public const string Jury01 = "JURY-01";
    public const string Jury02 = "JURY-02";
    public const string Jury03 = "JURY-03";
    public const string Jury04 = "JURY-04";
    public const string Jury05 = "JURY-05";
    public const string Jury06 = "JURY-06";
    public const string Jury07 = "JURY-07";
    public const string Vae01 = "VAE-01";
    public const string Vae02 = "VAE-02";
    public const string Vae03 = "VAE-03";
    public const string Prereq01 = "PREREQ-01";
    public const string Prereq02 = "PREREQ-02";

    // Statistics.
    public const string Stat01 = "STAT-01";
    public const string Stat02 = "STAT-02";
    public const string Stat03 = "STAT-03";
    public const string Stat04 = "STAT-04";
    public const string Stat05 = "STAT-05";
    public const string Stat06 = "STAT-06";
    public const string Stat07 = "STAT-07";

    // Correspondences.
    public const string Corr01 = "CORR-01";
    public const string Corr02 = "CORR-02";
    public const string Corr03 = "CORR-03";
    public const string Corr04 = "CORR-04";
    public const string Corr05 = "CORR-05";
    public const string Corr06 = "CORR-06";
    public const string Corr07 = "CORR-07";

    // Jobs and regulation.
    public const string Job01 = "JOB-01";
    public const string Job02 = "JOB-02";
    public const string Reg01 = "REG-01";
    public const string Qual01 = "QUAL-01";
    public const string Qual02 = "QUAL-02";

    // Texts.
    public const string Txt01 = "TXT-01";
    public const string Txt02 = "TXT-02";
    public const string Txt03 = "TXT-03";
    public const string Txt04 = "TXT-04";
    public const string Txt05 = "TXT-05";
    public const string Txt06 = "TXT-06";
    public const string Txt07 = "TXT-07";
    public const string Txt08 = "TXT-08";
    public const string Txt09 = "TXT-09";
    public const string Txt10 = "TXT-10";
    public const string Txt11 = "TXT-11";
    public const string Txt12 = "TXT-12";
    public const string Txt13 = "TXT-13";
    public const string Txt14 = "TXT-14";
    public const string Txt15 = "TXT-15";
    public const string Txt16 = "TXT-16";

    // The settings of the audit.
    public const string Aud01 = "AUD-01";
    public const string Aud02 = "AUD-02";

    /// <summary>All of them, in the order in which reports list them.</summary>
    public static ValueList<string> All { get; } =
    [
        Id01, Date01, Date02, Date03, Date04, Date05, Date06, Date07,
        Date08, Lin01, Lin02, Lin03, Lvl01,
        Nsf01, Nsf02, Nsf03, Rome01, Rome02, Rome03, Form01, Ccn01,
        Org01, Org02, Org03, Org04, Url01,
        Bloc01, Bloc02, Bloc03, Bloc04, Bloc05, Bloc06, Bloc07, Bloc08,
        Bloc09, Bloc10, Bloc11, Bloc12, Bloc13, Title01, Opt01, Opt02,
        Ref01,
        Comp01, Comp02, Comp03, Comp04, Comp05, Comp06, Comp07, Comp08,
        Comp09, Comp10, Comp11, Comp12, Comp13, Plag01, Common01,
        Eval01, Eval02, Eval03, Eval04, Eval05, Eval06, Eval07, Eval08,
        Eval09, Eval10, Eval11, Eval12,
        Jury01, Jury02, Jury03, Jury04, Jury05, Jury06, Jury07, Vae01,
        Vae02, Vae03, Prereq01, Prereq02,
        Stat01, Stat02, Stat03, Stat04, Stat05, Stat06, Stat07,
        Corr01, Corr02, Corr03, Corr04, Corr05, Corr06, Corr07,
        Job01, Job02, Reg01, Qual01, Qual02,
        Txt01, Txt02, Txt03, Txt04, Txt05, Txt06, Txt07, Txt08,
        Txt09, Txt10, Txt11, Txt12, Txt13, Txt14, Txt15, Txt16,
        Aud01, Aud02,
    ];
}
