using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>externes/rncp00000.yaml: a certification that is only referred to.</summary>
internal static class ExternalBinder
{
    private static readonly Shape<ExternalBlock> BlockShape = new(keys =>
    {
        var code = keys.Required("code", it => it.Code, Kinds.BlockCode, "Code du bloc : BC01", "Code of the block: BC01");
        var title = keys.Required("titre", it => it.Title, Kinds.Text, "Titre du bloc", "Title of the block");
        return found => new ExternalBlock(code(found), title(found));
    }, isCompact: true);

    public static Shape<ExternalCertification> Shape { get; } = new(keys =>
    {
        var number = keys.Required("numero", it => it.Number, Kinds.Number, "Numéro au répertoire", "Number in the register");
        var title = keys.Required("intitule", it => it.Title, Kinds.Text, "Intitulé officiel", "Official title");
        var level = keys.Optional("niveau", it => it.Level, Kinds.Level, "Niveau, de 1 à 8", "Level, 1 to 8");
        var state = keys.Optional("statut", it => it.State, Words.PrintedState, "Statut à la dernière lecture", "State as last seen");
        var expiry = keys.Optional("echeance", it => it.Expiry, Kinds.Date, "Dernier jour d’enregistrement", "Last day of registration");
        var replacedBy = keys.List("remplacee_par", it => it.ReplacedBy, Kinds.Number, "Certifications qui la remplacent", "Certifications that replace it");
        var blocks = keys.List("blocs", it => it.Blocks, BlockShape, "Blocs auxquels on se réfère", "Blocks that are referred to");
        return found => new ExternalCertification
        {
            Number = number(found),
            Title = title(found),
            Level = level(found),
            State = state(found),
            Expiry = expiry(found),
            ReplacedBy = replacedBy(found),
            Blocks = blocks(found),
        };
    });
}
