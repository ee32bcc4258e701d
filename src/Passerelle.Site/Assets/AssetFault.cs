using System.Globalization;
using Passerelle.Model;

namespace Passerelle.Site.Assets;

/// <summary>What can go wrong between the theme's sources and the files that a browser loads.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Message">What is wrong and what to do; <c>{0}</c> is what the tool said.</param>
public sealed record AssetFault(string Key, BilingualText Message)
{
    /// <summary>There is no Node on PATH.</summary>
    public static readonly AssetFault NodeMissing = new("assets.node-missing", new(
        "Node.js est introuvable. Installez Node.js 20 ou plus récent (nodejs.org), puis relancez la commande.",
        "Node.js was not found. Install Node.js 20 or newer (nodejs.org), then run the command again."));

    /// <summary>Node is older than what the tools need.</summary>
    public static readonly AssetFault NodeTooOld = new("assets.node-too-old", new(
        "Node.js {0} est trop ancien. Installez Node.js 20 ou plus récent (nodejs.org), puis relancez la commande.",
        "Node.js {0} is too old. Install Node.js 20 or newer (nodejs.org), then run the command again."));

    /// <summary>There is Node, but not npm.</summary>
    public static readonly AssetFault NpmMissing = new("assets.npm-missing", new(
        "npm est introuvable. Il accompagne d’ordinaire Node.js : installez-le, puis relancez la commande.",
        "npm was not found. It usually comes with Node.js: install it, then run the command again."));

    /// <summary>The tools could not be installed.</summary>
    public static readonly AssetFault InstallFailed = new("assets.install-failed", new(
        "L’installation des outils par npm a échoué. Vérifiez la connexion au réseau et l’adresse du registre (npm config get registry), puis relancez la commande.\n{0}",
        "npm could not install the tools. Check the network and the address of the registry (npm config get registry), then run the command again.\n{0}"));

    /// <summary>The theme has no entry of its styles.</summary>
    public static readonly AssetFault NoStyles = new("assets.no-styles", new(
        "Le thème n’a pas de fichier styles/site.css. Créez-le, ou indiquez un thème de base dans theme.yaml.",
        "The theme has no file styles/site.css. Write one, or name a base theme in theme.yaml."));

    /// <summary>A style sheet or a script of the theme is wrong.</summary>
    public static readonly AssetFault BundleFailed = new("assets.bundle-failed", new(
        "Une feuille de style ou un script du thème comporte une erreur.",
        "A style sheet or a script of the theme has an error."));

    /// <summary>The bundler failed without naming a place.</summary>
    public static readonly AssetFault BundlerBroken = new("assets.bundler-broken", new(
        "L’assemblage des styles et des scripts a échoué. Supprimez le dossier de cache, puis relancez la commande.\n{0}",
        "Styles and scripts could not be bundled. Delete the cache folder, then run the command again.\n{0}"));

    /// <summary>The index of search could not be made.</summary>
    public static readonly AssetFault IndexerBroken = new("assets.indexer-broken", new(
        "L’index de la recherche n’a pas pu être fait. Si le thème a ses propres scripts/search, vérifiez-les ; sinon, supprimez le dossier de cache, puis relancez la commande.\n{0}",
        "The index of search could not be made. If the theme has scripts/search of its own, check them; otherwise delete the cache folder, then run the command again.\n{0}"));

    /// <summary>The program that typesets sheets does not start.</summary>
    public static readonly AssetFault TypesetterBroken = new("assets.typesetter-broken", new(
        "Le compositeur des fiches ne démarre pas. Supprimez le dossier de cache, puis relancez la commande.\n{0}",
        "The program that typesets sheets does not start. Delete the cache folder, then run the command again.\n{0}"));

    internal string Text(Language language, string detail) =>
        string.Format(CultureInfo.InvariantCulture, Message.In(language), detail).TrimEnd();
}
