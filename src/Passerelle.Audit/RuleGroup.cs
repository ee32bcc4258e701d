using Passerelle.Model;

namespace Passerelle.Audit;

/// <summary>Rules about one part of a referential.</summary>
/// <param name="Name">Name of their folder.</param>
/// <param name="Title">Name for readers.</param>
/// <param name="Rules">The rules, in the order of their ids.</param>
public sealed record RuleGroup(string Name, BilingualText Title, ValueList<Rule> Rules);
