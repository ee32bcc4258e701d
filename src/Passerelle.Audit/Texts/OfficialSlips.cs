using Passerelle.Model;

namespace Passerelle.Audit.Texts;

/// <summary>Slips of the official template stand in many fiches; no school is to blame for them.</summary>
internal static class OfficialSlips
{
    /// <summary>Whether a part of a text lies within a slip of the official template.</summary>
    public static bool IsTemplateSlip(this AuditContext context, Located<string> text, TextRange part) =>
        context.Words(WordLists.TemplateSlips).In(context.TokensOf(text)).Any(slip => slip.Start <= part.Start && part.End <= slip.End);
}
