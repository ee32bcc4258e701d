// Stands in for Write/ until the branch "yaml" is merged: drop this file then.
#pragma warning disable
using System.Text;
using Passerelle.Model;
namespace Passerelle.Reading.Write;

public sealed record YamlComments(ValueList<KeyValuePair<string, string>> All)
{
    public static YamlComments None { get; } = new([]);
    public YamlComments With(string path, string text) => new([.. All, new(path, text)]);
    public static YamlComments Of(string yaml) => new([.. yaml.Split('\n').Where(l => l.StartsWith("# ") && !l.Contains("yaml-language-server")).Select(l => new KeyValuePair<string, string>("", l[2..]))]);
    internal string Print() => string.Concat(All.Select(c => $"# {c.Value}\n"));
}

public static class YamlFiles
{
    static string Q(string t) => "\"" + t.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
    static string L(IEnumerable<string> t) => "[" + string.Join(", ", t.Select(Q)) + "]";
    public static string Certification(Certification c, YamlComments n)
    {
        var y = new StringBuilder(n.Print());
        y.Append($"numero: {c.Number.Value}\nintitule: {Q(c.Title.Value)}\n");
        if (c.Level is { } lv) y.Append($"niveau: {lv.Value}\n");
        if (c.Classification.Rome.Count > 0) y.Append("rome:\n" + string.Concat(c.Classification.Rome.Select(r => $"  - code: {r.Code.Value}\n" + (r.Label is { } l ? $"    libelle: {Q(l.Value)}\n" : ""))));
        if (c.Certifiers.Count > 0) y.Append("certificateurs:\n" + string.Concat(c.Certifiers.Select(r => $"  - nom: {Q(r.Name.Value)}\n" + (r.Siret is { } s ? $"    siret: {Q(s.Value.Value)}\n" : ""))));
        if (c.Objectives is { } o) y.Append($"objectifs: {Q(o.Value)}\n");
        if (c.Sectors.Count > 0) y.Append($"secteurs: {L(c.Sectors.Select(s => s.Value))}\n");
        y.Append("enregistrement: {" + (c.Registration.Expiry is { } e ? $"echeance: {e.Value:yyyy-MM-dd}" : "") + "}\n");
        if (c.Replaces.Count > 0) y.Append($"anterieures: {L(c.Replaces.Select(s => s.Value.Value))}\n");
        if (c.Unrecognised.Count > 0) y.Append("non_reconnu:\n" + string.Concat(c.Unrecognised.Select(r => $"  - origine: {Q(r.Origin.Value)}\n    texte: {Q(r.Text.Value)}\n")));
        return y.ToString();
    }
    public static string Block(Block b, YamlComments n)
    {
        var y = new StringBuilder(n.Print());
        y.Append($"code: {b.Code.Value}\ntitre: {Q(b.Title.Value)}\n");
        y.Append(b.Competencies.Count == 0 ? "competences: []\n" : "competences:\n" + string.Concat(b.Competencies.Select(r => $"  - code: {r.Code.Value}\n    texte: {Q(r.Text.Value)}\n")));
        if (b.Evaluations.Count > 0) y.Append("evaluations:\n" + string.Concat(b.Evaluations.Select(r => $"  - code: {r.Code.Value}\n    forme: {(r.Form.Value == EvaluationForm.Unknown ? "inconnu" : "projet")}\n    titre: {Q(r.Title.Value)}\n"
            + (r.Competencies is { } k ? $"    competences: {L(k.Select(z => z.Value.Value))}\n" : "")
            + (r.Criteria.Count > 0 ? "    criteres:\n" + string.Concat(r.Criteria.Select(k => $"      - texte: {Q(k.Text.Value)}\n")) : ""))));
        return y.ToString();
    }
    public static string Publication(Publication p, YamlComments n) =>
        "champs:\n" + string.Concat(p.Fields.Select(f => $"  - champ: {f.Field.Value}\n    signes: {L(f.Signs.Select(s => s.Value))}\n"));
    public static string External(ExternalCertification e, YamlComments n)
    {
        var y = new StringBuilder(n.Print());
        y.Append($"numero: {e.Number.Value}\nintitule: {Q(e.Title.Value)}\n");
        if (e.Blocks.Count > 0) y.Append("blocs:\n" + string.Concat(e.Blocks.Select(r => $"  - code: {r.Code.Value}\n    titre: {Q(r.Title.Value)}\n")));
        return y.ToString();
    }
    public static string Nomenclature(string kind, string? version, IEnumerable<KeyValuePair<string, string>> labels, YamlComments n) =>
        $"nomenclature: {kind}\n" + (version is null ? "" : $"version: {Q(version)}\n") + "codes:\n" + string.Concat(labels.Select(l => $"  - code: {Q(l.Key)}\n    libelle: {Q(l.Value)}\n"));
    public static string Site(SiteSettings s, YamlComments n) =>
        $"schema: 1\ntitre: {Q(s.Title.Value)}\nlangue: fr\netat_au: {s.AsOf.Value:yyyy-MM-dd}\norganisation:\n  nom: {Q(s.Organisation.Name.Value)}\n";
}
