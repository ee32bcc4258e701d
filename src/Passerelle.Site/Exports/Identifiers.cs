using Passerelle.Model;

namespace Passerelle.Site.Exports;

/// <summary>
/// The permanent identifiers of things, the same in every format: UUIDs made of the codes of the national registers. They do not come from
/// the address of the site, because a certification is the same thing in a preview, on the site of its school, on that of a partner and in
/// a folder without any address, and because a number of the register is unique already. Whoever knows the codes can compute them: each
/// thing is the namespace of its parts, from the register over certification and block down to the competency.
/// </summary>
public static class Identifiers
{
    // No number of a register begins so.
    private const string Bodies = "certificateur/";

    /// <summary>The namespace of numbers of certifications: the address of the body that keeps both registers.</summary>
    public static Guid Register { get; } = NameBasedUuid.Of(NameBasedUuid.AddressNamespace, "https://www.francecompetences.fr/");

    /// <summary>A certification, own or external.</summary>
    public static Guid Of(CertificationNumber number) => NameBasedUuid.Of(Register, number.Value);

    /// <summary>A block.</summary>
    public static Guid Of(BlockReference block) => NameBasedUuid.Of(Of(block.Certification), block.Block.Value);

    /// <summary>A competency.</summary>
    public static Guid Of(CompetencyReference competency) => Of(competency.Block, competency.Competency);

    /// <summary>A competency or an evaluation of a block: no two of them have one code, which linking has made sure of.</summary>
    public static Guid Of(BlockReference block, LocalCode code) => NameBasedUuid.Of(Of(block), code.Value);

    /// <summary>
    /// The criteria of an evaluation, in their order. They have no code, so their wording names them: it stays when criteria are added or
    /// moved, and a criterion in other words is another one. Where a wording is repeated, the place among equals tells them apart.
    /// </summary>
    public static ValueList<Guid> OfCriteria(BlockReference block, Evaluation evaluation)
    {
        var space = Of(block, evaluation.Code.Value);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return evaluation.Criteria.Select(criterion => NameBasedUuid.Of(space, NameOf(criterion.Text.Value))).ToValueList();

        string NameOf(string wording)
        {
            var times = seen[wording] = seen.GetValueOrDefault(wording) + 1;
            return times == 1 ? wording : $"{wording}\n{times}";
        }
    }

    /// <summary>A certifying body: by its company number (SIREN), else by the name that addresses give to it.</summary>
    public static Guid Of(CertifyingBody body) => NameBasedUuid.Of(
        Register,
        Bodies + (body.Lines.Select(line => line.Certifier.Siret?.Value.Value[..9]).FirstOrDefault(siren => siren is not null) ?? body.Slug));

    /// <summary>A part of a thing that needs an identifier in one format only.</summary>
    /// <param name="whole">The thing.</param>
    /// <param name="name">Its name, unique within the thing.</param>
    public static Guid Part(Guid whole, string name) => NameBasedUuid.Of(whole, name);

    /// <summary>An identifier where an address is asked for: <c>urn:uuid:…</c> (RFC 9562, section 4).</summary>
    public static string Urn(Guid identifier) => $"urn:uuid:{identifier}";
}
