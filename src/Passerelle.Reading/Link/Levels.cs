using Passerelle.Model;
using Passerelle.Reading.Diagnostics;

namespace Passerelle.Reading.Link;

/// <summary>A certification of the RNCP has a level; one of the Répertoire spécifique has none.</summary>
internal static class Levels
{
    public static void Check(LinkScope scope)
    {
        foreach (var certification in scope.Certifications.Where(certification => certification.IsWhole))
        {
            var number = certification.Value.Number;
            var level = certification.Value.Level;
            if (number.Value.Register == Register.Rncp && level is null && certification.Value.LevelAbsence is null)
            {
                scope.Faults.Report(ReferenceFaults.LevelMissing, number.Place, number.Value.Value);
            }

            if (number.Value.Register == Register.Rs && level is { } stated)
            {
                scope.Faults.Report(ReferenceFaults.LevelRefused, stated.Place, number.Value.Value);
            }
        }
    }
}
