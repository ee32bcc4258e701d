namespace Passerelle.Cli.Comparing;

/// <summary>Why a revision cannot be read.</summary>
internal enum GitRefusal
{
    /// <summary>There is no git on this machine.</summary>
    Missing,

    /// <summary>The input stands in no repository.</summary>
    NoRepository,

    /// <summary>The repository has no such revision.</summary>
    NoRevision,

    /// <summary>The revision has no such folder.</summary>
    NoFolder,
}

/// <summary>A revision cannot be read.</summary>
internal sealed class GitException(GitRefusal refusal, Exception? inner = null) : Exception($"git: {refusal}", inner)
{
    public GitRefusal Refusal => refusal;
}
