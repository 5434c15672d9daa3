import type { Grammar } from './grammar';

const participles =
  '(créé|créée|développé|développée|entraîné|entraînée|conçu|conçue|fabriqué|construit|construite|programmé|programmée|élaboré|lancé|lancée|produit|proposé|mis au point|formé|formée|mis en place|fourni|édité|publié|distribué|réalisé|imaginé|hébergé|exploité|pensé|mis à disposition|créé et entraîné|développé et entraîné|conçu et développé|conçu et entraîné|entraîné et développé|créé et développé|optimisé|ajusté|affiné)';

export const fr: Grammar = {
  language: 'fr',
  adjectiveAfterNoun: true,
  firstPerson: "je |j'|mon |ma |m'",
  cues: {
    madeAt: '(formé|formée|employé|employée|embauché|recruté|recrutée) (chez|par|à|au sein de)',
    self: "je|moi|j'ai été|j'ai|j'|nous avons été|j'ai initialement été|j'ai été initialement|mon (modèle|architecture|entraînement|développement|origine|identité|modèle de base|modèle sous-jacent|fonctionnement|nom de code|moteur)|ma (version|conception|création|technologie|base|famille)|mes (réponses|connaissances)|cet (assistant) (est|a été)|ce (chatbot|modèle|service|chat|texte) (est|a été)|l'assistant (avec qui|auquel) (vous parlez|tu parles)( est|)|je travaille|je viens|je proviens|j'appartiens|je fais|je fonctionne|me",
    is: "je suis bien|je suis effectivement|je suis en effet|je suis toujours|je suis|j'suis|moi, c'est|moi c'est|je reste|je ne suis qu'|je m'identifie comme|je me présente comme|je me présente :|je me présente|je suis simplement|je suis en fait|je suis en réalité|je suis aussi|je suis également|je suis juste|c'est moi,|c'est moi|ici|je fonctionne comme|j'existe en tant que|j'agis en tant que",
    named:
      "(c'est |)(celui|celle) qui (vous|te) (répond|parle|écrit)( est|) c'est|derrière (ce chat|cet assistant|cette réponse|l'écran) se (cache|trouve)|(c'est|voici) (vous|te) répond|qui (vous|te) répond( ici| est|)|vous répondez à|votre interlocuteur est|ton interlocuteur est|je m'appelle|mon (nom|prénom|nom complet|petit nom|nom de modèle) (est|c'est|serait)|(tu peux|vous pouvez|tu pourrais|vous pourriez) (simplement |aussi |)(m'appeler|me nommer|me désigner par)|(appelle|appelez|appelle-moi|appelez-moi|nommez-moi)|appelle-moi|appelez-moi|on m'appelle|on me nomme|on me connaît sous le nom de|je suis (connu sous le nom de|connue sous le nom de|appelé|appelée|nommé|nommée|connu comme|surnommé|baptisé)|(tu parles|vous parlez|tu discutes|vous discutez|tu échanges|vous échangez|tu converses|vous conversez|vous interagissez|tu interagis|vous dialoguez|vous êtes en train de (parler|discuter|échanger)) (actuellement |)(avec|à)|je réponds au nom de|je porte le nom de|mon modèle est|mon identité est|on m'a baptisé|on m'a nommé",
    called:
      "appelé|appelée|nommé|nommée|connu sous le nom de|connue sous le nom de|du nom de|dénommé|baptisé|baptisée|plus précisément|plus spécifiquement|spécifiquement|précisément|à savoir|qui s'appelle|dont le nom est|sous le nom de|en l'occurrence|surnommé|alias|c'est-à-dire",
    made: `${participles} (par|chez|au sein de|de|sous l'égide de|en collaboration avec)|je travaille (pour|chez)|(je viens|je proviens|issu|issue|provenant|je suis issu) (de|des|du)|j'appartiens à|(produit|création|projet|œuvre) de|(le fruit|le résultat) du travail (de|des)|(les|l'|l') ?(équipes|équipe|chercheurs|ingénieurs|développeurs|entreprise|société) de|(mon|le) (développeur|créateur) est|au service de|appartenant à|propriété de|signé`,
    makesMe:
      "(m'a|m'ont|nous a) (créé|créée|développé|développée|entraîné|entraînée|conçu|conçue|fabriqué|construit|programmé|formé|mis au point|donné le nom de|lancé)|(est|sont) (mon|ma|mes) (créateur|créatrice|créateurs|développeur|développeurs|entreprise|concepteur|concepteurs|société|fabricant)|, mon (créateur|développeur|concepteur)|, mes (créateurs|développeurs|concepteurs)|est mon nom|c'est moi|qui m'a (créé|développé|entraîné|conçu)",
    based:
      "(basé|basée|fondé|fondée|reposant|je me base|repose|construit|construite|me basant|s'appuyant|je m'appuie|je repose|m'appuyant|est basé|est basée) sur|(alimenté|alimentée|propulsé|propulsée|animé|animée) par|(version|variante|instance|itération|modèle|membre|déclinaison|évolution|implémentation|dérivé) (de|du|des|de la)|partie de (famille|série)|(je fonctionne|je tourne|fonctionnant) (avec|sur|grâce à)|j'utilise (la technologie|le modèle|l'architecture)|dérivé de|issu de la (famille|série)|de la (famille|série)|utilisant (le modèle|l'architecture|la technologie)|appartenant à la (famille|série)|j'appartiens à la (famille|série)|à partir de|qui utilise (la technologie|le modèle|l'architecture)",
    from: "par|de|d'|du|chez|des",
    as: "en tant que|en tant qu'|en ma qualité de|en qualité de|comme assistant|étant|étant un|étant donné que|en tant que tel",
    own: "(mon|ma|mes) (créateur|créatrice|créateurs|développeur|développeurs|concepteur|concepteurs|fabricant|programmeurs|formateurs)|(l'entreprise|la société|l'équipe|l'organisation|le laboratoire) qui m'a (créé|développé|entraîné|conçu)|ceux qui m'ont (créé|développé|entraîné|conçu) chez|l'équipe|les équipes de",
    sameAs:
      '(le|la|les) (même|mêmes) (modèle|technologie|architecture|entreprise|société|équipe|famille|base) que',
    not: "pas|ne|n'|jamais|aucun|aucune|aucunement|nullement|ni|sans|sans lien avec|indépendant de|différent de|distinct de|au lieu de|plutôt que|non",
    like: "contrairement à|contrairement aux|contrairement au|comme|semblable à|similaire à|similaires à|tel que|telle que|tels que|telles que|ainsi que|aussi bien que|que|qu'|à la différence de|par rapport à|comparé à|par exemple|à l'instar de|de même que|y compris|tandis que|à l'image de|équivalent à|proche de|inspiré de|inspiré par|concurrent de|rival de|alternative à|comparable à|à l'inverse de|alors que|d'autres",
    maybe:
      'ne peux pas (confirmer|vérifier|affirmer|dire|garantir|savoir)|ni confirmer ni|ni infirmer|ne sais pas|ne suis pas (sûr|certain|sûre|certaine)|ne peux ni confirmer|aucun moyen de (vérifier|savoir|confirmer)|si|peut-être|pourrait être|supposons|imaginons|imagine|faire semblant|prétendre|prétends|prétend|hypothétiquement|comme si|au cas où|penses que|pensez que|croire que|croyez que|me demandes si|me demandez si|savoir si|soi-disant|confondre avec|confondez avec|confonds avec|confondu avec|être|sois|fusse',
    but: 'mais|plutôt|en fait|en réalité|cependant|toutefois|car|parce que|puisque|simplement|seulement|or',
    which: 'qui|que|lequel|laquelle|dont',
    other:
      "il|elle|ils|elles|on|tu|vous|l'utilisateur|les utilisateurs|quelqu'un|ce modèle|ces modèles|l'entreprise|la société|cette entreprise|cela|ça|celui-ci|celle-ci|d'autres|un autre|une autre|son|sa|ses|leur|leurs|votre|vos|ton|ta|tes|mon (ami|père|frère|chat|chien|patron|collègue|mari|fils|voisin|travail|téléphone|grand-père|livre)|ma (mère|sœur|femme|fille|amie|voisine|grand-mère|famille)|mon|ma|mes",
    copula:
      'est|sont|était|étaient|a|ont|peut|peuvent|sera|propose|utilise|offre|permet|fut|développe|également',
    ai: "assistant|modèle|modèle de langage|modèle linguistique|grand modèle de langage|grand modèle linguistique|intelligence artificielle|ia|chatbot|bot|assistant virtuel|assistant ia|assistant d'ia|assistant numérique|modèle d'ia|modèle d'intelligence artificielle|assistant d'intelligence artificielle|assistant intelligent|modèle de langage d'ia|modèle de langage ia|modèle de langage d'intelligence artificielle|agent conversationnel|agent|programme|programme informatique|système|système d'ia|système d'intelligence artificielle|logiciel|outil|robot|llm|réseau de neurones|assistante|assistante virtuelle|robot conversationnel|modèle de langage de grande taille|modèle de langue|grand modèle|technologie|modèle de langage à grande échelle|machine|algorithme|compagnon|entité|service|modèle conversationnel|ia conversationnelle|chatbot d'ia|assistant conversationnel|modèle de texte|modèle multimodal",
    filler:
      "un|une|le|la|les|l'|société|entreprise|équipe|équipes|chercheurs|ingénieurs|développeurs|start-up|startup|groupe|bonjour|salut|oui|bien sûr|et|avancé|avancée|grand|nouveau|nouvelle|dernier|dernière|intelligent|virtuel|multilingue|open source|puissant|puissante|initialement|principalement|spécialement|entièrement|récemment|votre|ton|humble|américaine|chinoise|française|appelée|nommée|connue|technologique|géant|géante|organisation|laboratoire|laboratoires|été|étant|très|aussi|enchanté|enchantée|version|exactement|propre|célèbre|conversationnel|de|d'|la société|l'entreprise|l'équipe|actuellement|à|par|artificielle",
    breaks:
      "sur|utiliser|aider|t'aider|vous aider|pour|heureux|ravi|capable|avec|propos|travailler|parler|savoir|sais|connais|peux|pouvons|recommander|chercher|fan|utilisateur|employé|ingénieur|étudiant|fondateur|contre|vers|selon|veux|pense|crois|aime|aimerais|contacter|visiter|consulter|comprendre|expliquer|écrire|concernant|afin|là|ici pour|prêt",
    policy:
      "(politique|politiques|politique d'utilisation|conditions d'utilisation|règles|directives|centre d'aide|consignes|politique de contenu) (de|d'|du)",
    word: "et|à|de|des|que|qui|pour|vous|votre|vos|dans|aux|avec|est|les|puis|n'hésitez|questions|aide|comment|aujourd'hui|plus|ce|sur|ou|aider|informations|tâches|être|aussi|cette|nous",
  },
};
