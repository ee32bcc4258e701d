using Passerelle.Model;
using Passerelle.Site.Pages.Certifications;
using Passerelle.Site.Text;

namespace Passerelle.Site.Sheets.Contents;

/// <summary>How a certification is obtained from its blocks, in passages.</summary>
internal static class CompletionPassages
{
    public static ValueList<Passage> Of(Certification certification, Typeset say) =>
        CompletionPart.Of(certification, say.Words) is { } part ? [.. Passages(part, say)] : [];

    private static IEnumerable<Passage> Passages(CompletionPart part, Typeset say)
    {
        foreach (var passage in say.Passages(part.Text)) yield return passage;
        foreach (var condition in part.Conditions)
        {
            string?[] sentences = [condition.Text, condition.Length, condition.Waiver];
            yield return new(string.Join(' ', say.Lines(sentences.OfType<string>())), IsItem: true);
        }

        if (part.PartsValidity is { } validity)
            yield return new(say.Of($"{say.Words["certification.completion.validity"]} {validity}"), IsItem: false);
    }
}
