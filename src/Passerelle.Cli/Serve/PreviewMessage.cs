using System.Text.Json;
using Passerelle.Cli.Reporting;
using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Cli.Serve;

/// <summary>What open pages are told of a state: when to reload, and which faults to show.</summary>
/// <param name="Attempt">Number of the attempt.</param>
/// <param name="Site">Number of the site that pages belong to.</param>
/// <param name="Title">Headline of the faults.</param>
/// <param name="Close">Label of the button that hides them.</param>
/// <param name="Language">Language of the texts.</param>
/// <param name="Faults">The faults, each in parts.</param>
internal sealed record PreviewMessage(int Attempt, int Site, string Title, string Close, string Language, IReadOnlyList<IReadOnlyList<FaultPart>> Faults)
{
    private static readonly BilingualText CloseLabel = new("Masquer (Échap)", "Hide (Esc)");

    /// <summary>The message of a state.</summary>
    public static PreviewMessage Of(PreviewState state)
    {
        var last = state.Last;
        return new(
            state.Attempt,
            state.Site,
            state.IsBroken ? new Sentences(last.Language).Found(last) : "",
            CloseLabel.In(last.Language),
            last.Language == Model.Language.French ? "fr" : "en",
            state.IsBroken ? [.. last.Diagnostics.Select(d => Parts(d, state))] : []);
    }

    /// <summary>As JSON on one line, as an event needs it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    private static IReadOnlyList<FaultPart> Parts(Diagnostic diagnostic, PreviewState state) =>
        [.. DiagnosticText.Segments(diagnostic, state.Last.Sources, state.Last.Language).Select(s => new FaultPart(s.Kind.ToString().ToLowerInvariant(), s.Text))];
}

/// <summary>A part of a formatted fault.</summary>
/// <param name="Kind">What it is, as the name of a class.</param>
/// <param name="Text">Its text.</param>
internal sealed record FaultPart(string Kind, string Text);
