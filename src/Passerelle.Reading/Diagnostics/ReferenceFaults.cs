using Passerelle.Model;

namespace Passerelle.Reading.Diagnostics;

/// <summary>Faults between values and between files: PAS4xx.</summary>
public static class ReferenceFaults
{
    /// <summary>A folder that does not bear the number of its certification.</summary>
    public static DiagnosticKind FolderName { get; } = new(
        "PAS401",
        Severity.Error,
        new("Le dossier « {0} » décrit la certification {1}.", "The folder '{0}' describes the certification {1}."),
        new("nommer le dossier « {2} », ou corriger le numéro.", "name the folder '{2}', or mend the number."),
        new(
            "Le dossier porte le numéro de la certification en minuscules : certifications/rncp41481/. Un dossier copié dont le numéro n’a pas été changé donne cette faute.",
            "The folder bears the number of the certification in lower case: certifications/rncp41481/. A copied folder whose number was not changed gives this fault."));

    /// <summary>A file that does not bear the code that it declares.</summary>
    public static DiagnosticKind FileName { get; } = new(
        "PAS402",
        Severity.Error,
        new("Le fichier « {0} » déclare « {1} ».", "The file '{0}' declares '{1}'."),
        new("nommer le fichier « {2} », ou corriger le code.", "name the file '{2}', or mend the code."),
        new(
            "Un fichier porte le code de ce qu’il décrit, en minuscules : blocs/bc01.yaml, externes/rncp39749.yaml, nomenclatures/nsf.yaml. On le retrouve ainsi sans l’ouvrir.",
            "A file bears the code of what it describes, in lower case: blocs/bc01.yaml, externes/rncp39749.yaml, nomenclatures/nsf.yaml. One finds it without opening it."));

    /// <summary>A certification that is described twice.</summary>
    public static DiagnosticKind DuplicateNumber { get; } = new(
        "PAS403",
        Severity.Error,
        new("La certification {0} est décrite deux fois.", "The certification {0} is described twice."),
        new("n’en garder qu’une description.", "keep one description only."),
        new(
            "Une certification est soit décrite dans certifications/, soit seulement citée dans externes/ ; jamais les deux.",
            "A certification is either described in certifications/ or only referred to in externes/; never both."));

    /// <summary>A code that is already taken.</summary>
    public static DiagnosticKind DuplicateCode { get; } = new(
        "PAS404",
        Severity.Error,
        new("Le code « {0} » est déjà pris.", "The code '{0}' is already taken."),
        new("donner un autre code à l’un des deux.", "give another code to one of the two."),
        new(
            "Les codes sont uniques : celui d’un bloc, d’une activité, d’une option ou d’un jury dans sa certification ; celui d’une compétence ou d’une évaluation dans son bloc.",
            "Codes are unique: that of a block, an activity, an option or a jury in its certification; that of a competency or an evaluation in its block."));

    /// <summary>A competency that the block does not have.</summary>
    public static DiagnosticKind UnknownCompetency { get; } = new(
        "PAS405",
        Severity.Error,
        new("Le bloc n’a pas de compétence « {0} ».", "The block has no competency '{0}'."),
        new("employer un code de la liste « competences » de ce bloc : {1}.", "use a code of the list 'competences' of this block: {1}."),
        new(
            "Une évaluation et ses critères vérifient des compétences de leur propre bloc. Le code s’écrit exactement comme dans la liste des compétences.",
            "An evaluation and its criteria verify competencies of their own block. The code is spelled exactly as in the list of competencies."));

    /// <summary>An activity that the certification does not have.</summary>
    public static DiagnosticKind UnknownActivity { get; } = new(
        "PAS406",
        Severity.Error,
        new("La certification n’a pas d’activité « {0} ».", "The certification has no activity '{0}'."),
        new("employer un code de la liste « activites » de certification.yaml : {1}.", "use a code of the list 'activites' of certification.yaml: {1}."),
        new(
            "Un bloc dit quelles activités du métier il sert, par leur code. L’activité doit être décrite dans certification.yaml.",
            "A block says which activities of the occupation it serves, by their code. The activity must be described in certification.yaml."));

