using Passerelle.Model;

namespace Passerelle.Cli.Commands;

/// <summary>The command line asks for something that is not there.</summary>
internal sealed class UsageException(BilingualText text) : Exception(text.English)
{
    public BilingualText Text => text;
}
