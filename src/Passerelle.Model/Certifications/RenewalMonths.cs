namespace Passerelle.Model;

/// <summary>
/// How many months before its expiry the renewal of a registration on request is prepared and filed: it is asked for with a file, as the first time.
/// A registration of right is renewed by a text of the State, without a file.
/// </summary>
public static class RenewalMonths
{
    /// <summary>The file is begun: advice of consultants.</summary>
    public const int Prepare = 12;

    /// <summary>The file may be handed in: a question answered by France compétences.</summary>
    public const int FileFrom = 8;

    /// <summary>The file should have been handed in: the same answer.</summary>
    public const int FileUntil = 7;

    /// <summary>After that it is late: advice of consultants.</summary>
    public const int Latest = 6;
}