    /// <summary>An option that the certification does not have.</summary>
    public static DiagnosticKind UnknownOption { get; } = new(
        "PAS407",
        Severity.Error,
        new("La certification n’a pas d’option « {0} ».", "The certification has no option '{0}'."),
        new("employer un code de la liste « obtention: options » : {1}.", "use a code of the list 'obtention: options': {1}."),
        new(
            "Une activité propre à une option la nomme par son code. L’option et ses blocs sont décrits sous « obtention ».",
            "An activity of one option names it by its code. The option and its blocks are described under 'obtention'."));

    /// <summary>A jury that the certification does not have.</summary>
    public static DiagnosticKind UnknownJury { get; } = new(
        "PAS408",
        Severity.Error,
        new("La certification n’a pas de jury « {0} ».", "The certification has no jury '{0}'."),
        new("employer un code de la liste « jurys » : {1}.", "use a code of the list 'jurys': {1}."),
        new(
            "Chaque jury est décrit une fois sous « jurys », et chaque voie d’accès le nomme par son code.",
            "Each jury is described once under 'jurys', and each access route names it by its code."));

    /// <summary>A block that this certification does not have.</summary>
    public static DiagnosticKind UnknownBlock { get; } = new(
        "PAS409",
        Severity.Error,
        new("La certification n’a pas de bloc « {0} ».", "The certification has no block '{0}'."),
        new("créer le fichier du bloc dans blocs/, ou employer l’un de : {1}.", "create the file of the block in blocs/, or use one of: {1}."),
        new(
            "Une option ou une correspondance ne peut nommer qu’un bloc qui a son fichier, par exemple blocs/bc01.yaml.",
            "An option or a bridge can only name a block that has its file, for instance blocs/bc01.yaml."));

    /// <summary>A criterion for a competency that its evaluation does not verify.</summary>
    public static DiagnosticKind CriterionOutside { get; } = new(
        "PAS410",
        Severity.Error,
        new("Le critère vise la compétence « {0} », que son évaluation ne vérifie pas.", "The criterion is for the competency '{0}', which its evaluation does not verify."),
        new("ajouter « {0} » aux compétences de l’évaluation, ou le retirer du critère.", "add '{0}' to the competencies of the evaluation, or remove it from the criterion."),
        new(
            "Un critère s’observe pendant son évaluation : il ne peut parler que des compétences qu’elle vérifie.",
            "A criterion is observed during its evaluation: it can only speak for the competencies that the evaluation verifies."));

    /// <summary>A certification that no file describes.</summary>
    public static DiagnosticKind UnknownCertification { get; } = new(
        "PAS411",
        Severity.Error,
        new("Aucun fichier ne décrit la certification {0}.", "No file describes the certification {0}."),
        new("créer externes/{1}.yaml avec son numéro et son intitulé.", "create externes/{1}.yaml with its number and its title."),
        new(
            "Une certification citée par une correspondance ou par une succession de versions doit avoir au moins une fiche courte dans externes/, pour que le lien mène quelque part.",
            "A certification named by a bridge or by a succession of versions needs at least a short file in externes/, so that the link leads somewhere."));

    /// <summary>A block that the other certification does not have.</summary>
    public static DiagnosticKind UnknownBlockElsewhere { get; } = new(
        "PAS412",
        Severity.Error,
        new("La certification {0} n’a pas de bloc « {1} ».", "The certification {0} has no block '{1}'."),
        new("ajouter le bloc à la description de {0}, ou corriger le code.", "add the block to the description of {0}, or mend the code."),
        new(
            "Les blocs détenus ailleurs sont ceux de l’autre certification : ils doivent y être décrits, dans ses fichiers de blocs ou dans la liste « blocs » de sa fiche courte.",
            "Blocks held elsewhere are those of the other certification: they must be described there, in its block files or in the list 'blocs' of its short file."));

    /// <summary>A code without a label.</summary>
    public static DiagnosticKind LabelMissing { get; } = new(
        "PAS413",
        Severity.Warning,
        new("Le code {0} n’a pas de libellé dans {1}.", "The code {0} has no label in {1}."),
        new("ajouter « code: {0} » et son libellé à {1}.", "add 'code: {0}' and its label to {1}."),
        new(
            "Sans libellé, le site ne peut montrer qu’un code, que peu de visiteurs comprennent. Les libellés sont ceux des nomenclatures officielles.",
            "Without a label the site can show only a code, which few visitors understand. Labels are those of the official nomenclatures."));

