// Header words for results of a course and actions on an enrollment. Sources: as in people.ts.
import type { Words } from './kinds';

export const OUTCOMES: Words = {
  status: 'status|statut|estado|estatus|stato|situacao|situacion|ステータス|状況|状態',
  // A state is also a part of a country.
  state: 'state',
  // Status of something that people learn, and of nothing else.
  learningStatus:
    'training status|learning status|kursstatus|lernstatus|schulungsstatus|lesson status|progress status|受講状況|受講ステータス',
  result:
    'result*|outcome*|pass|passed|pass fail|passed failed|ergebnis|bestanden|resultat|reussi|reussite|resultado|' +
    'aprobad~|risultato|esito|superato|aprovado|resultaat|uitslag|geslaagd|結果|合否|合格',
  present:
    'present|presence|attended|attendance|show no show|anwesend|anwesenheit|presente|asistio|presenza|presenca|aanwezig|出欠',
  // Whether somebody passed the evaluation of a session.
  evaluated:
    'passed|session passed|evaluation status|evaluation result|evaluation passed|bestanden|bewertungsstatus|bewertungsergebnis|reussi|' +
    'statut d evaluation|resultat de l evaluation|aprobado|estado de la evaluacion|resultado de la evaluacion|superato|' +
    'stato della valutazione|esito della valutazione|aprovado|estado da avaliacao|resultado da avaliacao|geslaagd|beoordelingsstatus|' +
    '合格|評価ステータス|評価結果',
  // Of an evaluation; alone they are not known to be a score of a course.
  points: 'points|punkte|note|nota|voto|点',
  evaluation: 'evaluation|evaluated|bewertung|bewertet|evaluacion|valutazione|avaliacao|beoordeling|評価',
  evaluationText:
    'evaluation text|evaluation comment*|evaluation note*|bewertungstext|bewertungskommentar|' +
    'texte d evaluation|commentaire d evaluation|texto de la evaluacion|comentario de la evaluacion|testo della valutazione|' +
    'commento della valutazione|texto da avaliacao|comentario da avaliacao|beoordelingstekst|評価コメント|評価テキスト',
  done: 'done|erledigt|fait|hecho|fatto|feito|gedaan|済',
  // A No in these may say that somebody did not complete.
  confirmed:
    'certified|certificate|competent|signed off|sign off|signoff|validated|verified|confirmed|approved|zertifiziert|' +
    'zertifikat|bestatigt|freigegeben|valide+|certifie+|certificat|confirme+|' +
    'certificad~|validad~|confirmad~|certificato|' +
    'certificata|confermat~|bevestigd|認定|確認済',
  // A tick in these says that somebody did not complete.
  negative:
    'fail|failed|failure|cancelled|canceled|cancellation|withdrawn|withdrew|withdrawal|absent|absence|no show|noshow|excused|exempt|' +
    'exempted|waived|waiver|dropped|dropped out|void|voided|revoked|incomplete|not completed|not passed|not attended|missed|' +
    'durchgefallen|nicht bestanden|abgesagt|abgebrochen|storniert|abwesend|gefehlt|entschuldigt|annule+|abandon|absente|' +
    'dispense|cancelad~|ausente|reprobado|reprovado|exento|annullato|assente|ritirato|bocciato|geannuleerd|afwezig|' +
    'gezakt|vrijgesteld|欠席|不合格|取消|キャンセル|免除',
  progress:
    'progress|fortschritt|avancement|progression|progreso|avance|progresso|avanzamento|voortgang|進捗|進捗率',
  yesNo: 'yes no|y n|yn|ja nein|j n|oui non|o n|si no|s n|sim nao|ja nee|tick|checkbox|check',
  score:
    'score*|mark*|punktzahl|punktestand|erreichte punkte|puntuacion|puntaje|calificacion|punteggio|' +
    'votazione|pontuacao|得点|点数|スコア',
  finalScore: 'score given|final score|final grade|final mark|note finale|nota final+|eindscore|eindcijfer',
  // In other offices the grade by which people are paid.
  grade: 'grade*',
  percent: 'percent|percentage|pct|prozent|pourcentage|porcentaje|percentuale|porcentagem',
  level: 'level|niveau|nivel|livello|レベル',
  // A person's role in a course, and in other offices their job.
  role: 'role*|rolle|ruolo|papel|rol',
  action: 'action*|aktion|accion|azione|acao|actie|アクション|操作',
  // In brackets these say that the column is about somebody else, or about another time.
  other:
    'manager|supervisor|trainer|previous|old|former|prior|initial+|first|original|vorgesetzte|vorgesetzter|alt+|vorherige|erste|' +
    'responsable|ancien|ancienne|precedent+|premiere|jefe|anterior|antigu~|inicial|responsabile|vecchi~|iniziale|gestor|antig~|' +
    'leidinggevende|vorige|oud+|上司|旧|前回|初回',
  rowcall: 'rowcall',
  new: 'new|neuer|nouveau|nuevo|nuovo|novo|nieuwe|新しい',
};
