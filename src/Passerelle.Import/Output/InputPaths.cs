using Passerelle.Model;

namespace Passerelle.Import.Output;

/// <summary>Where the files of the format stand. Numbers and codes are well formed, so their slugs are safe names.</summary>
internal static class InputPaths
{
    public const string Site = "site.yaml";

    public static string FolderOf(CertificationNumber number) => $"certifications/{number.Slug}";

    public static string Main(CertificationNumber number) => $"{FolderOf(number)}/certification.yaml";

    public static string Publication(CertificationNumber number) => $"{FolderOf(number)}/publication.yaml";

    public static string Block(CertificationNumber number, BlockCode code) => $"{FolderOf(number)}/blocs/{code.Slug}.yaml";

    public static string External(CertificationNumber number) => $"externes/{number.Slug}.yaml";

    public static string Nomenclature(string kind) => $"nomenclatures/{kind}.yaml";

    public static string Schema(string name) => $"schema/{name}";
}
