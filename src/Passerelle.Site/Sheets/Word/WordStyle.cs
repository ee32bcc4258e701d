using DocumentFormat.OpenXml.Wordprocessing;

namespace Passerelle.Site.Sheets.Word;

/// <summary>A style of paragraphs or of runs; what it does not say is as in the style that it is based on.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name; Word translates the names that it knows.</param>
internal sealed record WordStyle(string Id, string Name)
{
    public bool IsDefault { get; init; }

    public bool IsOfRuns { get; init; }

    public string Based { get; init; } = StyleNames.Normal;

    /// <summary>The style of the paragraph that is begun after it.</summary>
    public string? Next { get; init; }

    /// <summary>Level among headings, 1 for the highest.</summary>
    public int? OutlineLevel { get; init; }

    public int? Size { get; init; }

    public bool Bold { get; init; }

    public bool Underlined { get; init; }

    public string? Colour { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public int? Line { get; init; }

    /// <summary>Space on the left.</summary>
    public int? Indent { get; init; }

    /// <summary>Width of the name that stands before the text, which is set beside it.</summary>
    public int? Hanging { get; init; }

    /// <summary>The list to which it belongs.</summary>
    public int? List { get; init; }

    /// <summary>Colour of a line under it.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether it stays on the page of the paragraph after it.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Whether words are not hyphenated.</summary>
    public bool Ragged { get; init; }

    public Style Element()
    {
        var style = new Style { StyleId = Id, Type = IsOfRuns ? StyleValues.Character : StyleValues.Paragraph };
        if (IsDefault) style.Default = true;
        style.Append(new StyleName { Val = Name });
        if (!IsDefault && !IsOfRuns) style.Append(new BasedOn { Val = Based });
        if (Next is not null) style.Append(new NextParagraphStyle { Val = Next });
        style.Append(new PrimaryStyle());
        if (!IsOfRuns) style.Append(OfParagraph());
        style.Append(OfRun());
        return style;
    }

    // In the order that the schema asks for.
    private StyleParagraphProperties OfParagraph()
    {
        var properties = new StyleParagraphProperties();
        if (KeepNext) properties.Append(new KeepNext());
        if (List is { } list) properties.Append(new NumberingProperties(new NumberingId { Val = list }));
        if (Rule is not null) properties.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 3, Color = Rule }));
        if (Hanging is { } stop) properties.Append(new Tabs(new TabStop { Val = TabStopValues.Left, Position = stop }));
        if (Ragged) properties.Append(new SuppressAutoHyphens());
        if (Before is not null || After is not null || Line is not null) properties.Append(Spacing());
        if (Hanging is { } hanging) properties.Append(new Indentation { Left = $"{hanging}", Hanging = $"{hanging}" });
        else if (Indent is { } indent) properties.Append(new Indentation { Left = $"{indent}" });
        if (OutlineLevel is { } level) properties.Append(new OutlineLevel { Val = level - 1 });
        return properties;
    }

    private SpacingBetweenLines Spacing()
    {
        var spacing = new SpacingBetweenLines();
        if (Before is { } before) spacing.Before = $"{before}";
        if (After is { } after) spacing.After = $"{after}";
        if (Line is { } line) (spacing.Line, spacing.LineRule) = ($"{line}", LineSpacingRuleValues.Auto);
        return spacing;
    }

    private StyleRunProperties OfRun()
    {
        var properties = new StyleRunProperties();
        if (Bold) properties.Append(new Bold());
        if (Colour is not null) properties.Append(new Color { Val = Colour });
        if (Size is { } size) properties.Append(new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" });
        if (Underlined) properties.Append(new Underline { Val = UnderlineValues.Single });
        return properties;
    }
}
