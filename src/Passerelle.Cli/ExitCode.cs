namespace Passerelle.Cli;

/// <summary>How the program ends. The numbers are a promise to scripts.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Faults in the content.</summary>
    public const int Faults = 1;

    /// <summary>The command line asks for something that is not there.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int Internal = 3;

    /// <summary>Stopped from outside, as by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
