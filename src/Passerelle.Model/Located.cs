namespace Passerelle.Model;

/// <summary>A value and the place where it was written. Two values are equal wherever they were written.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Place)
    where T : notnull
{
    /// <summary>Compares the values; the places do not count.</summary>
    public bool Equals(Located<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? "";
}
