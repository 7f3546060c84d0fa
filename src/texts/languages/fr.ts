// French.
import type { Translation } from './translation';

export const fr: Translation = {
  script: {
    'problem.not-connected': 'Rowcall n’est pas encore connecté à Docebo. Connectez-le d’abord.',
    'problem.needs-connection':
      'Cette tâche concerne {domain}, et vous n’y êtes pas connecté. Connectez-vous d’abord à {domain}.',
    'problem.tenant-switched':
      'Cette feuille travaille maintenant avec {now} : cela a été changé dans une autre fenêtre. Rien n’a été envoyé. Contrôlez de nouveau les lignes.',
    'problem.sheet-bound':
      'Les lignes de cette feuille désignent les personnes et les cours par leurs ID dans {domain}, elles ne valent donc que là.',
    'problem.undo-tenant-unknown':
      'Le journal n’indique pas dans quel Docebo cette exécution a travaillé, et vous êtes connecté à plusieurs. Déconnectez les autres, puis annulez-la à nouveau.',
    'problem.unsettled-elsewhere':
      '{rows|# ligne était en cours d’envoi|# lignes étaient en cours d’envoi} à {domain} quand le travail s’est arrêté, et Rowcall ne sait pas ce qui s’est passé. Choisissez {domain} et contrôlez d’abord les lignes là-bas.',
    'problem.unsettled-elsewhere.runner':
      'Docebo traite encore des lignes sur {domain}. Choisissez {domain} et contrôlez d’abord les lignes là-bas.',
    'problem.connect-cancelled': 'Vous avez annulé la connexion. Rien n’a été conservé.',
    'problem.too-many-connections':
      'Vous avez {most} connexions, et Rowcall n’en conserve pas plus. Supprimez-en une dont vous n’avez plus besoin.',
    'problem.domain-invalid':
      '{value} n’est pas une adresse Docebo à laquelle des identifiants peuvent être envoyés. Saisissez-la ainsi : acme.docebosaas.com.',
    'problem.input-invalid': 'Rowcall n’a pas compris : {what}. Corrigez et réessayez.',
    'input.app-missing': 'il manque le Client ID ou le Client secret',
    'input.zone-unknown': 'il n’existe pas de fuseau horaire « {zone} »',
    'input.sheet-changed': 'la feuille a changé entre-temps',
    'input.some-rows': 'lecture de certaines lignes seulement',
    'input.request': 'la demande',
    'input.unexpected': '{path} n’est pas conforme',
    'problem.get-course':
      'Docebo n’a aucun cours avec le code ou le titre {value}. Saisissez-le tel que Docebo l’affiche, ou saisissez # suivi de l’ID du cours.',
    'problem.get-course.several':
      'Docebo a plusieurs cours avec le code ou le titre {value} : {courses}. Saisissez # suivi de l’ID de celui que vous voulez.',
    'problem.get-field':
      'Docebo n’a pas de champ utilisateur intitulé {value} dont les valeurs sont des textes. Il a {titles}.',
    'problem.get-field.none':
      'Docebo n’a pas de champ utilisateur intitulé {value} : il ne liste aucun champ utilisateur dont les valeurs sont des textes.',
    'problem.get-branch':
      'Docebo ne liste personne dans la branche {branch}. Vérifiez l’ID de la branche, ou incluez les branches inférieures.',
    'problem.plans-unchecked':
      '{rows|# ligne sur un plan de formation n’est pas contrôlée|# lignes sur des plans de formation ne sont pas contrôlées}, ou ont changé depuis. Contrôlez la feuille, puis développez de nouveau.',
    'problem.plans-unchecked.none':
      'Aucune ligne ne désigne une personne et un plan de formation que Docebo connaît. Contrôlez la feuille et regardez ses lignes, puis développez de nouveau.',
    'problem.plan-without-courses':
      'Docebo ne montre aucun cours pour {plans}, donc rien n’a été développé. Consultez le plan de formation dans Docebo, ou désignez ses cours dans la feuille.',
    'problem.get-too-large':
      'Ces inscriptions demandent {needed} cellules, et cette feuille de calcul n’a de la place que pour {free}. Récupérez-en moins, ou utilisez une nouvelle feuille de calcul.',
    'problem.get-sessions':
      'La feuille « Rowcall courses » manque, a été modifiée ou date de plus d’un jour. Récupérez les cours, puis les sessions.',
    'problem.sheet-empty':
      'La feuille {sheet} n’a aucune ligne. Saisissez des en-têtes dans la première ligne, puis une inscription par ligne.',
    'problem.columns-missing':
      'Aucune colonne n’a été trouvée pour {fields}. Les en-têtes sont {headers}. Choisissez la colonne ou ajoutez un en-tête.',
    'problem.columns-missing.no-headers': 'tous vides',
    'problem.columns-missing.unsplit':
      'Le fichier n’a pas été scindé en colonnes. Sélectionnez la colonne, puis choisissez Données > Scinder le texte en colonnes. ',
    'problem.columns-missing.matrix':
      'Cela ressemble à une matrice, avec les personnes en lignes et les cours en colonnes. Rowcall a besoin d’une ligne par personne et par cours : ouvrez « Colonnes » et choisissez « Transformer en lignes ». ',
    'problem.columns-missing.pairs':
      'Cette feuille a plusieurs cours côte à côte. Rowcall a besoin d’une ligne par personne et par cours : ouvrez « Colonnes » et choisissez « Transformer en lignes ». ',
    'problem.columns-shared':
      'La même colonne est choisie pour {fields}. Choisissez une colonne pour chaque champ.',
    'problem.columns-not-adjacent':
      'Les colonnes de Rowcall ({headers}) doivent être côte à côte et dans leur ordre. Déplacez-les ensemble, ou supprimez-les toutes : Rowcall les ajoute de nouveau.',
    'problem.log-sheet': 'Ceci est le journal de Rowcall. Ouvrez la feuille qui contient vos lignes.',
    'problem.directory-sheet':
      'Ceci est une feuille du répertoire de Rowcall, avec des cours, des personnes ou des sessions de Docebo. Ouvrez la feuille qui contient vos lignes.',
    'problem.rows-hidden':
      'Un filtre masque {rows|# ligne prête|# lignes prêtes}. Contrôlez de nouveau pour n’envoyer que les lignes visibles, ou retirez le filtre.',
    'problem.filter-too-large':
      'Cette feuille a un filtre, et Rowcall peut déterminer pour {most} lignes au plus s’il les masque. Retirez le filtre, sélectionnez moins de lignes ou incluez les lignes masquées.',
    'problem.cell-changed':
      'La ligne a changé depuis son affichage. Rien n’a été écrit. Ouvrez de nouveau le problème.',
    'problem.cell-formula':
      'La cellule contient une formule, qu’une valeur saisie remplacerait. Corrigez-la dans la feuille.',
    'problem.nothing-selected':
      'Aucune ligne avec un utilisateur et un cours n’est sélectionnée. Sélectionnez-en et réessayez.',
    'problem.job-over':
      'Cette tâche est terminée, ou une plus récente a commencé. Consultez les statuts dans la feuille.',
    'problem.sheet-gone':
      'La feuille dans laquelle cette tâche a commencé n’existe plus. Restaurez-la avec Édition ▸ Annuler, ou recommencez dans une autre feuille.',
    'problem.other-sheet':
      'La barre latérale affichait {shown}, mais vous êtes maintenant dans {front}. Rien n’a été fait. Revenez à l’autre feuille, ou recommencez dans celle-ci.',
    'problem.other-sheet.gone':
      'La feuille affichée ici n’existe plus, et vous êtes maintenant dans {front}. Rien n’a été fait. Revenez à l’autre feuille, ou recommencez dans celle-ci.',
    'problem.busy':
      'Rowcall travaille déjà sur cette feuille de calcul, dans une autre fenêtre ou pour une autre personne, depuis {since}. Attendez que ce soit terminé.',
    'problem.signed-out':
      'Docebo a mis fin à la session et n’a pas accepté de nouvelle connexion. Connectez-vous de nouveau.',
    'problem.sign-in-refused':
      'Docebo a refusé la connexion. Vérifiez le domaine, le Client ID et le Client secret, ainsi que le nom d’utilisateur et le mot de passe.',
    'problem.forbidden':
      'Docebo ne permet pas cela à ce compte. Connectez-vous en tant que Superadmin, ou que Power User ayant des droits sur ces utilisateurs et ces cours.',
    'problem.not-found': 'Docebo ne connaît pas cette adresse. Vérifiez le domaine.',
    'problem.refused': 'Docebo a refusé la modification : {detail}.',
    'problem.rate-limited': 'La limite horaire d’appels de Docebo est atteinte. Rowcall continue à {time}.',
    'problem.overloaded': 'Docebo est surchargé. Rien n’est perdu : continuez plus tard.',
    'problem.overloaded.until': 'Docebo est surchargé. Rowcall continue à {time}.',
    'problem.runner-at-work': 'Docebo traite les lignes. Rien d’autre n’est envoyé avant {time}.',
    'problem.runner-at-work.percent':
      'Docebo traite les lignes ({percent} % terminé). Rien d’autre n’est envoyé avant {time}.',
    'problem.runner-stuck':
      'Docebo a reçu des lignes sous forme de tâche, et cette tâche ne se termine pas. Consultez-la dans Docebo. « Reprendre » lit ce que les lignes sont devenues.',
    'problem.server-error': 'Docebo a rencontré une erreur. Réessayez dans quelques minutes.',
    'problem.unreachable':
      'Docebo n’a pas pu être joint, ou sa réponse a été perdue. Google indique : {detail}. Vérifiez le domaine, puis réessayez.',
    'problem.not-json':
      'Docebo a répondu par une page au lieu de données. Vérifiez le domaine et les droits du compte.',
    'problem.unexpected-shape':
      'Docebo a répondu sous une forme que Rowcall ne connaît pas. Seules les modifications confirmées sont marquées comme faites.',
    'problem.filter-ignored':
      'Docebo liste des inscriptions que Rowcall n’a pas demandées ; une personne absente de ses listes peut donc tout de même être inscrite. Les lignes des personnes listées ont leur résultat ; les autres attendent.',
    'problem.listing-unclear':
      'Les pages d’une liste dans Docebo se contredisent ou ne finissent pas. Les lignes des personnes listées ont leur résultat ; les autres attendent. Réessayez plus tard.',
    'problem.fetch-too-fast': 'Google demande à Rowcall de ralentir. Réessayez dans une minute.',
    'problem.fetch-quota':
      'Le nombre d’appels que Google autorise par jour pour ce compte est épuisé. Rien n’est perdu : continuez plus tard. Il repart 24 heures après le premier appel du jour.',
    'problem.domain-not-listed':
      'Google ne laisse pas Rowcall joindre ce domaine : il n’est pas dans la liste d’adresses du module complémentaire. Demandez à la personne qui a installé Rowcall de l’ajouter.',
    'problem.out-of-time':
      'Google met fin à chaque exécution au bout de quelques minutes, et le contrôle de cette feuille dure plus longtemps. Contrôlez moins de lignes à la fois : sélectionnez-en quelques-unes.',
    'problem.pilot-failed':
      'Arrêt après une mise à jour d’essai, car Docebo n’a pas enregistré ce qui était demandé. Ligne {row} : {wrong}. Cette exécution avait envoyé {calls|# autre appel|# autres appels} avant, et rien après. Consultez cette ligne dans Docebo avant de continuer.',
    'problem.pilot-failed.first':
      'Arrêt après une mise à jour d’essai, car Docebo n’a pas enregistré ce qui était demandé. Ligne {row} : {wrong}. Cette exécution n’avait rien envoyé avant, et rien après. Consultez cette ligne dans Docebo avant de continuer.',
    'problem.way-closed':
      '{closed} Il n’y a pas d’autre moyen d’envoyer ces lignes, donc aucune n’a été envoyée. Vérifiez dans Docebo, puis choisissez « Réessayer ».',
    'problem.all-in-vain':
      '{calls} appels de suite ont échoué, donc Rowcall s’est arrêté. La dernière réponse de Docebo était {answer}. Chaque ligne montre ce que l’on en sait. Cherchez pourquoi Docebo n’accepte pas les modifications, puis continuez.',
    'problem.touched-others':
      'Docebo a modifié {count|# inscription|# inscriptions} sans que Rowcall le demande, donc Rowcall s’est arrêté : {others}. Consultez-les dans Docebo avant de continuer.',
    'problem.touched-others.user': 'utilisateur {user}',
    'problem.touched-others.plan': 'utilisateur {user} dans le plan de formation {plan}',
    'problem.touched-others.pair': 'utilisateur {user} dans le cours {course}',
    'problem.touched-others.more': '{count} de plus',
    'problem.unenrolls-unconfirmed':
      '{rows|# inscription va prendre fin par désinscription|# inscriptions vont prendre fin par désinscription}, ce qui ne peut pas être entièrement annulé. Saisissez le nombre pour confirmer.',
    'problem.sets-back-unconfirmed': '{backs}. Contrôlez de nouveau, puis confirmez-le avant l’exécution.',
    'problem.too-many-users':
      'Cette feuille désigne les personnes par un champ utilisateur ; il faut donc lire les {users} utilisateurs de Docebo, ce qui prend trop de temps. Désignez-les par nom d’utilisateur ou adresse e-mail.',
    'problem.rows-moving':
      'Quelqu’un déplace sans cesse des lignes ou des colonnes de {sheet}, donc Rowcall ne peut pas marquer les lignes à envoyer. Aucune n’a été envoyée. Continuez quand plus personne n’y trie ni n’y insère.',
    'problem.log-full':
      'Le journal demanderait {needed|# cellule|# cellules}, et il en reste {free} dans cette feuille de calcul sur les 10 millions de Google. Déplacez ailleurs les lignes de la feuille « Rowcall log », ou traitez moins de lignes.',
    'problem.log-gone':
      'La feuille « Rowcall log » contenant les entrées de cette exécution a été supprimée ou vidée. L’exécution avait envoyé {calls|# appel|# appels} auparavant, et une annulation ne comprendra pas ce qui a alors changé. Rétablissez la feuille avec Édition ▸ Annuler, ou continuez : Rowcall commence un autre journal.',
    'problem.log-gone.nothing-sent':
      'La feuille « Rowcall log » contenant les entrées de cette exécution a été supprimée ou vidée. L’exécution n’avait rien envoyé auparavant. Rétablissez la feuille avec Édition ▸ Annuler, ou continuez : Rowcall commence un autre journal.',
    'problem.run-unknown':
      'Le journal n’a pas d’exécution {run}. Cherchez son nom dans la feuille « Rowcall log ».',
    'problem.nothing-to-undo': 'L’exécution {run} n’a rien modifié qui puisse être rétabli.',
    'problem.background-refused':
      'Google n’a pas laissé Rowcall continuer en arrière-plan. Gardez la barre latérale ouverte, ou réessayez plus tard.',
    'problem.stopped': 'Arrêté. Vous pouvez reprendre à tout moment.',
    'problem.sheet-protected':
      'Google n’a pas laissé Rowcall écrire : {range} est protégé contre vos modifications. Demandez au propriétaire de la feuille de calcul l’autorisation de modifier les colonnes de Rowcall, la ligne d’en-têtes et la feuille « Rowcall log », puis continuez.',
    'problem.not-a-grid':
      'L’onglet {sheet} n’a pas de cellules : c’est un graphique, une chronologie ou des données connectées. Ouvrez la feuille qui contient vos lignes.',
    'problem.cells-refused.validation':
      'La validation des données dans {range} refuse ce que Rowcall écrit. Retirez-la (Données ▸ Validation des données), puis réessayez.',
    'problem.cells-refused.merged':
      'Des cellules de {range} sont fusionnées, donc Rowcall ne peut pas écrire à côté de chaque ligne. Annulez la fusion (Format ▸ Fusionner les cellules ▸ Annuler la fusion), puis réessayez.',
    'problem.cells-refused.other':
      'Google a refusé de modifier {range} et indique : {detail}. Si ces cellules font partie d’un tableau, sortez-en les colonnes de Rowcall ou ne leur donnez pas de type, puis réessayez.',
    'problem.not-permitted':
      'Rowcall n’a pas l’autorisation nécessaire : {permissions}. Accordez l’accès auprès de Google en cochant toutes les cases, puis réessayez. Rien n’est perdu.',
    'problem.not-permitted.reopen':
      'Rowcall n’a pas l’autorisation nécessaire : {permissions}. Fermez la barre latérale et ouvrez-la depuis le menu : Google demande alors de nouveau. Cochez toutes les cases, puis réessayez. Rien n’est perdu.',
    'permission.sheet':
      'lire vos lignes et en écrire les résultats (“View and manage spreadsheets that this application has been installed in”)',
    'permission.sidebar':
      'afficher sa barre latérale (“Display and run third-party web content in prompts and sidebars inside Google applications”)',
    'permission.docebo': 'appeler Docebo (“Connect to an external service”)',
    'permission.background':
      'continuer en arrière-plan (“Allow this application to run when you are not present”)',
    'permission.mail': 'vous envoyer un e-mail à la fin (“Send email as you”)',
    'permission.address':
      'voir l’adresse à laquelle vous écrire (“See your primary Google Account email address”)',
    'problem.google-refused':
      'Google n’a pas fait ce que Rowcall a demandé et indique : {detail}. Seules les modifications confirmées sont marquées comme faites. Corrigez ce que Google indique, ou réessayez.',
    'problem.bug':
      'Rowcall a rencontré une erreur interne et s’est arrêté. Seules les modifications confirmées sont marquées comme faites. Réessayez. Si cela se reproduit, copiez les détails pour l’assistance.',
    'field.user': 'utilisateur',
    'field.course': 'cours',
    'field.completedAt': 'date d’achèvement',
    'field.status': 'statut',
    'field.score': 'score',
    'field.enrolledAt': 'date d’inscription',
    'field.activeFrom': 'actif à partir du',
    'field.activeUntil': 'actif jusqu’au',
    'field.level': 'niveau',
    'field.session': 'session',
    'field.present': 'présence',
    'field.passed': 'réussi',
    'field.evaluationScore': 'score de l’évaluation',
    'field.evaluationDate': 'date d’évaluation',
    'field.evaluationText': 'texte d’évaluation',
    'field.action': 'action',
    'field.precondition': 'ce que Docebo doit contenir',
    'action.update': 'Mettre à jour',
    'action.enroll-if-missing': 'Inscrire si absent',
    'action.enroll': 'Inscrire',
    'action.unenroll': 'Désinscrire',
    'action.leave-session': 'Quitter la session',
    'action.recertify': 'Recertifier',
    'order.dmy': 'jour/mois/année',
    'order.mdy': 'mois/jour/année',
    'order.ymd': 'année/mois/jour',
    'row.user-missing':
      'L’utilisateur manque. Saisissez un nom d’utilisateur, une adresse e-mail ou un ID utilisateur.',
    'row.course-missing': 'Le cours manque. Saisissez un code de cours ou un ID de cours.',
    'row.name-is-date.user':
      'L’utilisateur {value} est une date dans sa cellule. Mettez la colonne au format texte (Format ▸ Nombre ▸ Texte brut), puis saisissez de nouveau le nom.',
    'row.name-is-date.course':
      'Le cours {value} est une date dans sa cellule. Mettez la colonne au format texte (Format ▸ Nombre ▸ Texte brut), puis saisissez de nouveau le code.',
    'row.name-rounded':
      '{field} : {value} est un nombre que la feuille de calcul a raccourci, ses chiffres ne sont donc pas certains. Mettez la colonne au format texte (Format ▸ Nombre ▸ Texte brut), puis saisissez-le de nouveau.',
    'row.id-not-whole':
      'L’ID {value} ({field}) n’est pas un nombre entier. Saisissez-le sans virgule, point ni espace.',
    'row.nothing-asked': 'Cette ligne ne demande rien. Saisissez une date d’achèvement ou un statut.',
    'row.date-impossible': '{Field} : {value} n’est pas un jour qui existe. Corrigez-le.',
    'row.date-impossible.weekday':
      '{Field} : {value} indique un jour de la semaine qui n’est pas celui de cette date. Corrigez l’un des deux.',
    'row.date-ambiguous':
      '{Field} : {value} peut être {readings}. Écrivez année-mois-jour, par exemple 2026-03-14.',
    'row.date-ambiguous.or': ' ou ',
    'row.date-unreadable':
      '{Field} : {value} n’est pas une date que Rowcall sait lire. Écrivez année-mois-jour, par exemple 2026-03-14.',
    'row.date-unreadable.order':
      '{Field} : {value} n’est pas une date dans l’ordre de sa colonne, {order}. Écrivez année-mois-jour, par exemple 2026-03-14.',
    'row.no-date.error':
      '{Field} : la cellule affiche l’erreur {value}. Corrigez la formule, ou saisissez la date.',
    'row.no-date.placeholder':
      '{Field} : {value} n’est pas encore une date. Saisissez la date, ou videz la cellule.',
    'row.no-date.answer':
      '{Field} : {value} ne dit pas quel jour. Saisissez la date complète, par exemple 2026-03-14.',
    'row.no-date.month':
      '{Field} : {value} est un mois sans jour. Saisissez la date complète, par exemple 2026-03-14.',
    'row.no-date.year':
      '{Field} : {value} est une année sans jour. Saisissez la date complète, par exemple 2026-03-14.',
    'row.no-date.no-year':
      '{Field} : {value} n’a pas d’année. Saisissez la date complète, par exemple 2026-03-14.',
    'row.no-date.time':
      '{Field} : {value} est une heure sans jour. Saisissez la date complète, par exemple 2026-03-14.',
    'row.no-date.zero': '{Field} : {value} est une date vide. Saisissez la date, ou videz la cellule.',
    'row.no-date.percent':
      '{Field} : {value} est un pourcentage, pas une date. Saisissez la date, ou choisissez une autre colonne.',
    'row.no-date.number':
      '{Field} : {value} est un nombre, pas une date. Saisissez la date, ou mettez la cellule au format date.',
    'row.no-date.several':
      '{Field} : {value} contient plus d’une date. Gardez-en une, et donnez une ligne à chacune des autres.',
    'row.no-date.line':
      '{Field} : {value} ressemble à une ligne entière de fichier. Scindez-la avec Données ▸ Scinder le texte en colonnes.',
    'row.no-date.encoding':
      '{Field} : {value} a été lu avec le mauvais encodage. Importez de nouveau le fichier en UTF-8.',
    'row.no-date.month-name':
      '{Field} : {value} nomme un mois que Rowcall ne connaît pas. Écrivez année-mois-jour, par exemple 2026-03-14.',
    'row.date-out-of-range': '{Field} : {value} est en dehors des années {first} à {last}. Corrigez-la.',
    'row.date-in-future':
      'La date d’achèvement {value} est dans le futur ; nous sommes le {today}. Corrigez-la, ou attendez.',
    'row.dates-reversed':
      '« Actif à partir du » {from} est postérieur à « actif jusqu’au » {until}. Corrigez l’un des deux.',
    'row.status-unreadable':
      'Docebo ne connaît pas le statut {value}. Saisissez Terminé, En cours, Inscrit ou Suspendu.',
    'row.date-without-completed':
      'Une date d’achèvement ({date}) exige le statut Terminé, mais cette ligne indique {status}. Videz l’un des deux.',
    'row.score-unreadable':
      'Le score {value} n’est pas un nombre à partir de 0 avec deux décimales au plus. Corrigez-le.',
    'row.score-unreadable.percent':
      'Le score {value} dépasse 100 %. Corrigez-le, ou saisissez des points sans le signe de pourcentage.',
    'row.cannot-clear':
      '{Field} {value} : rien n’indique que l’API de Docebo puisse vider ce champ, donc rien n’a été modifié. Videz-le dans Docebo, ou laissez la cellule vide pour conserver ce qui s’y trouve.',
    'row.cannot-clear.until':
      '{Field} {value} : rien n’indique que l’API de Docebo puisse vider cette date, donc rien n’a été modifié. Pour une durée sans fin, saisissez 2099-12-31 ou les mots « sans fin », ou laissez la cellule vide pour conserver ce qui s’y trouve.',
    'row.score-decimal':
      'Le score {value} a des décimales, que Docebo n’accepte que dans une importation, avec un statut ou une date d’achèvement. Ajoutez l’un d’eux, ou saisissez un nombre entier.',
    'row.action-unreadable':
      'Rowcall ne connaît pas l’action {value}. Saisissez Mettre à jour, Inscrire, Inscrire si absent ou Désinscrire.',
    'row.level-unreadable':
      'Docebo ne connaît pas le niveau {value}. Saisissez Apprenant, Tuteur ou Instructeur.',
    'row.session-unreadable':
      'La session {value} est illisible. Saisissez l’ID, le code ou le nom de la session tel que Docebo l’affiche.',
    'row.session-unknown': 'Le cours n’a pas de session {value}. Il a {sessions}. Corrigez la cellule.',
    'row.session-unknown.near': 'Le cours n’a pas de session {value}. Vouliez-vous dire {near} ?',
    'row.session-unknown.none':
      'Le cours n’a pas de session {value}, ni d’autre session. Videz la cellule, ou corrigez le cours.',
    'row.session-ambiguous':
      '{value} correspond à plusieurs sessions du cours : {sessions}. Saisissez l’ID, le code ou le nom que seule l’une d’elles porte.',
    'row.attendance-without-session':
      'La présence et l’évaluation appartiennent à une session. Saisissez la session de cette ligne.',
    'row.attendance-unreadable': 'La présence {value} est illisible. Saisissez Présent ou videz la cellule.',
    'row.attendance-absent':
      'Présence {value} : l’API de Docebo enregistre les personnes comme présentes et ne peut enregistrer personne comme absent. Videz la cellule et enregistrez-le dans Docebo.',
    'row.attendance-absent.partial':
      'Présence {value} : l’API de Docebo enregistre les personnes comme présentes à tous les événements d’une session, pas à certains. Videz la cellule et enregistrez-le dans Docebo.',
    'row.passed-unreadable':
      'Le résultat {value} est illisible. Saisissez Réussi ou Échoué, ou videz la cellule.',
    'row.evaluation-unreadable.evaluationScore':
      'Le score de l’évaluation {value} n’est ni 0 ni un nombre à partir de 1 avec deux décimales au plus. Corrigez-le.',
    'row.evaluation-unreadable.evaluationDate':
      'La date d’évaluation {value} n’est pas une date que Rowcall peut lire avec certitude. Écrivez année-mois-jour, par exemple 2026-03-14.',
    'row.evaluation-unreadable.evaluationText':
      'Le texte d’évaluation {value} est une date ou une case à cocher dans sa cellule. Mettez la colonne au format texte (Format ▸ Nombre ▸ Texte brut), puis saisissez-le de nouveau.',
    'row.evaluation-in-future':
      'La date d’évaluation {value} est dans le futur ; nous sommes le {today}. Corrigez-la ou attendez.',
    'row.roster-unclear':
      'La liste des personnes de la session {session} a changé pendant sa lecture, ou elle est trop longue, et la personne n’y a pas été vue. Contrôlez de nouveau cette ligne.',
    'row.attendance-unkept':
      'La présence est envoyée par une importation qui porte un statut, et elle ne peut pas envoyer {status}. Saisissez un statut, avec la date d’achèvement pour Terminé, ou enregistrez la présence dans Docebo.',
    'row.attendance-kept':
      'Docebo a {held}, que cette feuille ne remplace pas : la présence de cette ligne n’est donc pas enregistrée non plus. Videz le statut et la date d’achèvement pour enregistrer la présence seule.',
    'row.roster-untold':
      'Ce Docebo ne montre pas qui est dans la session {session} : personne ne pourrait voir si la présence et l’évaluation ont été enregistrées. Videz les cellules et enregistrez-les dans Docebo.',
    'row.roster-silent':
      'Ce Docebo ne montre pas {hidden} des personnes d’une session : personne ne pourrait voir si cela a été enregistré. Omettez-le dans cette ligne.',
    'row.leave-session':
      'Quitter la session demande une session du cours que Docebo montre avec ses personnes. Saisissez son ID, son code ou son nom, ou retirez la personne de la session dans Docebo.',
    'row.not-in-session':
      'La personne n’est pas dans la session {session}. Inscrivez-la d’abord à la session, dans une ligne sans présence ni évaluation, puis contrôlez de nouveau.',
    'row.sessions-untold':
      'Docebo ne liste pas les sessions de ce cours, donc {value} ne peut pas être trouvé par son code ou son nom. Saisissez l’ID de la session.',
    'session.named': '{name} (ID {id})',
    'row.other-tenant':
      'Ses ID sont ceux de {domain} : ici, ils désignent d’autres personnes et d’autres cours. Choisissez {domain} comme connexion de cette feuille.',
    'row.precondition-unreadable':
      'Ce que Docebo doit contenir est illisible : {value}. Écrivez-le comme dans le journal de Rowcall, ou supprimez la ligne.',
    'row.field-unfit.option':
      'Le champ d’inscription {field} n’a pas d’option {value}. Il a {options}. Corrigez la cellule.',
    'row.field-unfit.options-untold':
      'Docebo ne liste pas les options du champ d’inscription {field}, donc le libellé {value} ne peut pas être envoyé. Saisissez l’ID de l’option dans une colonne intitulée {header}.',
    'row.field-unfit.option-twice':
      'Le champ d’inscription {field} a plus d’une option {value}. Saisissez l’ID de la bonne dans une colonne intitulée {header}.',
    'row.field-unfit.no-date':
      'Le champ d’inscription {field} attend une date, et {value} n’est pas une date que Rowcall peut lire avec certitude. Écrivez année-mois-jour, par exemple 2026-03-14.',
    'row.field-unfit.is-date':
      'Le champ d’inscription {field} attend du texte, et {value} est une date dans sa cellule. Mettez la colonne au format texte (Format ▸ Nombre ▸ Texte brut), puis saisissez de nouveau la valeur.',
    'row.field-unfit.type':
      'Rowcall ne sait pas remplir le champ d’inscription {field}. Si Docebo accepte la valeur {value} telle quelle, remplacez l’en-tête par {header}.',
    'row.fields-missing':
      'Docebo n’inscrit personne à ce cours sans le champ d’inscription {fields}. Remplissez-le dans une colonne intitulée {fields}.',
    'row.fields-missing.several':
      'Docebo n’inscrit personne à ce cours sans les champs d’inscription {fields}. Remplissez-les dans des colonnes portant ces en-têtes.',
    'row.recertify-without-date':
      'Une recertification exige sa date d’achèvement. Saisissez-la dans cette ligne.',
    'row.recertify-with-session':
      'Docebo ne conserve pas l’achèvement si une session est indiquée. Videz la session, ou saisissez l’action Mettre à jour.',
    'row.recertify-earlier':
      'Docebo a un achèvement plus récent, {held}, donc celui du {asked} ne peut pas être enregistré après. Corrigez la date.',
    'row.already-enrolled':
      'La personne est déjà inscrite : {held}. Saisissez l’action Mettre à jour ou Inscrire si absent.',
    'row.question-open':
      '{value} attend une réponse : ouvrez Rowcall et répondez à la question sur la colonne {header}.',
    'row.question-open.blank':
      'Cette ligne attend une réponse : ouvrez Rowcall et répondez à la question sur la colonne {header}.',
    'row.question-open.overwrite':
      'Docebo a déjà un achèvement : {value}. Ouvrez Rowcall et choisissez si cette feuille le remplace.',
    'row.says-not-done':
      'La colonne {header} indique {value}, donc cette ligne n’est pas envoyée comme terminée. Corrigez l’un des deux.',
    'row.says-not-done.blank':
      'La colonne {header} est vide ici, donc cette ligne n’est pas envoyée comme terminée. Remplissez-la, ou videz la date.',
    'row.left-out':
      'La colonne {header} exclut cette ligne, donc elle n’est pas envoyée. Pour l’envoyer, modifiez sa cellule dans cette colonne.',
    'row.other-headers':
      'La ligne {row} contient d’autres en-têtes que la ligne {headerRow} : au-dessous, les colonnes peuvent avoir un autre sens. Donnez à chaque tableau sa propre feuille, ou utilisez les mêmes en-têtes.',
    'row.under-section':
      'Plus haut, la ligne {row} indique {title}, donc cette ligne n’est pas envoyée comme terminée. Déplacez cette ligne, ou supprimez l’autre.',
    'row.row-hidden':
      'Un filtre masque cette ligne, donc elle a été ignorée. Retirez le filtre et contrôlez de nouveau, ou incluez les lignes masquées dans Rowcall.',
    'row.row-hidden.open':
      'Un filtre masque cette ligne. Ouvrez Rowcall et indiquez si les lignes masquées sont incluses.',
    'row.duplicate':
      'La ligne {rows} a le même utilisateur et le même cours avec d’autres valeurs. Gardez-en une.',
    'row.duplicate.several':
      'Les lignes {rows} ont le même utilisateur et le même cours avec d’autres valeurs. Gardez-en une.',
    'row.user-unknown': 'Il n’y a pas d’utilisateur {value} dans Docebo. Vérifiez l’orthographe.',
    'row.user-unknown.near': 'Il n’y a pas d’utilisateur {value} dans Docebo. Vouliez-vous dire {near} ?',
    'row.user-unknown.figures':
      'Il n’y a pas de nom d’utilisateur {value} dans Docebo. Les nombres de cette colonne sont lus comme des noms d’utilisateur. S’il s’agit d’ID Docebo, remplacez l’en-tête par Docebo ID, ou choisissez-le dans « Colonnes ».',
    'row.user-ambiguous':
      '{value} correspond à plusieurs utilisateurs dans Docebo : ID utilisateur {ids}. Saisissez le bon ID dans une colonne intitulée Docebo user ID.',
    'row.course-unknown': 'Il n’y a pas de cours {value} dans Docebo. Vérifiez le code.',
    'row.course-unknown.near': 'Il n’y a pas de cours {value} dans Docebo. Vouliez-vous dire {near} ?',
    'row.course-unknown.figures':
      'Il n’y a pas de code de cours {value} dans Docebo. Les nombres de cette colonne sont lus comme des codes. S’il s’agit d’ID Docebo, remplacez l’en-tête par Docebo course ID, ou choisissez-le dans « Colonnes ».',
    'row.course-ambiguous':
      '{value} correspond à plusieurs cours dans Docebo : ID de cours {ids}. Saisissez le bon ID dans une colonne intitulée Docebo course ID.',
    'row.plan-and-course':
      'Cette ligne désigne le cours {course} et le plan de formation {plan}. Videz l’un des deux, ou ouvrez Rowcall et ignorez l’une des deux colonnes.',
    'row.plan-unknown':
      'Il n’y a pas de plan de formation {value} dans Docebo. Vérifiez son code ou son nom.',
    'row.plan-unknown.near':
      'Il n’y a pas de plan de formation {value} dans Docebo. Vouliez-vous dire {near} ?',
    'row.plan-unknown.figures':
      'Il n’y a pas de plan de formation {value} dans Docebo. Les nombres de cette colonne sont lus comme des codes ou des noms. S’il s’agit d’ID Docebo, remplacez l’en-tête par Learning plan ID.',
    'row.plan-ambiguous':
      '{value} correspond à plusieurs plans de formation dans Docebo : ID {ids}. Saisissez le bon ID dans une colonne intitulée Learning plan ID.',
    'row.plans-differ':
      '{first} et {second} sont deux plans de formation dans Docebo : ID {ids}. Corrigez l’un des deux, ou videz-le.',
    'row.plan-follows-courses':
      'Docebo définit le statut, la date d’achèvement et le score d’un plan de formation d’après ses cours, donc rien n’est envoyé ({held}). Choisissez « Développer en cours » dans Rowcall pour l’enregistrer dans les cours.',
    'row.plan-lacks': 'Docebo n’a pas {fields} pour un plan de formation. Videz-le dans cette ligne.',
    'row.plan-validity':
      'La personne est dans le plan de formation avec une autre validité ({held}), et rien n’indique que l’API de Docebo puisse la changer. Rien n’est envoyé. Modifiez-la dans Docebo.',
    'row.plans-unavailable':
      'Ce Docebo ne montre pas ses plans de formation à Rowcall ({request}), ou pas à la personne connectée. Contrôlez en tant que Superadmin, ou désignez plutôt des cours.',
    'row.entry-unreadable':
      'Docebo liste cet élément ({what}) avec {value} dans le champ {field}, ce que Rowcall ne peut pas lire. Consultez l’élément ({what}) dans Docebo.',
    'row.entry-unreadable.missing':
      'Docebo liste cet élément ({what}) sans champ {field}, donc Rowcall ne peut pas le lire. Consultez l’élément ({what}) dans Docebo.',
    'entry.enrollment': 'inscription',
    'entry.user': 'utilisateur',
    'entry.course': 'cours',
    'row.entry-twice': 'Docebo liste cette inscription plus d’une fois. Consultez-la dans Docebo.',
    'row.names-differ.user':
      '{first} et {second} sont deux utilisateurs dans Docebo : ID {ids}. Corrigez l’un des deux, ou videz-le.',
    'row.names-differ.course':
      '{first} et {second} sont deux cours dans Docebo : ID {ids}. Corrigez l’un des deux, ou videz-le.',
    'state.-2': 'Sur liste d’attente',
    'state.-1': 'À confirmer',
    'state.0': 'Inscrit',
    'state.1': 'En cours',
    'state.2': 'Terminé',
    'state.3': 'Suspendu',
    'state.4': 'Overbooking',
    'state.on': '{status} le {date}',
    'state.now': '{status}, daté par Docebo au moment de la mise à jour',
    'level.3': 'apprenant',
    'level.4': 'tuteur',
    'level.6': 'instructeur',
    'value.none': 'néant',
    'value.score': 'score {score}',
    'value.level': 'niveau {level}',
    'value.session': 'session {session}',
    'value.no-session': 'hors de la session {session}',
    'value.of-field': '{field} {value}',
    'value.present': 'présent',
    'value.not-present': 'non présent',
    'value.passed': 'réussi',
    'value.failed': 'échoué',
    'value.field': 'champ {field} : {value}',
    'value.kept': 'l’achèvement du {date} qui a été conservé',
    'value.kept.no-date': 'l’achèvement qui a été conservé',
    'value.field.titled': '{title} : {value}',
    'value.field.name': 'champ {field}',
    'value.enrolledAt': 'inscrit le {date}',
    'value.activeFrom': 'actif à partir du {date}',
    'value.activeUntil': 'actif jusqu’au {date}',
    'value.no-end': 'sans fin : {date}',
    'value.not-set': 'non défini',
    'held.status': 'statut',
    'held.completedAt': 'date d’achèvement',
    'held.score': 'score',
    'held.enrolledAt': 'date d’inscription',
    'held.activeFrom': 'début de validité',
    'held.activeUntil': 'fin de validité',
    'held.level': 'niveau',
    'held.changed': '{field}, {before} → {after}',
    'set-back.setsBack': '{rows|# ligne retire|# lignes retirent} un achèvement',
    'set-back.replacesDates': '{rows|# ligne remplace|# lignes remplacent} la date d’un achèvement',
    'set-back.unenrollsCompleted':
      '{rows|# ligne désinscrit|# lignes désinscrivent} une personne qui a terminé',
    'set-back.of-row.setsBack': 'retire l’achèvement ; rien n’est archivé',
    'set-back.of-row.replacesDates': 'remplace la date d’achèvement ; rien n’est archivé',
    'set-back.of-row.unenrollsCompleted': 'met fin à une inscription avec un achèvement ; rien n’est archivé',
    'details.not-enrolled':
      '{user} n’est pas inscrit à {course}. Inscrivez la personne dans Docebo, ou saisissez l’action Inscrire, puis contrôlez de nouveau.',
    'details.not-seen':
      '{user} n’est pas inscrit à {course}, ou l’un des deux n’existe pas. Vérifiez les deux, puis contrôlez de nouveau.',
    'details.in-plan': 'Dans le plan de formation : {state}.',
    'details.not-in-plan': '{user} n’est pas dans le plan de formation {plan}.',
    'plan.not-in': 'pas dans le plan de formation',
    'plan.progress': '{state}, {percent} % terminé',
    'plan.untold': 'Docebo ne montre pas l’avancement',
    'details.moved-since':
      'Modifié dans Docebo depuis le contrôle, donc rien n’a été envoyé. Contrôlez de nouveau.',
    'details.no-enrollment': 'non inscrit',
    'details.enrolled': 'Inscrit',
    'details.keeps': 'recertification : conserve l’achèvement du {date}',
    'details.keeps.no-date': 'recertification : conserve l’achèvement',
    'details.no-attendance':
      'Ce Docebo n’enregistre pas la présence et les évaluations par importation, donc rien n’a été envoyé : {why}. Enregistrez-les dans Docebo.',
    'details.no-recertification':
      'Ce Docebo n’enregistre pas les recertifications, donc rien n’a été envoyé et l’achèvement reste tel quel : {why}. Pour le remplacer, saisissez l’action Mettre à jour.',
    'details.no-change': 'Docebo a déjà ceci : {state}.',
    'details.kept-later':
      'Conservé ce que Docebo a : {state}. Cette feuille ne le remplace que par un achèvement de date postérieure.',
    'details.kept-any': 'Conservé ce que Docebo a : {state}. Cette feuille ne remplace pas les achèvements.',
    'details.gives-way.newest':
      'Ignorée : la ligne {row} a le même utilisateur et le même cours avec une date postérieure, et cette feuille garde la plus récente.',
    'details.gives-way.oldest':
      'Ignorée : la ligne {row} a le même utilisateur et le même cours avec une date antérieure, et cette feuille garde la plus ancienne.',
    'details.who.user': 'pour {user}',
    'details.who.course': 'dans {course}',
    'details.sending': 'Envoyé ; en attente de la réponse.',
    'details.unknown':
      'Envoyé, mais la réponse a été perdue. Le prochain contrôle lit ce que Docebo contient.',
    'details.failed': 'Docebo a refusé : {message}',
    'details.failed.no-reason': 'Docebo a refusé cette modification sans dire pourquoi.',
    'details.without-effect':
      'Envoyé {sends} fois, mais Docebo contient toujours autre chose : {details}. Corrigez-le dans Docebo.',
    'details.differs': 'Docebo contient {holds} : {wrong}.',
    'details.touched': 'il a modifié des inscriptions qu’il ne devait pas modifier',
    'details.left-alone':
      'Ignoré, car modifié entre-temps : attendu « {expected} », mais Docebo contient « {holds} ».',
    'details.verified': 'Docebo contient {holds}.',
    'details.verified.hidden': 'Docebo contient {holds}. Ce qui ne peut pas être relu : {hidden}.',
    'details.verified.gone': 'Docebo n’a aucune inscription.',
    'details.also-changed': ' Modifié aussi : {also}.',
    'details.still-enrolled':
      'Aucune inscription n’était demandée, Docebo a {holds}. Contrôlez de nouveau pour désinscrire.',
    'details.asked': 'Demandé : {asked} ; Docebo a {holds}. Contrôlez de nouveau pour le définir.',
    'details.gone-since': 'Demandé : {asked} ; Docebo n’a plus d’inscription.',
    'details.gone-since.nothing-asked': 'Docebo n’a plus d’inscription.',
    'details.not-readable': 'Docebo a accepté, mais ne le restitue pas : {hidden} ne peut pas être relu.',
    'details.not-yet': 'Le contrôle continue plus tard.',
    'details.not-just-seen.import':
      'Contrôlé il y a plus d’une heure, ce qui est trop pour une importation. Contrôlez de nouveau.',
    'details.not-just-seen':
      'Contrôlé il y a plus d’une heure, ce qui est trop pour l’importation qui transmet les décimales. Contrôlez de nouveau.',
    'details.no-import':
      'Le score {score} a des décimales, que seule une importation par lot transmet, et les importations par lot de ce Docebo n’ont pas fait ce qui était demandé. Saisissez un nombre entier.',
    'details.unreadable':
      'Cette version de Rowcall ne peut pas lire le reçu de la ligne. Contrôlez de nouveau.',
    'details.stale': 'Modifié depuis le dernier contrôle. Contrôlez de nouveau.',
    'details.pending': '{rows|# ligne a été modifiée|# lignes ont été modifiées} depuis le contrôle.',
    'pilot.still-enrolled': 'la personne est encore inscrite',
    'pilot.enrollment-gone': 'l’inscription a disparu',
    'pilot.not-enrolled': 'la personne n’est pas inscrite',
    'pilot.holds-other': '{wanted} était demandé, mais Docebo contient {holds}',
    'pilot.also-changed': 'modifié aussi : {also}',
    'pilot.not-kept':
      'sa date d’inscription et son score n’ont pas changé, l’achèvement du {date} semble donc écrasé et non conservé',
    'pilot.not-kept.no-date':
      'sa date d’inscription et son score n’ont pas changé, l’ancien achèvement semble donc écrasé et non conservé',
    'pilot.roster-untold': 'la liste de la session ne montre pas ce qui a été enregistré',
    'pilot.no-enrollment': 'aucune inscription',
    'way.put-one': 'Les mises à jour unitaires',
    'way.put-many': 'Les mises à jour groupées',
    'way.post-batch': 'Les importations par lot qui mettent à jour',
    'way.enroll-many': 'Les inscriptions groupées',
    'way.enroll-batch': 'Les importations par lot qui inscrivent',
    'way.recertify-batch': 'Les recertifications',
    'way.leave-session': 'Les retraits d’une session seule',
    'way.attendance-batch': 'Les importations de présence et d’évaluations',
    'way.unenroll-many': 'Les désinscriptions groupées',
    'way.plan-enroll': 'Les inscriptions à des plans de formation',
    'way.plan-unenroll': 'Les désinscriptions de plans de formation',
    'way.no-titles':
      'Ce Docebo ne liste pas ses champs d’inscription supplémentaires, donc une colonne ne se trouve pas par le titre d’un champ. Utilisez son ID comme en-tête : Field 7.',
    'way.closed':
      '{way} ne sont pas utilisées sur ce Docebo, car Rowcall a relu un premier appel et le résultat n’était pas conforme à la demande.',
    'way.closed.why':
      '{way} ne sont pas utilisées sur ce Docebo, car Rowcall a relu un premier appel et le résultat n’était pas conforme à la demande : {why}.',
    'answer.strange': 'des données que Rowcall ne connaît pas, {detail}',
    'answer.none': 'rien : {detail}',
    'question.date-order':
      '{cells|Une date|Certaines dates} de la colonne {column} {cells|peut|peuvent} se lire de plusieurs façons. Est-ce le jour ou le mois qui vient en premier ?',
    'question.date-order.year':
      '{cells|Une date|Certaines dates} de la colonne {column} {cells|peut|peuvent} se lire de plusieurs façons. Est-ce le jour, le mois ou l’année qui vient en premier ?',
    'question.which-column': '{column} peut désigner plusieurs colonnes. Laquelle compte ?',
    'question.says-status': 'La colonne {column} semble indiquer qui a terminé. L’utiliser ?',
    'question.leaves-out': 'La colonne {column} semble indiquer quelles lignes envoyer. L’utiliser ?',
    'question.user-match': 'Que contient la colonne {column} ?',
    'question.course-match': 'Que contient la colonne {column} ?',
    'question.second-column.user':
      'La colonne {column} désigne le même utilisateur autrement. Les lignes où les deux colonnes se contredisent ne sont pas envoyées. L’utiliser ?',
    'question.second-column.course':
      'La colonne {column} désigne le même cours autrement. Les lignes où les deux colonnes se contredisent ne sont pas envoyées. L’utiliser ?',
    'question.second-column.plan':
      'Cette feuille a une colonne pour les cours et une pour les plans de formation, {column}. Une ligne qui remplit les deux n’est pas envoyée. L’utiliser ?',
    'question.score-percent':
      '{cells|Un score|Certains scores} de la colonne {column} {cells|est une fraction. Est-ce un pourcentage|sont des fractions. Sont-ils des pourcentages} ?',
    'question.enrollment-field':
      'La colonne {column} peut contenir un champ d’inscription supplémentaire de Docebo. Que contient-elle ?',
    'question.header-row': 'Quelle ligne contient les en-têtes ?',
    'question.hidden-rows':
      'Cette feuille a un filtre qui peut masquer des lignes. Inclure les lignes masquées ?',
    'question.hidden-rows.counted':
      'Un filtre masque {cells} des lignes contrôlées. Inclure les lignes masquées ?',
    'question.overwrite': 'Certaines personnes peuvent déjà avoir un achèvement dans Docebo. Le remplacer ?',
    'answer.status': 'L’utiliser : les lignes qu’elle dit non terminées ne sont pas envoyées comme terminées',
    'answer.leaves-out.status': 'L’utiliser : les lignes qu’elle exclut ne sont pas envoyées',
    'answer.x-is-yes': 'X signifie terminé',
    'answer.x-is-no': 'X signifie non terminé',
    'answer.ignore': 'L’ignorer',
    'answer.day-first': 'Jour d’abord',
    'answer.month-first': 'Mois d’abord',
    'answer.year-first': 'Année d’abord',
    'answer.visible': 'Seulement les lignes visibles',
    'answer.all': 'Les lignes masquées aussi',
    'answer.percent': 'Pourcentages',
    'answer.points': 'Points',
    'answer.name': 'Noms d’utilisateur ou adresses e-mail',
    'answer.username': 'Noms d’utilisateur',
    'answer.email': 'Adresses e-mail',
    'answer.code': 'Codes de cours',
    'answer.check': 'L’utiliser',
    'answer.user-match.id':
      'ID utilisateur ; ce qui n’est pas un nombre est un nom d’utilisateur ou une adresse e-mail',
    'answer.user-match.docebo-id': 'ID utilisateur Docebo',
    'answer.course-match.id': 'ID de cours ; ce qui n’est pas un nombre est un code de cours',
    'answer.course-match.docebo-id': 'ID de cours Docebo',
    'answer.course-match.plan': 'Plans de formation, par code ou nom',
    'answer.course-match.plan-id': 'ID de plan de formation',
    'answer.user-field': 'Champ utilisateur {field}',
    'answer.user-field.or-usernames': 'Champ utilisateur {field}, ou noms d’utilisateur',
    'answer.enrollment-field.standard': 'Ce que Rowcall lit sous cet en-tête',
    'answer.enrollment-field': 'Champ d’inscription {field}, ID {id}',
    'answer.overwrite.always': 'Toujours',
    'answer.overwrite.later': 'Seulement si la date de la feuille est postérieure',
    'answer.overwrite.none': 'Jamais',
    'answer.row': 'Ligne {row} : {example}',
    'answer.nth': '{header}, numéro {nth} sur {count}',
    'answer.becomes': '{answer} : {value} est {example}',
    'answer.example': '{answer} ({example})',
    'reason.user-missing': '{rows|# ligne sans utilisateur|# lignes sans utilisateur}',
    'reason.course-missing': '{rows|# ligne sans cours|# lignes sans cours}',
    'reason.name-is-date': '{rows|# nom est une date|# noms sont des dates}',
    'reason.name-rounded': '{rows|# nombre trop long pour une cellule|# nombres trop longs pour une cellule}',
    'reason.id-not-whole': '{rows|# ID n’est pas un nombre entier|# ID ne sont pas des nombres entiers}',
    'reason.nothing-asked': '{rows|# ligne sans date ni statut|# lignes sans date ni statut}',
    'reason.date-impossible': '{rows|# date qui n’existe pas|# dates qui n’existent pas}',
    'reason.date-ambiguous': '{rows|# date ambiguë|# dates ambiguës}',
    'reason.date-unreadable': '{rows|# date illisible|# dates illisibles}',
    'reason.no-date': '{rows|# cellule sans date complète|# cellules sans date complète}',
    'reason.date-out-of-range': '{rows|# date de la mauvaise année|# dates de la mauvaise année}',
    'reason.date-in-future': '{rows|# date dans le futur|# dates dans le futur}',
    'reason.dates-reversed':
      '{rows|# période qui finit avant son début|# périodes qui finissent avant leur début}',
    'reason.status-unreadable': '{rows|# statut inconnu|# statuts inconnus}',
    'reason.date-without-completed': '{rows|# date sans le statut Terminé|# dates sans le statut Terminé}',
    'reason.score-unreadable': '{rows|# score illisible|# scores illisibles}',
    'reason.cannot-clear':
      '{rows|# valeur qui ne peut pas être vidée|# valeurs qui ne peuvent pas être vidées}',
    'reason.score-decimal': '{rows|# score avec décimales|# scores avec décimales}',
    'reason.action-unreadable': '{rows|# action inconnue|# actions inconnues}',
    'reason.level-unreadable': '{rows|# niveau inconnu|# niveaux inconnus}',
    'reason.session-unreadable': '{rows|# session illisible|# sessions illisibles}',
    'reason.attendance-without-session': '{rows|# présence sans session|# présences sans session}',
    'reason.attendance-unreadable': '{rows|# présence illisible|# présences illisibles}',
    'reason.attendance-absent':
      '{rows|# absence que l’API n’enregistre pas|# absences que l’API n’enregistre pas}',
    'reason.passed-unreadable': '{rows|# résultat illisible|# résultats illisibles}',
    'reason.evaluation-unreadable': '{rows|# évaluation illisible|# évaluations illisibles}',
    'reason.evaluation-in-future':
      '{rows|# date d’évaluation dans le futur|# dates d’évaluation dans le futur}',
    'reason.roster-unclear': '{rows|# liste de session incertaine|# listes de session incertaines}',
    'reason.attendance-unkept':
      '{rows|# présence avec un statut qui ne peut pas être envoyé|# présences avec un statut qui ne peut pas être envoyé}',
    'reason.attendance-kept':
      '{rows|# présence avec un achèvement conservé|# présences avec un achèvement conservé}',
    'reason.roster-untold': '{rows|# session que Docebo ne montre pas|# sessions que Docebo ne montre pas}',
    'reason.roster-silent': '{rows|# valeur que Docebo ne montre pas|# valeurs que Docebo ne montre pas}',
    'reason.leave-session':
      '{rows|# session à quitter manque ou n’est pas montrée|# sessions à quitter manquent ou ne sont pas montrées}',
    'reason.not-in-session': '{rows|# hors de la session|# hors de la session}',
    'reason.session-unknown': '{rows|# session introuvable|# sessions introuvables}',
    'reason.session-ambiguous': '{rows|# session trouvée plusieurs fois|# sessions trouvées plusieurs fois}',
    'reason.sessions-untold': '{rows|# session exige son ID|# sessions exigent leur ID}',
    'reason.other-tenant': '{rows|# ligne|# lignes} avec les ID d’un autre Docebo',
    'reason.precondition-unreadable':
      '{rows|# « Seulement si Docebo contient » illisible|# « Seulement si Docebo contient » illisibles}',
    'reason.field-unfit': '{rows|# champ supplémentaire inadapté|# champs supplémentaires inadaptés}',
    'reason.fields-missing': '{rows|# ligne sans champs obligatoires|# lignes sans champs obligatoires}',
    'reason.already-enrolled': '{rows|# déjà inscrit|# déjà inscrits}',
    'reason.says-not-done': '{rows|# ligne indique « non terminé »|# lignes indiquent « non terminé »}',
    'reason.left-out': '{rows|# ligne exclue par une colonne|# lignes exclues par une colonne}',
    'reason.other-headers': '{rows|# ligne sous d’autres en-têtes|# lignes sous d’autres en-têtes}',
    'reason.under-section':
      '{rows|# ligne sous un titre qui dit le contraire|# lignes sous un titre qui dit le contraire}',
    'reason.question-open': '{rows|# ligne attend une réponse|# lignes attendent une réponse}',
    'reason.row-hidden': '{rows|# ligne masquée par un filtre|# lignes masquées par un filtre}',
    'reason.duplicate': '{rows|# ligne en double|# lignes en double}',
    'reason.user-unknown': '{rows|# utilisateur introuvable|# utilisateurs introuvables}',
    'reason.user-ambiguous':
      '{rows|# utilisateur trouvé plusieurs fois|# utilisateurs trouvés plusieurs fois}',
    'reason.course-unknown': '{rows|# cours introuvable|# cours introuvables}',
    'reason.course-ambiguous': '{rows|# cours trouvé plusieurs fois|# cours trouvés plusieurs fois}',
    'reason.plan-and-course':
      '{rows|# ligne désigne un cours et un plan de formation|# lignes désignent un cours et un plan de formation}',
    'reason.plan-unknown': '{rows|# plan de formation introuvable|# plans de formation introuvables}',
    'reason.plan-ambiguous':
      '{rows|# plan de formation trouvé plusieurs fois|# plans de formation trouvés plusieurs fois}',
    'reason.plans-differ':
      '{rows|# ligne désigne deux plans de formation|# lignes désignent deux plans de formation}',
    'reason.plan-follows-courses':
      '{rows|# achèvement d’un plan de formation|# achèvements de plans de formation}',
    'reason.plan-lacks':
      '{rows|# valeur absente des plans de formation|# valeurs absentes des plans de formation}',
    'reason.plan-validity':
      '{rows|# autre validité dans un plan de formation|# autres validités dans des plans de formation}',
    'reason.plans-unavailable':
      '{rows|# plan de formation que Docebo ne montre pas|# plans de formation que Docebo ne montre pas}',
    'reason.entry-unreadable': '{rows|# élément illisible dans Docebo|# éléments illisibles dans Docebo}',
    'reason.entry-twice': '{rows|# inscription listée deux fois|# inscriptions listées deux fois}',
    'reason.names-differ':
      '{rows|# ligne désigne deux personnes ou cours|# lignes désignent deux personnes ou cours}',
    'reason.recertify-without-date': '{rows|# recertification sans date|# recertifications sans date}',
    'reason.recertify-with-session':
      '{rows|# recertification avec une session|# recertifications avec une session}',
    'reason.recertify-earlier':
      '{rows|# recertification avant l’achèvement|# recertifications avant l’achèvement}',
    'reason.not-enrolled': '{rows|# non inscrit|# non inscrits}',
    'reason.failed': '{rows|# refusée par Docebo|# refusées par Docebo}',
    'reason.unknown': '{rows|# sans réponse|# sans réponse}',
    'reason.differs': '{rows|# diffère de Docebo|# diffèrent de Docebo}',
    'reason.other': '{rows|# ligne ne peut pas être envoyée|# lignes ne peuvent pas être envoyées}',
    'menu.open': 'Ouvrir la barre latérale',
    'menu.check': 'Contrôler les lignes',
    'menu.run': 'Mettre à jour les inscriptions…',
    'menu.selected': 'Contrôler et mettre à jour les lignes sélectionnées…',
    'menu.stop': 'Arrêter',
    'menu.verify': 'Vérifier les lignes mises à jour',
    'menu.undo': 'Annuler une exécution…',
    'menu.refresh': 'Afficher ce que Docebo contient',
    'menu.get': 'Récupérer depuis Docebo…',
    'menu.get-courses': 'Récupérer les cours…',
    'menu.get-people': 'Récupérer les personnes…',
    'menu.expand': 'Développer en cours',
    'menu.offer': 'Proposer les cours et les sessions',
    'menu.offer.done':
      'Les cellules sous {header} proposent les cours de ce Docebo. Vous pouvez toujours saisir autre chose.',
    'menu.offer.kept':
      '{cells|# cellule garde sa propre validation des données.|# cellules gardent leur propre validation des données.}',
    'menu.offer.sessions': 'Les cellules sous {header} proposent les sessions.',
    'menu.offer.none':
      'Les cellules sous {header} ont déjà leur propre validation des données. Rien n’a été modifié.',
    'menu.offer.no-courses':
      'Cette feuille de calcul n’a pas encore la liste des cours de ce Docebo. Choisissez d’abord Récupérer les cours… dans ce menu.',
    'menu.offer.no-column':
      'Cette feuille n’a pas de colonne pour les codes ou les titres de cours. Ouvrez la barre latérale et choisissez-la.',
    'menu.ids': 'Afficher ou masquer les ID',
    'menu.help': 'Aide',
    'menu.ids.shown': 'Les reçus et les ID de Rowcall sont affichés.',
    'menu.ids.hidden': 'Les reçus et les ID de Rowcall sont masqués.',
    'menu.ids.none': 'Cette feuille n’a pas encore de colonnes de Rowcall. Contrôlez d’abord ses lignes.',
    'sheet.undo': 'Annulation {date} {time}',
    'sheet.template': 'Modèle Rowcall',
    'header.username': 'Nom d’utilisateur',
    'header.first-name': 'Prénom',
    'header.last-name': 'Nom',
    'header.name': 'Nom',
    'header.email': 'E-mail',
    'header.deactivated': 'Désactivé',
    'header.user-id': 'ID d’utilisateur Docebo',
    'header.course-code': 'Code du cours',
    'header.course-title': 'Titre du cours',
    'header.course-type': 'Type de cours',
    'header.course-id': 'ID de cours Docebo',
    'header.session-code': 'Code de la session',
    'header.session-name': 'Nom de la session',
    'header.begins': 'Premier jour',
    'header.ends': 'Dernier jour',
    'header.status': 'Statut',
    'header.completedAt': 'Date d’achèvement',
    'header.score': 'Score',
    'header.enrolledAt': 'Date d’inscription',
    'header.activeFrom': 'Actif à partir du',
    'header.activeUntil': 'Actif jusqu’au',
    'header.level': 'Niveau',
    'header.action': 'Action',
    'header.assignment': 'Type d’affectation',
    'header.held': 'Seulement si Docebo contient',
    'header.from-plan': 'Plan de formation d’origine',
    'header.plan-id': 'ID du plan de formation',
    'header.session-id': 'ID de session',
    'header.enrollment': 'Inscription',
    'header.note': 'Remarque',
    'header.read': 'Lu',
    'header.yes': 'oui',
    'undo.unordered':
      'Non rétabli : dans le journal, les heures de cette exécution reviennent en arrière, on ne sait donc pas laquelle des lignes sur cette inscription est la première. Si le journal a été trié, triez-le par « Time », de A à Z, et recréez cette feuille ; sinon, comparez les lignes et corrigez l’inscription vous-même.',
    'undo.unknown-before': 'Non rétabli : le journal n’indique pas ce que Docebo contenait avant.',
    'undo.nothing': 'Rien à rétablir.',
    'undo.unknown': '« {field} » d’avant n’est pas connu et reste tel quel.',
    'undo.empty': '« {field} » était vide avant, et l’API de Docebo ne peut pas le vider.',
    'undo.dropped':
      'Il n’y avait pas de date d’achèvement avant ; la relecture montrera si Docebo la retire avec le statut.',
    'undo.date-alone':
      'La date d’achèvement d’avant, {date}, ne va qu’avec le statut Terminé et n’est pas rétablie.',
    'undo.score.decimals':
      'Le score d’avant, {score}, ne peut pas être envoyé : les décimales ne vont qu’avec un statut.',
    'undo.score.odd':
      'Le score d’avant, {score}, ne peut pas être envoyé : ce n’est pas un nombre à partir de 0 avec deux décimales au plus.',
    'undo.beyond': 'Non rétabli, car Docebo n’indique pas ce qu’il y avait avant : {parts}.',
    'undo.roster':
      'Enregistré dans la session et non retiré : {parts}. L’API de Docebo ne peut pas retirer la présence ; corrigez-la dans Docebo.',
    'undo.joins':
      'La personne revient dans la session que l’exécution lui a fait quitter ; ce qui y était enregistré n’est pas rétabli.',
    'undo.archive':
      'L’exécution a enregistré une recertification. L’archive n’est pas annulée : ce que Docebo devait conserver y reste, et cette ligne remet ses valeurs dans l’inscription.',
    'undo.unenrolls':
      'L’exécution a inscrit cette personne : elle est désinscrite, avec toute sa progression depuis.',
    'undo.leaves-plan':
      'L’exécution a inscrit cette personne au plan de formation : elle est désinscrite, et les inscriptions aux cours restent.',
    'undo.enters-plan':
      'L’exécution a désinscrit cette personne du plan de formation : elle est réinscrite, et sa progression dépend des cours.',
    'undo.enrolls':
      'L’exécution a désinscrit cette personne : la progression, la session et les champs ne sont pas rétablis.',
    'undo.without-start':
      'Le début de cette exécution manque dans le journal, car il a été renommé, remplacé ou raccourci : des inscriptions modifiées par l’exécution peuvent manquer ici.',
    'undo.damaged':
      '{lines|# ligne de cette exécution a été modifiée|# lignes de cette exécution ont été modifiées} dans le journal et {lines|est illisible|sont illisibles} : rien de cela n’est rétabli ici.',
    'sheet.by-course': '{sheet} par cours',
    'sheet.as-rows': '{sheet} en lignes',
    'menu.stopping': 'Rowcall s’arrête après les appels en cours.',
    'held.none': 'Non inscrit',
    'held.unknown': 'Utilisateur ou cours introuvable',
    'held.unclear': 'Incertain : voir le contrôle',
    'list.comma': ', ',
    'list.and': '{items} et {last}',
    'list.more': '{items} et {count} de plus',
    'rows.count': '{rows|# ligne|# lignes}',
    'calls.count': '{calls|# appel|# appels}',
    'slices.count': '{slices|# tranche|# tranches}',
    'sign-in.close-tab': 'Vous pouvez fermer cet onglet et revenir à la feuille.',
    'sign-in.done': 'Vous êtes connecté à {domain} en tant que {name}.',
    'sign-in.app': 'l’application elle-même',
    'sign-in.nothing-changed': 'Rien n’a été modifié.',
    'sign-in.not-begun':
      'Cette connexion est terminée : elle a déjà servi ou a été interrompue. Si la barre latérale n’est pas connectée, recommencez-y.',
    'sign-in.another':
      'Cette page appartient à une connexion antérieure. Continuez avec la dernière que vous avez commencée.',
    'sign-in.too-late':
      'La connexion a duré plus de {minutes} minutes, elle a donc été interrompue. Recommencez dans la barre latérale.',
    'sign-in.not-allowed':
      'Vous avez refusé l’accès dans Docebo. Pour l’autoriser finalement, recommencez dans la barre latérale.',
    'sign-in.turned-down':
      'Docebo n’a pas laissé entrer Rowcall. Comparez le Client ID et le Redirect URI avec l’application dans Docebo, puis recommencez dans la barre latérale.',
    'sign-in.turned-down.detail':
      'Docebo n’a pas laissé entrer Rowcall : {detail}. Comparez le Client ID et le Redirect URI avec l’application dans Docebo, puis recommencez dans la barre latérale.',
    'sign-in.no-code': 'Docebo n’a pas dit qui s’est connecté. Recommencez dans la barre latérale.',
    'sign-in.refused':
      'Docebo n’a pas accepté la connexion. Comparez le Client ID, le Client secret et le Redirect URI avec l’application dans Docebo, puis recommencez dans la barre latérale.',
    'sign-in.no-more-calls':
      'Docebo n’accepte plus d’appels pour le moment. Recommencez plus tard dans la barre latérale.',
    'sign-in.no-more-calls.until':
      'Docebo n’accepte plus d’appels pour le moment. Recommencez dans la barre latérale après {time} UTC.',
    'sign-in.unreachable':
      'Docebo n’a pas pu être joint, ou sa réponse a été perdue. Vérifiez le domaine, puis recommencez dans la barre latérale.',
    'sign-in.lost':
      'La réponse de Docebo a été perdue, ou n’a pas pu être lue. Recommencez dans la barre latérale.',
    'job.check': 'le contrôle',
    'job.run': 'la mise à jour',
    'job.verify': 'la vérification',
    'job.refresh': 'la lecture',
    'note.next':
      'Rowcall continue de lui-même {job}, environ toutes les heures, la prochaine fois vers {time}. Pour suivre ou arrêter, choisissez Extensions ▸ Rowcall ▸ Ouvrir la barre latérale.',
    'note.stopped':
      'Rowcall a arrêté {job} à {time} : {sentence} Pour continuer, choisissez Extensions ▸ Rowcall ▸ Ouvrir la barre latérale.',
    'get.unproven':
      'La liste a changé à plusieurs reprises pendant que Rowcall la lisait, donc des inscriptions peuvent manquer dans la feuille. Récupérez-les de nouveau plus tard.',
    'get.untold':
      'Docebo n’a pas donné de total, il n’est donc pas certain que la feuille contienne toutes les inscriptions.',
    'get.odd':
      '{entries|# inscription n’est pas|# inscriptions ne sont pas} dans la feuille : Docebo {entries|la|les} liste sous une forme que Rowcall ne peut pas lire.',
    'get.twice':
      'Docebo liste deux fois {entries|# inscription|# inscriptions}. La feuille a une ligne pour chacune.',
    'get.directory.unproven':
      'La liste a changé à plusieurs reprises pendant que Rowcall la lisait, donc des éléments peuvent manquer. Les contrôles n’utilisent cette feuille que pour les suggestions. Récupérez-la de nouveau plus tard.',
    'get.directory.untold':
      'Docebo n’a pas donné de total, il n’est donc pas certain que la feuille soit complète.',
    'get.directory.odd':
      '{entries|# élément n’est pas|# éléments ne sont pas} dans la feuille : Docebo {entries|le|les} liste sous une forme que Rowcall ne peut pas lire.',
    'get.directory.lacking': 'Docebo ne montre aucune liste de sessions pour {courses|# cours|# cours}.',
    'get.blank': 'La liste de Docebo ne donne pas {columns} : ces cellules sont vides.',
    'get.blank.some': 'La liste de Docebo ne donne pas {column} pour {rows|# ligne|# lignes}.',
    'get.blank.username': 'le nom d’utilisateur',
    'get.blank.name': 'les noms',
    'get.blank.email': 'l’adresse e-mail',
    'get.blank.level': 'le niveau',
    'get.blank.assignment': 'le type d’affectation',
    'mail.why':
      'Vous recevez cet e-mail car « M’envoyer un e-mail à la fin du travail en arrière-plan » est activé dans les paramètres de Rowcall.',
    'mail.gone.subject': 'Rowcall s’est arrêté : une feuille de calcul n’existe plus',
    'mail.gone.body':
      'Rowcall ne peut plus ouvrir la feuille de calcul sur laquelle il travaillait en arrière-plan, et n’essaie plus.',
    'mail.connection': 'La feuille est reliée à {domain}.',
    'mail.rows': '{rows|# ligne|# lignes} : {status}',
    'mail.rows.pending': 'non contrôlée',
    'mail.stopped.subject': 'Rowcall s’est arrêté et attend votre intervention : {sheet}',
    'mail.stopped': 'Rowcall a arrêté {job} de la feuille {sheet} à {time}. {sentence}',
    'mail.stopped.last': 'Rien n’est perdu : ouvrez la feuille, puis la barre latérale, et continuez de là.',
    'mail.finished.subject': 'Rowcall a terminé {job} de {sheet}',
    'mail.finished': 'Rowcall a terminé {job} de la feuille {sheet} à {time}.',
    'mail.finished.last': 'Le résultat de chaque ligne se trouve dans la colonne « Rowcall status ».',
  },
  page: {
    'page.opening': 'Ouverture…',
    'page.not-opened': 'Impossible d’ouvrir Rowcall',
    'page.try-again': 'Réessayer',
    'page.cancel': 'Annuler',
    'page.not-now': 'Pas maintenant',
    'page.progress': 'Progression',
    'list.comma': ', ',
    'rows.count': '{rows|# ligne|# lignes}',
    'calls.count': '{calls|# appel|# appels}',
    'span.moment': 'quelques secondes',
    'span.seconds': 'environ {count|# seconde|# secondes}',
    'span.minutes': 'environ {count|# minute|# minutes}',
    'span.hours': 'environ {count|# heure|# heures}',
    'step.connect': 'Connexion',
    'step.columns': 'Colonnes',
    'step.rows': 'Lignes',
    'step.done': 'Terminé :',
    'step.todo': 'À faire :',
    'step.attention': 'Nécessite votre attention :',
    'step.after-connect': 'Après la connexion',
    'step.after-columns': 'Après le choix des colonnes',
    'field.user': 'Utilisateur',
    'field.course': 'Cours',
    'field.completedAt': 'Date d’achèvement',
    'field.status': 'Statut',
    'field.score': 'Score',
    'field.enrolledAt': 'Date d’inscription',
    'field.activeFrom': 'Actif à partir du',
    'field.activeUntil': 'Actif jusqu’au',
    'field.level': 'Niveau',
    'field.session': 'Session',
    'field.present': 'Présence',
    'field.passed': 'Réussi',
    'field.evaluationScore': 'Score de l’évaluation',
    'field.evaluationDate': 'Date d’évaluation',
    'field.evaluationText': 'Texte d’évaluation',
    'field.action': 'Action',
    'field.precondition': 'Seulement si Docebo contient',
    'status.pending': 'Non contrôlé',
    'status.Ready': 'Prêt',
    'status.No change': 'Aucun changement',
    'status.Not enrolled': 'Non inscrit',
    'status.Invalid': 'Non valide',
    'status.Duplicate': 'En double',
    'status.Sending': 'Envoi en cours',
    'status.Updated': 'Mis à jour',
    'status.Failed': 'Échec',
    'status.Unknown': 'Inconnu',
    'status.Verified': 'Vérifié',
    'status.Differs': 'Différent',
    'shown-problem.reconnect': 'Se reconnecter',
    'shown-problem.choose-columns': 'Choisir les colonnes',
    'shown-problem.retry': 'Réessayer',
    'shown-problem.show-rows': 'Afficher les lignes',
    'shown-problem.retry-pilots': 'Réessayer',
    'shown-problem.wait': 'Regarder de nouveau',
    'shown-problem.grant': 'Accorder l’accès auprès de Google',
    'shown-problem.copy': 'Copier les détails',
    'shown-problem.copied': 'Copié',
    'shown-problem.copy-by-hand': 'La copie est bloquée ici. Sélectionnez le texte et copiez-le :',
    'shown-problem.no-answer':
      'Google n’a pas répondu à temps. Rien n’est perdu : ce qui a été fait est dans la feuille. Vérifiez la connexion Internet et réessayez.',
    'shown-problem.cut-off':
      'Google a mis fin au travail avant la fin. Rien n’est perdu : ce qui a été fait est dans la feuille. Réessayez.',
    'shown-problem.accounts':
      'Google a refusé cette page, très probablement parce que plusieurs comptes Google sont connectés dans ce navigateur. Ouvrez la feuille dans une fenêtre avec un seul compte (un profil à part ou une fenêtre privée), puis réessayez.',
    'shown-problem.strange':
      'Cette barre latérale et Rowcall ne correspondent pas, comme cela arrive après une mise à jour. Fermez la barre latérale et rouvrez-la depuis Extensions ▸ Rowcall.',
    'shown-problem.stalled':
      'Rowcall a demandé plusieurs fois et le travail n’a pas avancé. Attendez une minute, puis reprenez. Si cela se reproduit, copiez les détails pour l’assistance.',
    'shown-problem.lost-end':
      'Le travail est terminé, mais sa dernière réponse a été perdue. Les chiffres ci-dessous sont ceux de la feuille maintenant.',
    'shown-problem.never-began': 'Le travail n’a pas commencé, car la demande a été perdue. Réessayez.',
    'said.connected': 'Connecté. Identifié en tant que {name}.',
    'said.progress': '{title} : {share} pour cent.',
    'said.check-done': 'Le contrôle est terminé. {rows|# ligne prête|# lignes prêtes}.',
    'intent.connect-first': 'Connectez-vous d’abord à Docebo. Puis contrôlez les lignes ici.',
    'intent.columns-first': 'Choisissez d’abord les colonnes manquantes. Puis contrôlez les lignes ici.',
    'welcome.title': 'Bienvenue dans Rowcall',
    'welcome.what':
      'Rowcall règle les inscriptions de Docebo sur ce que dit cette feuille : une ligne par personne et par cours, chacune avec sa propre date.',
    'welcome.how':
      'Un contrôle ne fait que lire Docebo et donne un statut à chaque ligne. Une mise à jour demande confirmation avant tout envoi.',
    'welcome.safe':
      'Rowcall ajoute ses propres colonnes et ne modifie les vôtres que lorsque vous corrigez une cellule dans la barre latérale. Il consigne chaque modification et peut annuler la plupart d’entre elles.',
    'welcome.sample': 'Ajouter une feuille d’exemple',
    'connect.intro':
      'Rowcall se connecte avec une application OAuth2 que vous ajoutez une seule fois à Docebo.',
    'connect.domain': 'Domaine Docebo',
    'connect.domain-hint': 'L’adresse de votre Docebo, par exemple acme.docebosaas.com',
    'connect.open-docebo': 'Ouvrir {domain}',
    'connect.find': 'Le trouver dans {domain}',
    'connect.try-signing-in': 'L’essayer sur la page de connexion de Docebo',
    'connect.grant': 'Se connecter en tant que',
    'connect.grant.password': 'Un utilisateur Docebo',
    'connect.grant.password.hint':
      'Rowcall peut faire ce que cet utilisateur peut faire ; choisissez un Superadmin.',
    'connect.grant.client_credentials': 'L’application elle-même',
    'connect.grant.client_credentials.hint':
      'Dans Docebo, le type d’autorisation « Client credentials » doit être activé pour l’application.',
    'connect.grant.authorization_code': 'Vous-même, sur la page de Docebo',
    'connect.grant.authorization_code.hint':
      'Avec le SSO, connectez-vous d’abord à Docebo dans ce navigateur. Rowcall ne voit jamais votre mot de passe, et peut faire ce que vous pouvez faire.',
    'connect.client-id': 'Client ID',
    'connect.client-id-hint':
      'Dans Docebo : icône engrenage ▸ API and SSO ▸ Manage ▸ API Credentials ▸ votre application.',
    'connect.client-secret': 'Client secret',
    'connect.client-secret-hint': 'Sur la même page : ouvrez l’application pour la modifier.',
    'connect.username': 'Nom d’utilisateur',
    'connect.username-hint':
      'Tel que saisi sur la page de connexion de Docebo, pas par SSO ; dans Docebo sous Menu admin ▸ Users.',
    'connect.password': 'Mot de passe',
    'connect.password-hint': 'Conservé pour votre compte Google uniquement, jamais dans la feuille.',
    'connect.where-link': 'Aide de Docebo sur les identifiants d’API',
    'connect.connect': 'Se connecter',
    'connect.connecting': 'Connexion…',
    'connect.lives-on':
      'Déconnecté, et oublié ici. Docebo n’a pas confirmé la déconnexion. Par sécurité, changez le Client secret de l’application dans Docebo.',
    'connect.suspect': 'Docebo l’a refusé. Comparez avec Docebo.',
    'connect.suspect.domain': 'Vérifiez cette adresse.',
    'connect.missing.domain': 'Saisissez le domaine de votre Docebo.',
    'connect.missing.clientId': 'Saisissez le Client ID.',
    'connect.missing.clientSecret': 'Saisissez le Client secret.',
    'connect.missing.username': 'Saisissez le nom d’utilisateur.',
    'connect.missing.password': 'Saisissez le mot de passe.',
    'connect.signed-in-as': 'Connecté en tant que',
    'connect.nobody': 'l’application elle-même',
    'connect.level': 'Niveau',
    'connect.level.all': 'Superadmin',
    'connect.rights.all': 'Ce compte peut modifier toutes les inscriptions.',
    'connect.rights.some':
      'Ce compte peut modifier les inscriptions des utilisateurs et des cours qui lui sont affectés. Docebo refuse les autres.',
    'connect.rights.none':
      'Ce compte ne peut pas modifier les inscriptions. Connectez-vous en tant que Superadmin.',
    'connect.rights.unknown': 'Le premier contrôle montrera si ce compte peut modifier les inscriptions.',
    'connect.change': 'Modifier',
    'connect.disconnect': 'Se déconnecter',
    'connect.disconnect-ask': 'Se déconnecter de Docebo ?',
    'connect.disconnect-saying':
      'Rowcall oublie {domain} et tous ses identifiants, et demande à Docebo de mettre fin à la connexion. La feuille reste telle quelle.',
    'connect.disconnect-do': 'Se déconnecter et oublier',
    'connect.disconnecting': 'Déconnexion…',
    'connection.choose': 'Docebo',
    'connection.named': '{name} ({domain})',
    'connection.add': 'Ajouter un autre Docebo',
    'connection.naming': 'Nom et couleur',
    'connection.name': 'Nom',
    'connection.name-hint': 'Par exemple Sandbox ou Production.',
    'connection.colour': 'Couleur',
    'connection.colour.blue': 'Bleu',
    'connection.colour.green': 'Vert',
    'connection.colour.amber': 'Ambre',
    'connection.colour.red': 'Rouge',
    'connection.colour.purple': 'Violet',
    'connection.colour.grey': 'Gris',
    'connection.save': 'Enregistrer',
    'connect.closed': '{name} sur {domain}',
    'connect.not-yet': 'Non connecté',
    'sign-in.redirect-uri': 'Redirect URI pour l’application dans Docebo',
    'sign-in.redirect-uri-hint':
      'Collez-le dans l’application dans Docebo exactement comme affiché, et activez le type d’autorisation « Authorization code + implicit grant ».',
    'sign-in.again': 'Laissez vide pour utiliser la même application qu’avant.',
    'sign-in.copy': 'Copier',
    'sign-in.continue': 'Continuer',
    'sign-in.preparing': 'Préparation…',
    'sign-in.ready':
      'La page de connexion de Docebo s’ouvre dans un nouvel onglet. Connectez-vous-y et autorisez Rowcall.',
    'sign-in.waiting': 'En attente de votre connexion sur la page de Docebo. Revenez ensuite ici.',
    'sign-in.open': 'Ouvrir la page de connexion de Docebo',
    'sign-in.open-again': 'L’ouvrir de nouveau',
    'sign-in.look': 'Je me suis connecté',
    'sign-in.looking': 'Recherche…',
    'language.label': 'Langue',
    'language.account': 'Comme votre compte Google',
    'language.hint':
      'Pour vous, dans toutes les feuilles de calcul. La barre latérale se rouvre dans cette langue.',
    'language.use': 'Utiliser cette langue',
    'settings.title': 'Paramètres',
    'settings.closed-ways': 'Non utilisé sur ce Docebo',
    'settings.retry-pilots': 'Réessayer avec la prochaine exécution',
    'settings.calls-per-hour': 'Appels par heure',
    'settings.calls-per-hour-hint':
      'Docebo en autorise 1 000 par heure depuis une adresse. Laissez-en pour d’autres outils.',
    'settings.calls-per-hour-wrong': 'Saisissez un nombre entier de 1 à 100 000.',
    'settings.overlap': 'Écrire une inscription deux fois pour économiser des appels',
    'settings.overlap.never': 'Jamais',
    'settings.overlap.unless-completing': 'Sauf si elle est en train d’être terminée',
    'settings.overlap.always': 'Toujours',
    'settings.overlap-hint': 'Une seconde écriture peut répéter une notification.',
    'settings.zone': 'Fuseau horaire de Docebo',
    'settings.zone-hint': 'Par exemple Europe/Paris. Vide : celui de la feuille de calcul.',
    'settings.zone-wrong':
      '« {zone} » n’est pas un fuseau horaire. Choisissez-en un dans la liste, ou laissez vide.',
    'settings.verify': 'Vérifier après chaque exécution',
    'settings.verify-hint':
      'Relit chaque ligne mise à jour, environ 200 par appel, et la marque Vérifié ou Différent.',
    'settings.hold': 'Demander à Docebo de retenir',
    'settings.hold.nothing': 'Rien',
    'settings.hold.notifications': 'Notifications',
    'settings.hold.notifications-and-certificates': 'Notifications et certificats',
    'settings.hold-hint':
      'Seules les importations par lot peuvent le demander : 200 lignes par appel, un appel après l’autre, donc les grandes exécutions durent plus longtemps. Le contrôle indique pour combien de lignes ce n’est pas possible.',
    'settings.save': 'Enregistrer les paramètres',
    'settings.saving': 'Enregistrement…',
    'settings.saved': 'Paramètres enregistrés',
    'columns.intro': 'Associez vos colonnes aux champs de Docebo.',
    'columns.required': 'obligatoire',
    'columns.none': 'Aucune colonne',
    'columns.no-header': 'Colonne sans en-tête',
    'columns.same': '{header} ({nth})',
    'columns.samples': 'Par exemple :',
    'columns.no-samples': 'Pas encore de valeurs',
    'columns.choose': 'Choisissez une colonne.',
    'columns.more': '{fields|# autre champ|# autres champs}',
    'columns.by-hand': 'Vous avez choisi ces colonnes vous-même.',
    'columns.recognised': 'Utiliser ce que Rowcall a reconnu',
    'columns.template': 'Créer une feuille modèle',
    'columns.template-hint':
      'Ajoute une feuille avec des en-têtes, des listes déroulantes et trois lignes d’exemple.',
    'columns.turn': 'Transformer en lignes',
    'columns.turn.matrix':
      'Personnes en lignes, cours en colonnes : ajoute une feuille avec une ligne par personne et par cours. Cette feuille reste telle quelle.',
    'columns.turn.pairs':
      'Plusieurs cours côte à côte : ajoute une feuille avec une ligne par personne et par cours. Cette feuille reste telle quelle.',
    'columns.turn.list':
      'Plusieurs cours dans une cellule : ajoute une feuille avec une ligne par personne et par cours. Cette feuille reste telle quelle.',
    'columns.making': 'Création de la feuille…',
    'columns.saving': 'Enregistrement…',
    'columns.quoted': '« {header} »',
    'columns.quoted.looks': '« {header} » ({looks})',
    'columns.unused': 'Non utilisées : {columns}. Si l’une d’elles compte, choisissez-la dans « Colonnes ».',
    'columns.looks.ticks': 'coches',
    'columns.looks.result': 'résultats',
    'columns.looks.attendance': 'présences',
    'columns.looks.date': 'dates',
    'columns.looks.deadline': 'échéances',
    'columns.looks.status': 'statuts',
    'columns.looks.level': 'niveaux',
    'columns.looks.score': 'scores',
    'columns.looks.session': 'sessions',
    'columns.looks.action': 'actions',
    'columns.others': 'Autres colonnes, non lues : {columns}',
    'columns.lost':
      'Plus dans la feuille : la colonne que vous aviez choisie pour {fields}. Rowcall utilise la colonne qu’il a reconnue.',
    'columns.missing': 'Manque : {fields}',
    'columns.unread': 'La feuille n’a pas pu être lue',
    'columns.additional': 'Champs d’inscription supplémentaires : {columns}.',
    'columns.extra':
      'Une colonne dont l’en-tête est le titre d’un champ d’inscription supplémentaire le remplit ; « Field 7 » définit celui dont l’ID est 7.',
    'columns.hint.completedAt': 'Une ligne avec une date et sans statut passe à Terminé.',
    'columns.hint.level': 'Apprenant, Tuteur ou Instructeur.',
    'columns.hint.present':
      'Pour les cours en salle : Présent à tous les événements de la session. L’API de Docebo ne peut enregistrer personne comme absent.',
    'columns.hint.passed': 'Pour les cours en salle : le résultat de l’évaluation dans la session.',
    'columns.hint.session': 'Pour les cours à sessions : l’ID, le code ou le nom de la session.',
    'columns.hint.action':
      'Mettre à jour, Inscrire, Inscrire si absent, Désinscrire ou Recertifier, pour chaque ligne.',
    'columns.hint.precondition':
      'La ligne n’est envoyée que tant que Docebo contient ceci. Les feuilles qui annulent une exécution s’en servent.',
    'action.label': 'Action',
    'action.else': 'Pour les lignes dont la cellule Action est vide.',
    'action.update': 'Mettre à jour',
    'action.enroll-if-missing': 'Inscrire si absent',
    'action.enroll': 'Inscrire',
    'action.unenroll': 'Désinscrire',
    'action.recertify': 'Recertifier',
    'action.update.hint': 'Met à jour les inscriptions existantes uniquement.',
    'action.enroll-if-missing.hint':
      'Inscrit les personnes qui ne le sont pas encore, et met à jour les autres.',
    'action.enroll.hint':
      'Inscrit les personnes qui ne le sont pas encore. Les inscriptions existantes restent telles quelles.',
    'action.unenroll.hint': 'Désinscrit des personnes de cours. Leur progression peut être perdue.',
    'action.recertify.hint':
      'Termine des inscriptions existantes. Docebo conserve un achèvement déjà présent et enregistre le nouveau.',
    'action.enroll-if-missing.after': '{fields} ; inscrire si absent',
    'action.enroll.after': '{fields} ; inscrire',
    'action.unenroll.after': '{fields} ; désinscrire',
    'action.recertify.after': '{fields} ; recertifier',
    'choices.title': 'Achèvements existants, lignes répétées',
    'choices.kept-row': 'Plusieurs lignes pour une inscription',
    'choices.kept-row.none': 'N’en envoyer aucune : En double',
    'choices.kept-row.newest': 'Garder la plus récente',
    'choices.kept-row.oldest': 'Garder la plus ancienne',
    'choices.overwrite': 'Si Docebo a un achèvement',
    'choices.overwrite.always': 'Le remplacer',
    'choices.overwrite.later': 'Le remplacer par une date postérieure',
    'choices.overwrite.none': 'Le laisser',
    'choices.overwrite.ask': 'Demander',
    'choices.kept':
      '{rows|# ligne a été laissée telle quelle : Docebo a un achèvement.|# lignes ont été laissées telles quelles : Docebo a un achèvement.}',
    'questions.open': '{count|# question en attente|# questions en attente}',
    'questions.hint':
      'Les lignes qui dépendent d’une réponse ne sont pas envoyées tant que vous ne la donnez pas. Rowcall retient vos réponses.',
    'questions.more': '{values} et {count} de plus',
    'rows.in-sheet': '{rows|# ligne|# lignes} dans « {sheet} »',
    'rows.counting': 'Comptage des lignes par statut…',
    'rows.no-rows':
      'Cette feuille n’a pas encore de lignes. Saisissez une inscription par ligne sous les en-têtes.',
    'rows.bar': 'Lignes par statut : {parts}',
    'rows.bar.part': '{count} {status}',
    'rows.show': 'Aller à la prochaine ligne au statut {status}',
    'rows.shown':
      'La ligne {row} est sélectionnée, une sur {count} : {status}. Choisissez de nouveau pour la suivante.',
    'rows.shown.only': 'La ligne {row} est sélectionnée, la seule : {status}.',
    'rows.none-shown': 'Plus aucune ligne n’a le statut {status}.',
    'rows.check': 'Contrôler les lignes',
    'rows.expand-plans': 'Développer en cours',
    'rows.check-again': 'Contrôler de nouveau',
    'rows.check-selected': 'Contrôler les lignes sélectionnées',
    'rows.retry-failed': '{rows|Réessayer # ligne en échec|Réessayer # lignes en échec}',
    'rows.settle': '{rows|Voir ce qu’est devenue # ligne|Voir ce que sont devenues # lignes}',
    'rows.run.update': '{count|Mettre à jour # inscription|Mettre à jour # inscriptions}',
    'rows.run.enroll': '{count|Inscrire : # inscription|Inscrire : # inscriptions}',
    'rows.run.unenroll': '{count|Désinscrire : # inscription|Désinscrire : # inscriptions}',
    'rows.run.mixed': '{count|Effectuer # modification|Effectuer # modifications}',
    'rows.mix.updated': 'mettre à jour {count}',
    'rows.mix.enrolled': 'inscrire {count}',
    'rows.mix.unenrolled': 'désinscrire {count}',
    'rows.verify': '{rows|Vérifier # ligne|Vérifier # lignes}',
    'rows.verify-again': 'Vérifier de nouveau',
    'rows.nothing-to-do': 'Docebo contient ce que ces lignes demandent. Il n’y a rien à modifier.',
    'rows.nothing-left': 'Il ne reste rien à envoyer.',
    'rows.earlier':
      '{rows|# ligne a été mise à jour ou vérifiée|# lignes ont été mises à jour ou vérifiées} plus tôt ({rows||la première }{since}) et {rows|n’a pas été relue|n’ont pas été relues}. La vérification {rows|la|les} relit.',
    'rows.nothing-ready': 'Aucune ligne n’est prête à être envoyée.',
    'rows.now-in': 'Vous êtes maintenant dans « {sheet} ».',
    'rows.stale': 'Des lignes ont changé depuis le dernier contrôle. Contrôlez de nouveau.',
    'rows.stale.count':
      '{rows|# ligne a|# lignes ont} changé depuis le dernier contrôle. Contrôlez de nouveau.',
    'plan.ready': '{rows|# ligne prête|# lignes prêtes}, {span}',
    'plan.selected': 'Seulement les lignes que vous avez sélectionnées.',
    'plan.ready.for':
      '{rows|# ligne prête|# lignes prêtes} pour {enrollments|# inscription|# inscriptions}, {span}',
    'plan.not-held.notifications':
      '{rows|Pour # ligne, il n’est pas possible de demander à Docebo de retenir les notifications : seules les importations par lot peuvent le demander.|Pour # lignes, il n’est pas possible de demander à Docebo de retenir les notifications : seules les importations par lot peuvent le demander.}',
    'plan.not-held.notifications-and-certificates':
      '{rows|Pour # ligne, il n’est pas possible de demander à Docebo de retenir les notifications et les certificats : seules les importations par lot peuvent le demander.|Pour # lignes, il n’est pas possible de demander à Docebo de retenir les notifications et les certificats : seules les importations par lot peuvent le demander.}',
    'plan.overlap': '{calls|# appel|# appels} de moins, si une inscription peut être écrite deux fois.',
    'plan.figures': 'Détails',
    'plan.calls-instead': '{calls|# appel|# appels} au lieu de {instead}',
    'plan.putMany': '{count|# mise à jour groupée|# mises à jour groupées}',
    'plan.putOne': '{count|# mise à jour unitaire|# mises à jour unitaires}',
    'plan.postBatch': '{count|# importation par lot|# importations par lot}',
    'plan.enrollMany': '{count|# inscription groupée|# inscriptions groupées}',
    'plan.enrollBatch': '{count|# importation par lot qui inscrit|# importations par lot qui inscrivent}',
    'plan.unenrollMany': '{count|# désinscription groupée|# désinscriptions groupées}',
    'plan.recertifyBatch': '{count|# importation de recertification|# importations de recertification}',
    'plan.leaveSession': '{count|# personne quitte une session|# personnes quittent une session}',
    'plan.attendanceBatch': '{count|# importation de présence|# importations de présence}',
    'plan.recertifies':
      '{count|# achèvement est enregistré comme recertification. Docebo est prié de conserver le précédent, mais ne le liste pas.|# achèvements sont enregistrés comme recertifications. Docebo est prié de conserver les précédents, mais ne les liste pas.}',
    'plan.a-call': '{rows|# ligne par appel|# lignes par appel}',
    'plan.hour': '{share} % des {calls|# appel|# appels} d’une heure',
    'plan.hour.less': 'Moins de 1 % des {calls|# appel|# appels} d’une heure',
    'plan.hours': '{hours|# heure|# heures} à {callsPerHour} appels par heure',
    'plan.fewest': 'Aucun plan n’a moins d’appels.',
    'plan.bound': 'Aucun plan n’a moins de {calls|# appel|# appels}.',
    'preview.title': 'Premières modifications',
    'preview.more': 'Afficher {count} de plus',
    'preview.fewer': 'Afficher moins',
    'preview.row': 'Ligne {row}',
    'preview.becomes': 'devient',
    'problems.title': '{rows|# ligne à examiner|# lignes à examiner}',
    'problems.all-aside': 'Problèmes',
    'problems.action.enroll': 'Les inscrire',
    'problems.action.answer': 'Répondre',
    'problems.action.retry': 'Réessayer',
    'problems.action.expand': 'Développer en cours',
    'problems.action.settle': 'Voir ce qui s’est passé',
    'problems.action.keep-newest': 'Garder la plus récente',
    'problems.action.check': 'Contrôler de nouveau',
    'problems.finding': 'Recherche de la ligne…',
    'problems.row': 'Ligne {row}',
    'problems.place': '{place} sur {rows}',
    'problems.take': 'Utiliser « {name} »',
    'problems.take.rows': 'Utiliser « {name} » dans {rows|# ligne|# lignes}',
    'problems.taken': '{rows|# ligne est modifiée|# lignes sont modifiées}. Contrôlez les lignes.',
    'problems.taken.left':
      '{rows|# ligne est modifiée|# lignes sont modifiées}, et {left|# ligne contient|# lignes contiennent} encore l’ancien nom. Contrôlez les lignes, puis reprenez le nom.',
    'problems.fix': 'Corriger',
    'problems.fixing': 'Contrôle…',
    'problems.fix-hint': 'Écrit ceci dans la cellule et contrôle la ligne.',
    'problems.previous': 'Précédente',
    'problems.next': 'Suivante',
    'problems.back': 'Tous les problèmes',
    'problems.dismiss': 'Ignorer',
    'problems.dismissed': '{count|Afficher # problème ignoré|Afficher # problèmes ignorés}',
    'problems.solved': 'Résolu : plus aucune ligne n’a ce problème.',
    'ask.title': '{doing} ?',
    'ask.where': '« {sheet} » → {domain}',
    'ask.where.selected': '« {sheet} », lignes sélectionnées → {domain}',
    'ask.not-counted': '{rows|# ligne prête|# lignes prêtes}.',
    'ask.not-counted.unenrolls':
      '{rows|# ligne prête|# lignes prêtes}, dont {unenrolls|# qui désinscrit|# qui désinscrivent}.',
    'ask.counts': '{mix}.',
    'ask.of-these': 'Parmi elles : {parts}.',
    'ask.of-these.completions': '{count|# terminée|# terminées}',
    'ask.of-these.setsBack': '{count|# achèvement retiré|# achèvements retirés}',
    'ask.of-these.replacesDates': '{count|# achèvement remplacé|# achèvements remplacés}',
    'ask.of-these.unenrollsCompleted':
      '{count|# achèvement perdu par désinscription|# achèvements perdus par désinscription}',
    'ask.except': '{rows| (impossible pour # ligne)| (impossible pour # lignes)}',
    'ask.heard.nothing': 'Docebo peut envoyer des e-mails et délivrer des certificats.',
    'ask.heard.notifications':
      'Docebo est prié de retenir ses notifications{except}. Il peut délivrer des certificats.',
    'ask.heard.notifications-and-certificates':
      'Docebo est prié de retenir ses notifications et ses certificats{except}.',
    'ask.at-once': 'Prend effet immédiatement dans Docebo.',
    'ask.more': 'Ce que cela signifie',
    'ask.large':
      'Les modifications prennent effet immédiatement dans Docebo. « Annuler une exécution » peut en rétablir la plupart, mais pas les e-mails envoyés.',
    'ask.completions.nothing':
      '{count|# inscription sera marquée|# inscriptions seront marquées} Terminé. Docebo peut envoyer des notifications et délivrer des certificats.',
    'ask.completions.notifications':
      '{count|# inscription sera marquée|# inscriptions seront marquées} Terminé. Docebo est prié de retenir ses notifications{except}. Il peut délivrer des certificats.',
    'ask.completions.notifications-and-certificates':
      '{count|# inscription sera marquée|# inscriptions seront marquées} Terminé. Docebo est prié de retenir ses notifications et ses certificats{except}.',
    'ask.enrolls':
      '{count|# nouvelle inscription. Docebo peut notifier la personne.|# nouvelles inscriptions. Docebo peut notifier les personnes.}',
    'ask.enrolls-held':
      '{count|# nouvelle inscription|# nouvelles inscriptions}. Docebo est prié de retenir {count|sa notification|ses notifications}{except}.',
    'ask.completions-unknown':
      'Pour les inscriptions qui passent à Terminé, Docebo peut envoyer des notifications et délivrer des certificats.',
    'ask.leaves':
      '{count|# personne quitte une session et reste dans le cours. Si ce Docebo ne tient pas compte de la session nommée, il la désinscrit du cours : Rowcall essaie d’abord avec une personne, relit ce qui s’est passé et s’arrête alors.|# personnes quittent une session et restent dans le cours. Si ce Docebo ne tient pas compte de la session nommée, il les désinscrit du cours : Rowcall essaie d’abord avec une personne, relit ce qui s’est passé et s’arrête alors.}',
    'ask.unenrolls':
      '{count|La désinscription (# inscription) ne peut pas être entièrement annulée : vous pouvez réinscrire la personne, mais sa progression peut être perdue.|Les désinscriptions (# inscriptions) ne peuvent pas être entièrement annulées : vous pouvez réinscrire les personnes, mais leur progression peut être perdue.}',
    'ask.unenrolls-unknown':
      'Une désinscription ne peut pas être entièrement annulée : vous pouvez réinscrire les personnes, mais leur progression peut être perdue.',
    'ask.setsBack':
      '{count|# personne a terminé le cours et perdra l’achèvement : la ligne demande un autre statut. Docebo ne l’archive pas.|# personnes ont terminé le cours et perdront l’achèvement : leurs lignes demandent un autre statut. Docebo ne les archive pas.}',
    'ask.replacesDates':
      '{count|# achèvement a une autre date dans Docebo, qui sera remplacée et non archivée.|# achèvements ont d’autres dates dans Docebo, qui seront remplacées et non archivées.}',
    'ask.unenrollsCompleted':
      '{count|# des personnes désinscrites a terminé le cours. L’achèvement n’est pas archivé.|# des personnes désinscrites ont terminé le cours. Les achèvements ne sont pas archivés.}',
    'ask.number': 'Nombre d’inscriptions',
    'ask.number-hint': 'Saisissez {count} pour confirmer.',
    'ask.number-wrong': 'Saisissez le nombre {count}.',
    'ask.number-wrong.shown': 'Saisissez le nombre indiqué ci-dessus.',
    'job.checking': 'Contrôle des lignes',
    'job.updating': 'Mise à jour des inscriptions',
    'job.changing': 'Modifications en cours',
    'job.verifying': 'Vérification des lignes',
    'job.refreshing': 'Lecture de ce que Docebo contient',
    'job.refresh': 'Afficher ce que Docebo contient',
    'job.refreshed': 'Les colonnes « Docebo status » à « Read from Docebo » montrent ce que Docebo contient.',
    'job.starting': 'Démarrage…',
    'job.of-rows': '{done} sur {rows|# ligne|# lignes}',
    'job.pages': '{read} sur {pages|# page lue|# pages lues}',
    'job.put-off': 'Docebo est occupé. Nouvelle tentative à {time}.',
    'job.left': '{count|# restante|# restantes}',
    'job.calls-sent': '{sent|# appel|# appels} jusqu’ici',
    'job.calls-sent.left': '{sent|# appel|# appels} jusqu’ici, {left|encore #|encore #}',
    'job.time-left': 'encore {span}',
    'job.waiting': 'En attente jusqu’à {time}',
    'job.waiting-why':
      'La limite horaire de Docebo est épuisée. Rowcall continue de lui-même tant que cette barre latérale est ouverte.',
    'job.looking': 'Pas encore de réponse. Vérification de la progression…',
    'job.retrying': 'Google n’a pas répondu. Nouvel essai à {time}.',
    'job.busy':
      'Rowcall travaille encore, ici ou dans une autre fenêtre. Cette page continue quand ce sera terminé.',
    'job.reading':
      'Recherche des utilisateurs, des cours et des inscriptions dans Docebo. Pour une grande feuille, cela prend quelques minutes.',
    'job.reading-back': 'Relecture de ce que Docebo contient maintenant.',
    'job.stop': 'Arrêter',
    'job.stopping': 'Arrêt après les appels en cours…',
    'job.percent': '{share} pour cent',
    'job.stopped-check': 'Le contrôle n’est pas terminé',
    'job.stopped-run': 'La mise à jour n’est pas terminée',
    'job.stopped-verify': 'La vérification n’est pas terminée',
    'job.stopped-refresh': 'Toutes les lignes ne montrent pas ce que Docebo contient',
    'job.stopped-hint':
      'Votre progression est enregistrée. Les lignes déjà traitées ne sont pas envoyées de nouveau.',
    'job.may-be-elsewhere': 'Il est possible que cela tourne encore dans une autre fenêtre.',
    'job.elsewhere':
      'Le travail se poursuit dans une autre fenêtre, ou dans une fenêtre qui vient d’être fermée.',
    'job.resume': 'Reprendre',
    'job.resume-after': 'La limite horaire de Docebo permet de continuer à {time}.',
    'job.keep-open':
      'Gardez cette barre latérale ouverte. Si vous la fermez, vous pourrez reprendre plus tard.',
    'background.plan': 'Mettre à jour et terminer en arrière-plan',
    'background.job': 'Terminer en arrière-plan',
    'background.hint':
      'Rowcall continue alors de lui-même environ toutes les heures, même avec cette barre latérale fermée.',
    'background.where': 'Le travail se fait dans {domain}.',
    'background.starting': 'Demande à Google…',
    'background.on':
      'Vous pouvez fermer cette barre latérale : le travail continue en arrière-plan environ toutes les heures, la prochaine fois vers {time}. Tant que la barre latérale est ouverte, il continue ici.',
    'background.others':
      'Le travail continue en arrière-plan pour une autre personne qui utilise cette feuille de calcul, la prochaine fois vers {time}.',
    'background.end': 'Ne plus travailler en arrière-plan',
    'background.ending': 'Arrêt…',
    'background.mail': 'M’envoyer un e-mail à la fin du travail en arrière-plan',
    'result.finished': 'La mise à jour est terminée',
    'result.updated': '{rows|# ligne mise à jour|# lignes mises à jour}',
    'result.updated.some': '{done} sur {rows|# ligne mise à jour|# lignes mises à jour}',
    'result.done': '{rows|# ligne traitée|# lignes traitées} : {parts}',
    'result.done.some': '{done} sur {rows|# ligne traitée|# lignes traitées} : {parts}',
    'result.done.updated': '{count|# mise à jour|# mises à jour}',
    'result.done.enrolled': '{count|# inscrite|# inscrites}',
    'result.done.removed': '{count|# désinscrite|# désinscrites}',
    'result.enrollments':
      '{count|Dans Docebo, cela fait # inscription : certaines lignes demandent la même chose.|Dans Docebo, cela fait # inscriptions : certaines lignes demandent la même chose.}',
    'result.undo-run': 'Annuler cette exécution…',
    'result.show-log': 'Afficher dans le journal',
    'result.no-log': 'Cette feuille de calcul n’a pas de feuille « Rowcall log ».',
    'result.verified':
      '{rows|# ligne est vérifiée : Docebo contient ce qui était demandé|# lignes sont vérifiées : Docebo contient ce qui était demandé}',
    'result.differs':
      '{rows|# ligne diffère|# lignes diffèrent} de la demande ; {verified|# vérifiée|# vérifiées}',
    'result.differs-hint': 'Les détails à côté de la ligne indiquent ce que Docebo contient à la place.',
    'result.show-differing': 'Aller à la prochaine ligne différente',
    'result.nothing-to-verify': 'Il ne reste aucune ligne à vérifier.',
    'get.open': 'Récupérer depuis Docebo…',
    'get.title': 'Récupérer depuis Docebo',
    'get.saying':
      'Ajoute une feuille avec les inscriptions que Docebo contient. Rien n’est modifié dans Docebo.',
    'get.what': 'À récupérer',
    'get.what.enrollments': 'Inscriptions, dans une nouvelle feuille',
    'get.what.courses': 'Cours, dans la feuille « Rowcall courses »',
    'get.what.people': 'Personnes, dans la feuille « Rowcall people »',
    'get.what.sessions': 'Sessions des cours en présentiel, dans la feuille « Rowcall sessions »',
    'get.saying.directory':
      'Les contrôles suggèrent alors des noms pour ceux qui sont introuvables et trouvent utilisateurs et cours dans cette feuille sans appels, tant qu’elle est récente. Le contenu précédent de la feuille est remplacé. Rien n’est modifié dans Docebo.',
    'get.fields': 'Champs utilisateur',
    'get.fields-hint': 'Titres, séparés par des points-virgules : chacun a une colonne. Vide pour aucun.',
    'get.courses': 'Cours',
    'get.courses-hint': 'Codes ou titres, séparés par des points-virgules. Vide pour tous.',
    'get.branch': 'ID de branche',
    'get.branch-hint': 'Seulement les personnes de cette branche. Vide pour toutes.',
    'get.children': 'Inclure les branches inférieures',
    'get.statuses': 'Seulement ces statuts',
    'get.status.-2': 'Sur liste d’attente',
    'get.status.-1': 'À confirmer',
    'get.status.0': 'Inscrit',
    'get.status.1': 'En cours',
    'get.status.2': 'Terminé',
    'get.status.3': 'Suspendu',
    'get.status.4': 'Overbooking',
    'get.completed-from': 'Terminé à partir du',
    'get.completed-until': 'Terminé jusqu’au',
    'get.changed-from': 'Modifié à partir du',
    'get.changed-until': 'Modifié jusqu’au',
    'get.day-hint': 'Par exemple 2026-03-14. Vide pour n’importe quel jour.',
    'get.estimate': 'Compter',
    'get.counting': 'Comptage…',
    'get.found':
      '{enrollments|# inscription|# inscriptions} en {calls|# appel|# appels}. {free|# appel est libre|# appels sont libres} cette heure-ci.',
    'get.found.courses':
      '{enrollments|# cours|# cours} en {calls|# appel|# appels}. {free|# appel est libre|# appels sont libres} cette heure-ci.',
    'get.found.people':
      '{enrollments|# personne|# personnes} en {calls|# appel|# appels}. {free|# appel est libre|# appels sont libres} cette heure-ci.',
    'get.found.sessions':
      '{calls|# cours|# cours}, au moins un appel pour chacun. {free|# appel est libre|# appels sont libres} cette heure-ci.',
    'get.found.untold':
      'Docebo ne dit pas combien il y en a. {free|# appel est libre|# appels sont libres} cette heure-ci.',
    'get.filtered': 'Les statuts et les jours en excluent ensuite certaines.',
    'get.start': 'Les récupérer',
    'get.resume': 'Continuer',
    'get.stop': 'Arrêter',
    'get.going': '{rows|# ligne écrite|# lignes écrites}…',
    'get.going.of': '{rows} sur {total|# ligne écrite|# lignes écrites}…',
    'get.stopped': 'Arrêté après {rows|# ligne|# lignes}.',
    'get.left':
      '{rows|# ligne écrite|# lignes écrites} jusqu’ici. Il est possible que cela tourne encore dans une autre fenêtre.',
    'get.done': 'La feuille a {rows|# ligne, lue|# lignes, lues} en {calls|# appel|# appels}.',
    'get.done.courses':
      'La feuille « Rowcall courses » a {rows|# cours, lu|# cours, lus} en {calls|# appel|# appels}.',
    'get.done.people':
      'La feuille « Rowcall people » a {rows|# personne, lue|# personnes, lues} en {calls|# appel|# appels}.',
    'get.done.sessions':
      'La feuille « Rowcall sessions » a {rows|# session, lue|# sessions, lues} en {calls|# appel|# appels}.',
    'get.close': 'Fermer',
    'directory.courses': 'Rowcall courses : {rows|# cours, lu|# cours, lus} {at}.',
    'directory.people': 'Rowcall people : {rows|# personne, lue|# personnes, lues} {at}.',
    'directory.sessions': 'Rowcall sessions : {rows|# session, lue|# sessions, lues} {at}.',
    'directory.old': 'Plus ancien qu’un jour, ou incomplet : utilisé seulement pour les suggestions.',
    'undo.open': 'Annuler une exécution…',
    'undo.title': 'Annuler une exécution',
    'undo.loading': 'Lecture du journal…',
    'undo.none': 'Il n’y a aucune exécution à annuler.',
    'undo.choose': 'Quelle exécution',
    'undo.run': '{startedAt}, {changed|# modification|# modifications}',
    'undo.by': 'par {who}',
    'undo.all': 'Tout afficher ({count})',
    'undo.saying':
      'Ajoute une feuille dont les lignes rétablissent ce qu’il y avait avant. Rien n’est envoyé avant que vous l’ayez relue et exécutée.',
    'undo.limits':
      'Les e-mails ne peuvent pas être rappelés, et la progression dans les cours dont des personnes ont été désinscrites peut être perdue.',
    'undo.partial':
      'Modifications impossibles à rétablir : {left} sur {changes}. Voir les notes à la fin de cette feuille.',
    'undo.make': 'Créer la feuille d’annulation',
    'undo.making': 'Création de la feuille…',
    'undo.lost':
      'Aucune réponse n’est arrivée, et la même feuille est ouverte. Cherchez une nouvelle feuille dans cette feuille de calcul avant de réessayer.',
    'help.title': 'Aide',
    'help.search': 'Rechercher dans l’aide',
    'help.nothing': 'Rien dans l’aide ne contient ces mots. Essayez un statut ou un seul mot.',
    'news.updated': 'Rowcall est passé à la version {version}.',
    'news.show': 'Nouveautés',
    'news.title': 'Nouveautés de {version}',
    'news.none': 'Cette version est livrée sans liste de modifications.',
    'help.sheet.title': 'Préparer une feuille',
    'help.sheet.text':
      'Une ligne par personne et par cours, les en-têtes en première ligne. Il faut un utilisateur, un cours et une valeur à définir, par exemple une date d’achèvement. Une date comme 2026-03-14 est toujours comprise. « Colonnes » montre ce qui a été reconnu et permet de choisir une autre colonne.',
    'help.check.title': 'Contrôler et mettre à jour',
    'help.check.text':
      '« Contrôler les lignes » ne fait que lire Docebo et donne un statut à chaque ligne. Le bouton bleu demande ensuite confirmation et envoie les lignes qui peuvent l’être. Une ligne modifiée doit être contrôlée de nouveau. Pour ne traiter que certaines lignes, sélectionnez-les et cliquez sur « Contrôler les lignes sélectionnées ».',
    'help.problems.title': 'Résoudre les problèmes',
    'help.problems.text':
      'Les lignes à examiner sont regroupées par motif. Cliquez sur un motif pour parcourir ses lignes : la cellule est sélectionnée dans la feuille et vous pouvez la corriger ici. Un nom presque juste peut être remplacé dans toutes ses lignes en un clic.',
    'help.actions.title': 'Inscrire, désinscrire, recertifier',
    'help.actions.text':
      'Choisissez en haut ce qu’il faut faire, ou pour chaque ligne dans une colonne intitulée Action. Par défaut, les inscriptions existantes sont mises à jour et personne n’est inscrit. Une confirmation est demandée avant toute désinscription.',
    'help.undo.title': 'Vérifier et annuler',
    'help.undo.text':
      'Une vérification relit dans Docebo chaque ligne mise à jour. « Annuler une exécution » tire du journal une feuille dont les lignes rétablissent ce qu’il y avait avant ; rien n’est envoyé avant que vous ne l’ayez relue et exécutée. Les e-mails ne peuvent pas être rappelés.',
    'help.get.title': 'Récupérer inscriptions, cours ou personnes',
    'help.get.text':
      '« Récupérer depuis Docebo » ajoute une feuille avec ce que contient Docebo : les inscriptions de certains cours ou d’une branche, tous les cours ou toutes les personnes. Modifiez les inscriptions, puis contrôlez la feuille comme une autre.',
    'help.plans.title': 'Plans de formation et cours en salle',
    'help.plans.text':
      'Un plan de formation a sa propre colonne à la place du cours ; « Développer en cours » ajoute une ligne pour chacun de ses cours. Les lignes de cours en salle indiquent aussi une session et peuvent enregistrer la présence et une évaluation.',
    'help.large.title': 'Grandes feuilles et limites',
    'help.large.text':
      'Docebo permet 1 000 appels par heure depuis une adresse. À la limite, le travail attend et reprend de lui-même tant que cette barre latérale est ouverte ; « Terminer en arrière-plan » continue même si elle est fermée. Un arrêt ne fait rien perdre.',
    'help.connect.title': 'Se connecter à Docebo',
    'help.connect.text':
      'Ajoutez une fois une application OAuth2 dans Docebo, puis saisissez-la sous « Connexion ». Les identifiants sont conservés pour votre seul compte Google. « Ajouter un autre Docebo » garde séparés sandbox et production.',
    'help.how':
      'Chaque ligne désigne un utilisateur, un cours et ce que doit être l’inscription. Le contrôle compare les lignes avec Docebo et n’y écrit rien. Le bouton bleu effectue ensuite les modifications, beaucoup en un seul appel.',
    'help.columns-how':
      'Rowcall écrit dans ses propres colonnes à droite. Il ne modifie les vôtres que lorsque vous corrigez une cellule dans cette barre latérale.',
    'help.report': 'Copier un rapport pour l’assistance',
    'help.reporting': 'Création du rapport…',
    'help.report-how':
      'Ce que ce Docebo et cette tâche ont montré, sans noms, ID, adresses, identifiants ni cellules de la feuille. Pour cela, Rowcall lit la feuille et pose trois questions à Docebo. Relisez-le avant de l’envoyer.',
    'help.statuses': 'Ce que signifie un statut, et que faire',
    'help.status.pending': 'Pas encore contrôlée, ou modifiée depuis. Contrôlez les lignes.',
    'help.status.Ready': 'Docebo diffère de la ligne. Mettez à jour pour modifier Docebo.',
    'help.status.No change': 'Docebo a déjà ces valeurs. Rien à faire.',
    'help.status.Not enrolled':
      'L’utilisateur n’est pas inscrit au cours. Pour l’inscrire, choisissez l’action « Inscrire si absent » et contrôlez de nouveau.',
    'help.status.Invalid':
      'Quelque chose dans la ligne n’est pas utilisable. Les détails à côté disent quoi ; corrigez-le et contrôlez de nouveau.',
    'help.status.Duplicate':
      'D’autres lignes demandent d’autres valeurs pour le même utilisateur et le même cours. Gardez-en une.',
    'help.status.Sending': 'Envoi en cours. Si cela dure, contrôlez de nouveau.',
    'help.status.Updated': 'Docebo a confirmé la modification. La vérification la relit.',
    'help.status.Failed':
      'Docebo a refusé la modification. Les détails à côté disent pourquoi ; réessayez ensuite.',
    'help.status.Unknown': 'Envoyé, sans réponse. Contrôlez de nouveau pour voir ce qui s’est passé.',
    'help.status.Verified': 'Relu depuis Docebo, et conforme à la demande.',
    'help.status.Differs': 'Relu depuis Docebo, et non conforme à la demande. Voir les détails à côté.',
  },
};
