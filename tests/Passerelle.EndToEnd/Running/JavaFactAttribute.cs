using System.ComponentModel;
using System.Diagnostics;

namespace Passerelle.EndToEnd.Running;

/// <summary>A test that needs a Java runtime.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JavaFactAttribute : FactAttribute
{
    private static readonly ProcessStartInfo Version =
        new("java", "-version") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };

    private static readonly bool HasJava = Runs();

    public JavaFactAttribute()
    {
        if (!HasJava) Skip = "The Nu checker is a Java program, and there is no java on PATH.";
    }

    private static bool Runs()
    {
        try
        {
            using var java = Process.Start(Version)!;
            java.WaitForExit();
            return java.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
