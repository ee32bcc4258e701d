using Passerelle.Model;

namespace Passerelle.Cli.Auditing;

/// <summary>An input as if one of its files were not there.</summary>
internal sealed class InputWithout(string hidden, IInputText input) : IInputText
{
    public string? TextOf(string file) => file == hidden ? null : input.TextOf(file);

    public WrittenValue? ValueAt(SourceSpan place) => input.ValueAt(place);

    public SourceSpan PartOf(SourceSpan place, int start, int length) => input.PartOf(place, start, length);
}
