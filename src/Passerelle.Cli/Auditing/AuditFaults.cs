using Passerelle.Model;

namespace Passerelle.Cli.Auditing;

/// <summary>What can be wrong with the files of the audit.</summary>
internal static class AuditFaults
{
    public static DiagnosticKind BaselineUnreadable { get; } = new(
        "PAS801",
        Severity.Warning,
        new("le fichier « {0} » n’est pas une référence d’audit : tous les constats comptent de nouveau", "the file “{0}” is no baseline of the audit: all findings count again"),
        new("écrivez-le de nouveau par « passerelle check --write-baseline », ou reprenez-le d’une copie", "write it again with “passerelle check --write-baseline”, or take it from a copy"),
        new(
            "La référence liste les constats déjà connus, pour que seuls les nouveaux comptent. Le programme l’écrit lui-même ; modifiée à la main, ou restée en conflit après une fusion, elle ne se lit plus.",
            "The baseline lists the findings that are already known, so that only new ones count. The program writes it; edited by hand, or left in conflict by a merge, it cannot be read."));

    public static ValueList<DiagnosticKind> All { get; } = [BaselineUnreadable];
}
