using System.Text;
using System.Xml.Linq;
using Passerelle.Import.Tests.Output;

namespace Passerelle.Import.Tests.OpenData.Xml;

/// <summary>Whole fiches: all parts together, in the order and the layout of the register.</summary>
public class WholeFicheTests
{
    /// <summary>A fiche that has something in every part.</summary>
    private const string Rich =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <FICHES>
          <VERSION_FLUX>4.1</VERSION_FLUX>
          <FICHE>
            <ID_FICHE>31415</ID_FICHE>
            <NUMERO_FICHE>RNCP90001</NUMERO_FICHE>
            <NOUVELLES_CERTIFICATIONS>
              <NOUVELLE_CERTIFICATION>
                <ID_FICHE_NOUVELLE_CERTIFICATION>RNCP90009</ID_FICHE_NOUVELLE_CERTIFICATION>
              </NOUVELLE_CERTIFICATION>
            </NOUVELLES_CERTIFICATIONS>
            <ANCIENNES_CERTIFICATIONS>
              <ANCIENNE_CERTIFICATION>
                <ID_FICHE_ANCIENNE_CERTIFICATION>RS1234</ID_FICHE_ANCIENNE_CERTIFICATION>
              </ANCIENNE_CERTIFICATION>
            </ANCIENNES_CERTIFICATIONS>
            <INTITULE>Luthier d’art</INTITULE>
            <ABREGE>
              <CODE>TP</CODE>
              <LIBELLE>Titre professionnel</LIBELLE>
            </ABREGE>
            <ETAT_FICHE>Publiée</ETAT_FICHE>
            <FORMACODES>
              <FORMACODE>
                <CODE>45554</CODE>
                <LIBELLE>Lutherie</LIBELLE>
              </FORMACODE>
            </FORMACODES>
            <NOMENCLATURE_EUROPE>
              <NIVEAU>NIV5</NIVEAU>
              <LIBELLE>Niveau 5</LIBELLE>
            </NOMENCLATURE_EUROPE>
            <CODES_NSF>
              <NSF>
                <CODE>134v</CODE>
                <LIBELLE>Musique</LIBELLE>
              </NSF>
            </CODES_NSF>
            <CERTIFICATEURS>
              <CERTIFICATEUR>
                <SIRET_CERTIFICATEUR>12345678900011</SIRET_CERTIFICATEUR>
                <NOM_CERTIFICATEUR>ATELIER DES CORDES</NOM_CERTIFICATEUR>
                <ETAT_CERTIFICATEUR>Actif</ETAT_CERTIFICATEUR>
                <DATE_DERNIERE_MODIFICATION_ETAT>12/04/2023</DATE_DERNIERE_MODIFICATION_ETAT>
                <NOM_COMMERCIAL>Cordes</NOM_COMMERCIAL>
                <SITE_INTERNET>https://cordes.example</SITE_INTERNET>
              </CERTIFICATEUR>
            </CERTIFICATEURS>
            <EXISTENCE_PARTENAIRES>Oui</EXISTENCE_PARTENAIRES>
            <PARTENAIRES>
              <PARTENAIRE>
                <NOM_PARTENAIRE>LYCEE</NOM_PARTENAIRE>
                <SIRET_PARTENAIRE>12345678900029</SIRET_PARTENAIRE>
                <HABILITATION_PARTENAIRE>HABILITATION_FORMER</HABILITATION_PARTENAIRE>
                <ETAT_HABILITATION>Actif</ETAT_HABILITATION>
                <DATE_ACTIF>01/09/2024</DATE_ACTIF>
                <DATE_DERNIERE_MODIFICATION_ETAT>02/09/2025</DATE_DERNIERE_MODIFICATION_ETAT>
              </PARTENAIRE>
            </PARTENAIRES>
            <ACTIVITES_VISEES>Activité 1 : construire      * le fond      * la table    Activité 2 : régler</ACTIVITES_VISEES>
            <CAPACITES_ATTESTEES>- Choisir le bois    - Tailler  une table</CAPACITES_ATTESTEES>
            <SECTEURS_ACTIVITE>→ Artisanat  → Musées</SECTEURS_ACTIVITE>
            <TYPE_EMPLOI_ACCESSIBLES>• Luthier • Archetier</TYPE_EMPLOI_ACCESSIBLES>
            <CODES_ROME>
              <ROME>
                <CODE>B1501</CODE>
                <LIBELLE>Fabrication d'instruments</LIBELLE>
              </ROME>
            </CODES_ROME>
            <CCN_1>
              <NUMERO>3310</NUMERO>
              <LIBELLE>Facture instrumentale</LIBELLE>
            </CCN_1>
            <CODES_IDCC>
              <IDCC>
                <CODE>1412</CODE>
                <LIBELLE>Instruments</LIBELLE>
              </IDCC>
            </CODES_IDCC>
            <REGLEMENTATIONS_ACTIVITES>Convention sur les bois rares</REGLEMENTATIONS_ACTIVITES>
            <SI_JURY_FI>
              <ACTIF>Oui</ACTIF>
              <COMPOSITION>Jury :    - deux luthiers    - un maître</COMPOSITION>
            </SI_JURY_FI>
            <SI_JURY_CA>
              <DATE_DERNIERE_MODIFICATION>19/12/2025</DATE_DERNIERE_MODIFICATION>
              <ACTIF>Oui</ACTIF>
              <COMPOSITION>Un luthier &amp; un archetier</COMPOSITION>
            </SI_JURY_CA>
            <SI_JURY_FC>
              <ACTIF>Non</ACTIF>
            </SI_JURY_FC>
            <SI_JURY_CQ>
              <ACTIF>Non</ACTIF>
            </SI_JURY_CQ>
            <SI_JURY_CL>
              <ACTIF>Non</ACTIF>
            </SI_JURY_CL>
            <SI_JURY_VAE>
              <ACTIF>Oui</ACTIF>
              <COMPOSITION>Jury :    - deux luthiers    - un maître</COMPOSITION>
            </SI_JURY_VAE>
            <ACCESSIBLE_NOUVELLE_CALEDONIE>Oui</ACCESSIBLE_NOUVELLE_CALEDONIE>
            <ACCESSIBLE_POLYNESIE_FRANCAISE>Non</ACCESSIBLE_POLYNESIE_FRANCAISE>
            <PUBLICATION_DECRET_GENERAL>
              <PUBLICATION_JO>
                <TITRE>Décret des cordes</TITRE>
                <DATE_PUBLICATION_JO>09/11/1985</DATE_PUBLICATION_JO>
              </PUBLICATION_JO>
            </PUBLICATION_DECRET_GENERAL>
            <PUBLICATION_DECRET_CREATION>
              <PUBLICATION_JO>
                <TITRE>Arrêté de création</TITRE>
              </PUBLICATION_JO>
            </PUBLICATION_DECRET_CREATION>
            <PUBLICATION_DECRET_AUTRE>
              <PUBLICATION_JO>
                <TITRE>Rectificatif</TITRE>
              </PUBLICATION_JO>
            </PUBLICATION_DECRET_AUTRE>
            <DATE_DERNIER_JO>20/01/2023</DATE_DERNIER_JO>
            <DATE_DECISION>28/03/2025</DATE_DECISION>
            <DUREE_ENREGISTREMENT>3</DUREE_ENREGISTREMENT>
            <STATISTIQUES_PROMOTIONS>
              <STATISTIQUES_PROMOTION>
                <ANNEE>2023</ANNEE>
                <NOMBRE_CERTIFIES>90</NOMBRE_CERTIFIES>
                <NOMBRE_CERTIFIES_VAE>22</NOMBRE_CERTIFIES_VAE>
                <TAUX_INSERTION_GLOBAL_6MOIS>95</TAUX_INSERTION_GLOBAL_6MOIS>
                <TAUX_INSERTION_METIER_6MOIS>80</TAUX_INSERTION_METIER_6MOIS>
                <TAUX_INSERTION_METIER_2ANS>100</TAUX_INSERTION_METIER_2ANS>
              </STATISTIQUES_PROMOTION>
            </STATISTIQUES_PROMOTIONS>
            <LIEN_URL_DESCRIPTION>https://cordes.example/luthier</LIEN_URL_DESCRIPTION>
            <DATE_FIN_ENREGISTREMENT>28/03/2028</DATE_FIN_ENREGISTREMENT>
            <DATE_EFFET>01/04/2025</DATE_EFFET>
            <ANNEES_PROMOTIONS_NIVEAU>
              <ANNEE>2016</ANNEE>
            </ANNEES_PROMOTIONS_NIVEAU>
            <TYPE_ENREGISTREMENT>Enregistrement sur demande</TYPE_ENREGISTREMENT>
            <BLOCS_COMPETENCES>
              <BLOC_COMPETENCES>
                <CODE>RNCP90001BC01</CODE>
                <LIBELLE>Construire</LIBELLE>
                <LISTE_COMPETENCES>C1. Choisir le bois    C2. Tailler la table</LISTE_COMPETENCES>
                <MODALITES_EVALUATION>Mise en situation :  - une table à tailler    Étude de cas</MODALITES_EVALUATION>
                <PREREQUIS_ENTREE_FORMATION_BLOC>Savoir dessiner</PREREQUIS_ENTREE_FORMATION_BLOC>
                <PREREQUIS_VALIDATION_BLOC>Un stage</PREREQUIS_VALIDATION_BLOC>
              </BLOC_COMPETENCES>
              <BLOC_COMPETENCES>
                <CODE>Bloc des réglages</CODE>
                <LIBELLE>Régler</LIBELLE>
              </BLOC_COMPETENCES>
            </BLOCS_COMPETENCES>
            <OBJECTIFS_CONTEXTE>Le luthier construit.         * Il répare.    Il règle.</OBJECTIFS_CONTEXTE>
            <NIVEAU_MAITRISE_COMPETENCES>Deux niveaux</NIVEAU_MAITRISE_COMPETENCES>
            <MODALITES_RENOUVELLEMENT>Tous les cinq ans</MODALITES_RENOUVELLEMENT>
            <VALIDATION_PARTIELLE>Oui</VALIDATION_PARTIELLE>
            <VALIDATION_PARTIELLE_PERIMETRE>Le vernis seul</VALIDATION_PARTIELLE_PERIMETRE>
            <DUREE_VALIDITE>5 ans</DUREE_VALIDITE>
            <ACTIF>Oui</ACTIF>
            <PREREQUIS_ENTREE_FORMATION>1) Être majeur    2) Jouer d’un instrument</PREREQUIS_ENTREE_FORMATION>
            <PREREQUIS_VALIDATION_CERTIFICATION>Un stage</PREREQUIS_VALIDATION_CERTIFICATION>
            <DATE_DE_PUBLICATION>20/04/2025</DATE_DE_PUBLICATION>
            <DATE_LIMITE_DELIVRANCE>28/03/2032</DATE_LIMITE_DELIVRANCE>
            <CORRESPONDANCES>
              <CORRESPONDANCE>
                <SOURCE>
                  <BLOC_COMPETENCES>
                    <CODE>RNCP90001BC01</CODE>
                  </BLOC_COMPETENCES>
                  <BLOC_COMPETENCES>
                    <CODE>Bloc des réglages</CODE>
                  </BLOC_COMPETENCES>
                </SOURCE>
                <DESTINATION>
                  <NUMERO_FICHE>RNCP777</NUMERO_FICHE>
                  <BLOC_COMPETENCES>
                    <CODE>RNCP777BC06</CODE>
                  </BLOC_COMPETENCES>
                </DESTINATION>
              </CORRESPONDANCE>
              <CORRESPONDANCE>
                <DESTINATION>
                  <NUMERO_FICHE>RS888</NUMERO_FICHE>
                </DESTINATION>
              </CORRESPONDANCE>
            </CORRESPONDANCES>
          </FICHE>
        </FICHES>

        """;

    [Fact]
    public void A_rich_fiche_is_wholly_understood_and_comes_back_letter_for_letter()
    {
        var fiche = ReadOne(Rich).Certification;

        Assert.Empty(fiche.Unrecognised);
        Assert.Equal(Rich, GivenFeed.Written([fiche]));
    }

    [Fact]
    public void What_was_written_is_read_again_as_the_same_certification()
    {
        var fiche = ReadOne(Rich).Certification;

        Assert.Equal(fiche, ReadOne(GivenFeed.Written([fiche])).Certification);
    }

    [Fact]
    public void The_elements_of_a_fiche_may_stand_in_any_order()
    {
        var document = XDocument.Parse(Rich);
        var fiche = document.Root!.Element("FICHE")!;
        fiche.ReplaceNodes(fiche.Elements().Reverse());

        Assert.Equal(Rich, GivenFeed.Written([ReadOne(document.ToString()).Certification]));
    }

    [Fact]
    public void Without_any_one_of_its_elements_the_rest_comes_back()
    {
        var names = XDocument.Parse(Rich).Root!.Element("FICHE")!.Elements().Select(element => element.Name.LocalName);
        // No fiche is without a number, a number stands in for a title, and a bridge needs the block whose printed code it names.
        string[] needed = ["NUMERO_FICHE", "INTITULE", "BLOCS_COMPETENCES"];

        Assert.All(names.Except(needed, StringComparer.Ordinal), name =>
        {
            var without = XDocument.Parse(Rich);
            without.Root!.Element("FICHE")!.Element(name)!.Remove();

            var written = GivenFeed.Written([ReadOne(without.ToString()).Certification]);

            Assert.Equal(without.ToString(), XDocument.Parse(written).ToString());
        });
    }

    [Fact]
    public void An_invented_certification_is_written_with_the_usual_signs_and_codes() => Assert.Equal(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <FICHES>
          <VERSION_FLUX>4.1</VERSION_FLUX>
          <FICHE>
            <NUMERO_FICHE>RNCP99999</NUMERO_FICHE>
            <INTITULE>Monteur d’archives</INTITULE>
            <NOMENCLATURE_EUROPE>
              <NIVEAU>NIV5</NIVEAU>
              <LIBELLE>Niveau 5</LIBELLE>
            </NOMENCLATURE_EUROPE>
            <CERTIFICATEURS>
              <CERTIFICATEUR>
                <SIRET_CERTIFICATEUR>12345678900011</SIRET_CERTIFICATEUR>
                <NOM_CERTIFICATEUR>École des archives</NOM_CERTIFICATEUR>
              </CERTIFICATEUR>
            </CERTIFICATEURS>
            <SECTEURS_ACTIVITE>Cinéma    Patrimoine</SECTEURS_ACTIVITE>
            <DATE_FIN_ENREGISTREMENT>02/03/2031</DATE_FIN_ENREGISTREMENT>
            <BLOCS_COMPETENCES>
              <BLOC_COMPETENCES>
                <CODE>RNCP99999BC01</CODE>
                <LIBELLE>Restaurer une bobine (BC01)</LIBELLE>
                <LISTE_COMPETENCES>C1. Identifier l’état d’une bobine    C2. Numériser une bobine</LISTE_COMPETENCES>
                <MODALITES_EVALUATION>Mise en situation</MODALITES_EVALUATION>
              </BLOC_COMPETENCES>
            </BLOCS_COMPETENCES>
            <OBJECTIFS_CONTEXTE>Restaurer les films anciens.</OBJECTIFS_CONTEXTE>
          </FICHE>
        </FICHES>

        """,
        GivenFeed.Written([Given.Certification()]));

    [Fact]
    public void A_feed_of_Windows_lines_is_read_as_one_of_Unix_lines() =>
        Assert.Equal(ReadOne(Rich).Certification, ReadOne(Rich.Replace("\n", "\r\n", StringComparison.Ordinal)).Certification);

    private static ImportedFiche ReadOne(string feed)
    {
        var (fiches, faults) = GivenFeed.ReadAll(Encoding.UTF8.GetBytes(feed));
        Assert.Empty(faults);
        return Assert.Single(fiches);
    }
}
