// Header words for days and what happens on them. Sources: as in people.ts.
import type { Words } from './kinds';

export const MOMENTS: Words = {
  date: 'date*|datum|fecha*|data|日付|年月日|日',
  // With "completed" or "enrolled" these make a date; without them they do not.
  at: 'on|at|time|datetime|date time|timestamp|day|am|le|el|il|em|op|zeitpunkt|uhrzeit|heure|hora|ora|tijdstip|日時|時刻',
  completed:
    'completion*|completed|complete|finish|finished|finalised|finalized|last completed|last completion|' +
    'latest completion|most recent completion|' +
    'abschluss|abschlusses|abgeschlossen|fertigstellung|beendet|beendigung|erledigt|' +
    'achevement|acheve+|termine+|completee|' +
    'finalizacion|finalizad~|completad~|terminacion|terminado|termino|conclusion|' +
    'culminacion|completamento|completat~|conclusione|concluso|ultimazione|superamento|' +
    'conclusao|concluid~|finalizacao|afronding|afgerond|voltooid|voltooiing|behaald|' +
    '完了|修了|受講完了',
  // What is done on the day of a training, or only said to be: weaker than completed.
  attended:
    'passed|bestanden|attended|attendance|taken|trained|achieved|attained|teilnahme|teilgenommen|absolviert|durchfuhrung|participation|' +
    'realisation|asistencia|realizacion|presenza|frequenza|svolgimento|presenca|realizacao|participacao|participacion|' +
    'partecipazione|aanwezigheid|deelname|受講|出席|参加|実施',
  enrolled:
    'enrollment|enrolment|enrollments|enrolled|enroled|enrollment created|enrolment created|subscription|subscribed|' +
    'transcript|transcript registration|inscription|inscrit+|inscr|einschreibung|einschreibe|eingeschrieben|' +
    'inscripcion|inscrit~|iscrizione|iscritt~|inscricao|inschrijving|inschrijf|ingeschreven|受講登録',
  // Registering may be that of an account: only with a course is it an enrollment.
  registered:
    'registration|registered|registrierung|registriert|anmeldung|registro|registrazione|registratie|登録',
  // Of these the day on which a course ends by plan and the one on which somebody completed it have the same
  // name.
  ended: 'date de fin|data fine|fecha de fin|fecha fin|date fin|終了|終了日',
  validity:
    'validity|active|access|aktiv|actif|activo|attivo|ativo|actief|zugriff|acces|acceso|accesso|acesso|有効',
  from: 'from|begin|start*|von|ab|a partir du|a partir de|desde|dal|vanaf|開始',
  activeFrom: 'ativo de|activo de',
  until: 'until|till|to|end*|bis|jusqu au|jusqu|hasta|fino al|fino a|ate|tot|終了日時',
  activeUntil: 'date expire validity|expire validity|有効終了日',
  deadline:
    'due|target|planned|plan|expected|expires|expire|expiry|expiration|expiring|renew|renewal|recertification|valid until|' +
    'valid to|valid through|deadline|scheduled|schedule|next|by date|to be completed|must be completed|projected|' +
    'anticipated|estimated|forecast|proposed|intended|goal|latest by|cutoff|reminder|overdue|follow up|refresher|retrain|' +
    'retraining|completed by|complete by|finish by|' +
    'fallig|falligkeit*|falligkeitsdatum|soll|geplant+|geplantes|geplanter|geplanten|plandatum|frist|stichtag|' +
    'ablauf|ablaufdatum|gultig|gultig bis|gultigkeit|nachste|nachster|nachstes|termin|zieldatum|ziel|wiederholung|' +
    'echeance|date limite|limite|prevu+|prevus|prevues|planifie+|planifies|planifiees|prevision|expiration|validite|valable|prochain+|renouvellement|' +
    'recyclage|butoir|objectif|' +
    'vencimiento|vence|limite|previst~|previstas|previstos|programad~|programados|programadas|planificado|' +
    'planificada|planificados|planificadas|caducidad|expiracion|' +
    'renovacion|proxim~|vigencia|valido|objetivo|plazo|estimada|' +
    'scadenza|termine ultimo|pianificat~|pianificati|pianificate|previste|programmat~|programmati|programmate|prossim~|rinnovo|validita|obiettivo|' +
    'vencimento|prazo|validade|agendad~|agendados|agendadas|planejad~|planejados|planejadas|renovacao|meta|' +
    'vervaldatum|vervalt|verloopdatum|verloopt|gepland+|streefdatum|uiterste|volgende|geldig|herhaling|vernieuwing|' +
    '期限|締切|締め切り|予定|予定日|次回|更新|有効期限|目標',
  // A mark of a column that has to be filled, or of a day by which something has to be done.
  required: 'required|mandatory|pflicht|obligatoire|obligatori~|obbligatorio|verplicht|必須',
};