    /// <summary>Versions that replace each other in a circle.</summary>
    public static DiagnosticKind VersionCycle { get; } = new(
        "PAS414",
        Severity.Error,
        new("Les versions tournent en rond : {0}.", "The versions go round in a circle: {0}."),
        new("retirer l’un de ces liens dans « anterieures » ou « remplacee_par ».", "remove one of these links in 'anterieures' or 'remplacee_par'."),
        new(
            "Une certification remplace les précédentes et est remplacée par les suivantes : suivre ces liens ne doit jamais ramener au point de départ.",
            "A certification replaces earlier ones and is replaced by later ones: following these links must never lead back to the start."));

    /// <summary>Two things that would have the same address.</summary>
    public static DiagnosticKind AddressTaken { get; } = new(
        "PAS415",
        Severity.Error,
        new("« {0} » et « {1} » auraient la même adresse : {2}", "'{0}' and '{1}' would have the same address: {2}"),
        new("changer l’un des deux codes ou noms.", "change one of the two codes or names."),
        new(
            "Dans une adresse, les majuscules deviennent des minuscules et les points des traits d’union : C1.1 et C1-1 s’y confondent. Une page libre ne peut pas non plus prendre le nom d’une page du site.",
            "In an address capitals become small letters and full stops become hyphens: C1.1 and C1-1 become the same. Nor can a free page take the name of a page of the site."));

    /// <summary>An RNCP certification without its level.</summary>
    public static DiagnosticKind LevelMissing { get; } = new(
        "PAS416",
        Severity.Error,
        new("La certification {0} n’a pas de niveau.", "The certification {0} has no level."),
        new("ajouter « niveau: » suivi d’un nombre de 1 à 8.", "add 'niveau:' followed by a number from 1 to 8."),
        new(
            "Toute certification du RNCP a un niveau de qualification, de 1 à 8. Seul le Répertoire spécifique s’en passe.",
            "Every certification of the RNCP has a level of qualification, from 1 to 8. Only the Répertoire spécifique does without."));

    /// <summary>A certification of the Répertoire spécifique with a level.</summary>
    public static DiagnosticKind LevelRefused { get; } = new(
        "PAS417",
        Severity.Error,
        new("La certification {0} du Répertoire spécifique ne peut pas avoir de niveau.", "The certification {0} of the Répertoire spécifique cannot have a level."),
        new("retirer la ligne « niveau ».", "remove the line 'niveau'."),
        new(
            "Le Répertoire spécifique ne classe pas ses certifications par niveau. Afficher un niveau tromperait les candidats.",
            "The Répertoire spécifique does not order its certifications by level. To show one would mislead candidates."));

    /// <summary>A word list of the audit that is not in the input.</summary>
    public static DiagnosticKind WordListMissing { get; } = new(
        "PAS418",
        Severity.Error,
        new("Le fichier « {0} » n’est pas dans le dossier d’entrée.", "The file '{0}' is not in the input folder."),
        new("l’ajouter, un mot par ligne, ou corriger son nom ; les listes se trouvent dans listes/ et finissent par .txt.", "add it, one word a line, or correct its name; lists stand in listes/ and end in .txt."),
        new(
            "Une liste de mots qui manque changerait les constats de l’audit sans que personne le voie. Exemple : marqueurs_finalite: listes/finalites.txt.",
            "A missing word list would change the findings of the audit without anybody noticing. Example: marqueurs_finalite: listes/finalites.txt."));

    internal static IEnumerable<DiagnosticKind> All =>
    [
        FolderName, FileName, DuplicateNumber, DuplicateCode, UnknownCompetency, UnknownActivity, UnknownOption, UnknownJury, UnknownBlock,
        CriterionOutside, UnknownCertification, UnknownBlockElsewhere, LabelMissing, VersionCycle, AddressTaken, LevelMissing, LevelRefused,
        WordListMissing,
    ];
}
