using Passerelle.Model;
using Passerelle.Reading.Bind.Shapes;

namespace Passerelle.Reading.Bind.Binders;

/// <summary>The French words of the enumerations.</summary>
internal static class Words
{
    public static EnumerationKind<Language> Language { get; } = new(("fr", Model.Language.French), ("en", Model.Language.English));

    public static EnumerationKind<FindingSeverity> FindingSeverity { get; } = new(
        ("erreur", Model.FindingSeverity.Error),
        ("avertissement", Model.FindingSeverity.Warning),
        ("info", Model.FindingSeverity.Info),
        ("ignore", Model.FindingSeverity.Ignored));

    public static EnumerationKind<Level1969> Level1969 { get; } = new(
        ("I", Model.Level1969.I),
        ("II", Model.Level1969.II),
        ("III", Model.Level1969.III),
        ("IV", Model.Level1969.IV),
        ("V", Model.Level1969.V));

    public static EnumerationKind<LevelAbsence> LevelAbsence { get; } = new(
        ("aucun", Model.LevelAbsence.None),
        ("reprise", Model.LevelAbsence.Undecided));

    public static EnumerationKind<BodyState> BodyState { get; } = new(
        ("actif", Model.BodyState.Active),
        ("inactif", Model.BodyState.Inactive),
        ("supprime", Model.BodyState.Removed));

    public static EnumerationKind<Habilitation> Habilitation { get; } = new(
        ("former", Model.Habilitation.Train),
        ("organiser", Model.Habilitation.Organise),
        ("former_et_organiser", Model.Habilitation.TrainAndOrganise));

    public static EnumerationKind<CertifierAction> CertifierAction { get; } = new(
        ("ajout", Model.CertifierAction.Added),
        ("retrait", Model.CertifierAction.Removed));

    public static EnumerationKind<VenueRole> VenueRole { get; } = new(
        ("certification", Model.VenueRole.Certification),
        ("preparation", Model.VenueRole.Preparation));

    public static EnumerationKind<EquivalenceExtent> EquivalenceExtent { get; } = new(
        ("totale", Model.EquivalenceExtent.Total),
        ("partielle", Model.EquivalenceExtent.Partial));

    public static EnumerationKind<LegalTextKind> LegalTextKind { get; } = new(
        ("decret_general", Model.LegalTextKind.GeneralDecree),
        ("creation", Model.LegalTextKind.Creation),
        ("autre", Model.LegalTextKind.Other));

    public static EnumerationKind<RegistrationType> RegistrationType { get; } = new(
        ("sur_demande", Model.RegistrationType.OnRequest),
        ("de_droit", Model.RegistrationType.OfRight));

    public static EnumerationKind<PrintedState> PrintedState { get; } = new(
        ("active", Model.PrintedState.Active),
        ("inactive", Model.PrintedState.Inactive));

    public static EnumerationKind<BlockRole> BlockRole { get; } = new(
        ("obligatoire", Model.BlockRole.Core),
        ("optionnel", Model.BlockRole.Optional),
        ("transversal", Model.BlockRole.Transversal));

    public static EnumerationKind<EvaluationForm> EvaluationForm { get; } = new(
        ("mise_en_situation", Model.EvaluationForm.ProfessionalSituation),
        ("jeu_de_role", Model.EvaluationForm.RolePlay),
        ("etude_de_cas", Model.EvaluationForm.CaseStudy),
        ("projet", Model.EvaluationForm.Project),
        ("dossier", Model.EvaluationForm.Dossier),
        ("oral", Model.EvaluationForm.Oral),
        ("entretien", Model.EvaluationForm.Interview),
        ("ecrit", Model.EvaluationForm.WrittenTest),
        ("qcm", Model.EvaluationForm.MultipleChoice),
        ("production", Model.EvaluationForm.Production),
        ("controle_continu", Model.EvaluationForm.ContinuousAssessment),
        ("autre", Model.EvaluationForm.Other),
        ("inconnu", Model.EvaluationForm.Unknown));

    public static EnumerationKind<EvaluationSetting> EvaluationSetting { get; } = new(
        ("individuelle", Model.EvaluationSetting.Individual),
        ("groupe", Model.EvaluationSetting.Group),
        ("groupe_puis_individuelle", Model.EvaluationSetting.GroupThenIndividual));

    public static EnumerationKind<EvaluationMedium> EvaluationMedium { get; } = new(
        ("oral", Model.EvaluationMedium.Oral),
        ("ecrit", Model.EvaluationMedium.Written),
        ("pratique", Model.EvaluationMedium.Practical),
        ("mixte", Model.EvaluationMedium.Mixed));
}
