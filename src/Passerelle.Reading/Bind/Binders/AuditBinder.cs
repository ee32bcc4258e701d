using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>What site.yaml says of the audit. Its keys are the rules, the thresholds and the word lists that the model knows.</summary>
internal static class AuditBinder
{
    private static readonly EnumerationKind<string> BaselineName = new((AuditSettings.BaselineName, AuditSettings.BaselineName));

    private static readonly EnumerationKind<string> RuleId = new([.. RuleIds.All.Select(id => (id, id))]);

    private static readonly Shape<ValueListOf<RuleSeverity>> Severities = EntriesOf(
        RuleIds.All, id => id, id => new($"Gravité de la règle {id}", $"Severity of the rule {id}"), Words.FindingSeverity, (id, value) => new RuleSeverity(id, value), each => (each.Rule, each.Severity));

    private static readonly Shape<ValueListOf<ThresholdValue>> ThresholdValues = EntriesOf(
        Thresholds.All, each => each.Key, each => each.Description, each => new IntegerKind(each.Least, each.Most), (each, value) => new ThresholdValue(each, value), each => (each.Threshold, each.Value));

    private static readonly Shape<ValueListOf<WordListFile>> WordListFiles = EntriesOf(
        WordLists.All, each => each.Key, each => each.Description, Kinds.Text, (each, value) => new WordListFile(each, value), each => (each.List, each.Path));

    private static readonly Shape<AcceptedFinding> Accepted = new(keys =>
    {
        var rule = keys.Required("regle", it => it.Rule, RuleId, "Règle : BLOC-03", "Rule: BLOC-03");
        var where = keys.Required("lieu", it => it.Where, Kinds.Text, "Certification, fichier, ou lieu tel que l’audit l’écrit", "Certification, file, or place as the audit writes it");
        var reason = keys.Required("raison", it => it.Reason, Kinds.Text, "Pourquoi le constat est accepté", "Why the finding is accepted");
        var until = keys.Required("jusqu_au", it => it.Until, Kinds.Date, "Dernier jour de l’exception", "Last day of the exception");
        return found => new AcceptedFinding(rule(found), where(found), reason(found), until(found));
    });

    public static Shape<AuditSettings> Shape { get; } = new(keys =>
    {
        var severities = keys.Optional("severites", it => new ValueListOf<RuleSeverity>(it.Severities), Severities, "Gravités qui diffèrent de celles des règles", "Severities that differ from those of the rules");
        var thresholds = keys.Optional("seuils", it => new ValueListOf<ThresholdValue>(it.Thresholds), ThresholdValues, "Seuils qui diffèrent des seuils habituels", "Thresholds that differ from the usual ones");
        var lists = keys.Optional("listes", it => new ValueListOf<WordListFile>(it.WordLists), WordListFiles, "Fichiers qui complètent les listes de mots : listes/verbes.txt", "Files that extend the word lists: listes/verbes.txt");
        var accepted = keys.List("exceptions", it => it.Accepted, Accepted, "Constats acceptés, chacun avec sa raison et son terme", "Findings that are accepted, each with its reason and its end");
        var baseline = keys.Optional("reference", it => it.Baseline, BaselineName, "Fichier des constats déjà connus, que le programme écrit", "File of the findings already known, which the program writes");
        return found => new AuditSettings
        {
            Severities = severities(found)?.Items ?? [],
            Thresholds = thresholds(found)?.Items ?? [],
            WordLists = lists(found)?.Items ?? [],
            Accepted = accepted(found),
            Baseline = baseline(found),
        };
    });

    private static Shape<ValueListOf<TEntry>> EntriesOf<TKey, TValue, TEntry>(
        ValueList<TKey> known,
        Func<TKey, string> nameOf,
        Func<TKey, BilingualText> descriptionOf,
        ScalarKind<TValue> kind,
        Func<TKey, Located<TValue>, TEntry> entry,
        Func<TEntry, (TKey Key, Located<TValue> Value)> parts)
        where TValue : notnull => EntriesOf(known, nameOf, descriptionOf, _ => kind, entry, parts);

    /// <summary>A group whose keys are known things: one optional value for each.</summary>
    private static Shape<ValueListOf<TEntry>> EntriesOf<TKey, TValue, TEntry>(
        ValueList<TKey> known,
        Func<TKey, string> nameOf,
        Func<TKey, BilingualText> descriptionOf,
        Func<TKey, ScalarKind<TValue>> kindOf,
        Func<TKey, Located<TValue>, TEntry> entry,
        Func<TEntry, (TKey Key, Located<TValue> Value)> parts)
        where TValue : notnull => new(keys =>
    {
        var slots = known.Select(each => (Key: each, Slot: keys.Optional(nameOf(each), it => ValueOf(it, each), kindOf(each), descriptionOf(each).French, descriptionOf(each).English))).ToList();
        return found => new ValueListOf<TEntry>(
            slots.Select(slot => (slot.Key, Value: slot.Slot(found))).Where(slot => slot.Value is not null).Select(slot => entry(slot.Key, slot.Value!.Value)).ToValueList());

        Located<TValue>? ValueOf(ValueListOf<TEntry> entries, TKey key) => entries.Items.Select(parts)
            .Where(each => EqualityComparer<TKey>.Default.Equals(each.Key, key))
            .Select(each => (Located<TValue>?)each.Value)
            .FirstOrDefault();
    });

    /// <summary>The entries of a group, as a record that a shape can read and write.</summary>
    private sealed record ValueListOf<T>(ValueList<T> Items);
}
