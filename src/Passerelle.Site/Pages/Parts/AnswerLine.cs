using Passerelle.Model;
using Passerelle.Site.Text;

namespace Passerelle.Site.Pages.Parts;

/// <summary>A yes or a no in words; its kind chooses shape and colour.</summary>
/// <param name="Kind"><c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="Text">In words.</param>
public sealed record AnswerLine(string Kind, string Text)
{
    /// <summary>An answer of the fiche.</summary>
    public static AnswerLine Of(Answer answer, Words words)
    {
        var kind = answer switch
        {
            Answer.Yes => "yes",
            Answer.No => "no",
            _ => "unknown",
        };
        return new(kind, words[$"certification.answer.{kind}"]);
    }
}
