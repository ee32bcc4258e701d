namespace Passerelle.EndToEnd.Running;

/// <summary>A test that needs LibreOffice.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        if (!LibreOffice.IsInstalled) Skip = "LibreOffice opens the documents, and there is no soffice on PATH (on Debian: apt-get install libreoffice-writer libreoffice-calc).";
    }
}
