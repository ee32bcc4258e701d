namespace Passerelle.EndToEnd.Running;

/// <summary>A test that looks at processes through <c>/proc</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "The workers of a build are found through /proc.";
    }
}
