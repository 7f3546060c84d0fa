// Words for statuses, results and attendance, in the languages of the headers: English, German, French,
// Spanish, Italian, Portuguese, Dutch and Japanese.
import type { EnrollmentStatus } from '../../contract';
import { cellText } from '../model/cells';
import { foldHeader, wordsIn } from '../model/fold';
import type { Cell } from '../model/types';

/**
 * Names of the statuses as Docebo's pages, reports and APIs have them, and the words people use for them. A
 * word that also means something else is left out, because it would be a guess: `completo` is a full class as
 * well, `aprobado` an approved request, `suspenso` suspended in Portuguese and failed in Spanish,
 * `incomplete` either of two statuses.
 */
const STATUS_NAMES: readonly (readonly [EnrollmentStatus, string])[] = [
  [
    -2,
    'waiting list|waiting|on the waiting list|in waiting list|waitlist|waitlisted|wait list|on waitlist|' +
      'warteliste|auf der warteliste|auf warteliste|liste d attente|en liste d attente|sur liste d attente|' +
      'lista de espera|en lista de espera|na lista de espera|em lista de espera|lista d attesa|in lista d attesa|' +
      'wachtlijst|op wachtlijst|op de wachtlijst|キャンセル待ち',
  ],
  [
    -1,
    'to confirm|to be confirmed|waiting for confirmation|pending confirmation|unconfirmed|zu bestatigen|' +
      'noch zu bestatigen|unbestatigt|a confirmer|por confirmar|da confermare|a confirmar|te bevestigen|' +
      'nog te bevestigen|確認待ち',
  ],
  [
    0,
    'enrolled|subscribed|not started|enroled|not yet started|registered|not attempted|eingeschrieben|angemeldet|' +
      'registriert|nicht begonnen|noch nicht begonnen|nicht gestartet|noch nicht gestartet|inscrit+|' +
      'non commence+|pas commence|pas encore commence|non demarre|inscrit~|matriculado|' +
      'matriculada|no iniciado|no empezado|no comenzado|sin empezar|sin iniciar|sin comenzar|iscritt~|' +
      'non iniziat~|nao iniciad~|nao comecou|ingeschreven|niet begonnen|niet gestart|' +
      'nog niet begonnen|nog niet gestart|登録済み|登録済|未開始|未着手|未受講',
  ],
  [
    1,
    'in progress|started|in itinere|ongoing|begun|inprogress|in bearbeitung|in arbeit|laufend|begonnen|gestartet|' +
      'angefangen|en cours|commence+|demarre|en curso|en progreso|en proceso|iniciad~|empezado|' +
      'comenzado|in corso|iniziat~|em andamento|em curso|em progresso|bezig|in uitvoering|gestart|' +
      '受講中|進行中|学習中|実施中',
  ],
  [
    2,
    'completed|complete|done|finished|passed|attended|completed successfully|successfully completed|' +
      'abgeschlossen|erfolgreich abgeschlossen|absolviert|bestanden|erledigt|fertig|beendet|teilgenommen|termine|' +
      'terminee|acheve+|complete+|reussi+|completad~|finalizad~|' +
      'terminad~|completat~|terminat~|superat~|conclus~|' +
      'concluid~|voltooid|afgerond|behaald|geslaagd|完了|完了済み|完了済|修了|修了済み|修了済|受講済み|受講済|合格',
  ],
  [3, 'suspended|suspend|suspendiert|suspendu+|suspendid~|sospes~|inscricao suspensa|geschorst|停止中'],
  [4, 'overbooked|overbooking|overbook|uberbucht|overgeboekt|オーバーブッキング'],
];

/** What a word beside a date is about; as `looks` of a column. */
export type VerdictKind = 'ticks' | 'pass-fail' | 'attendance' | 'completion' | 'booking';

interface Verdict {
  readonly kind: VerdictKind;
  /** False for No, an empty check box, Failed, Absent, Not completed. */
  readonly done: boolean;
}

/** A lone X is not here: it ticks a box in some offices and crosses it out in others. Nor are S, O and P. */
const VERDICTS: readonly (readonly [VerdictKind, boolean, string])[] = [
  ['ticks', true, 'yes|y|true|ja|j|wahr|oui|vrai|si|verdadero|vero|sim|verdadeiro|waar|はい|済|済み'],
  ['ticks', false, 'no|n|false|nein|falsch|non|faux|falso|nao|nee|onwaar|いいえ|未|未済'],
  [
    'pass-fail',
    true,
    'pass|passed|successful|satisfactory|competent|bestanden|erfolgreich|reussi+|recu+|admis+|acquis+|' +
      'aprobad~|apt~|superad~|superat~|promoss~|idone~|aprovado|' +
      'aprovada|geslaagd|behaald|gehaald|合格',
  ],
  [
    'pass-fail',
    false,
    'fail|failed|not passed|did not pass|resit required|retake required|needs to resit|needs to retake|must resit|must retake|' +
      'muss wiederholen|a repasser|debe repetir|da ripetere|deve refazer|unsuccessful|unsatisfactory|not competent|not yet competent|' +
      'nicht bestanden|durchgefallen|echoue+|echec|non reussi+|recale+|n a pas reussi|ajourne+|non acquis+|' +
      'suspenso|reprobad~|no aprobad~|no aprobo|no supero|no apt~|no superado|non superat~|non ha superato|' +
      'respint~|bocciat~|non idone~|reprovad~|nao aprovad~|nao passou|' +
      'inapt~|gezakt|niet geslaagd|niet behaald|niet gehaald|不合格',
  ],
  [
    'attendance',
    true,
    'present|attended|anwesend|teilgenommen|present+|presente|asistio|asistido|compareceu|aanwezig|' +
      'deelgenomen|bijgewoond|出席|参加',
  ],
  [
    'attendance',
    false,
    'absent|absence|no show|noshow|did not attend|failed to attend|not attended|not present|missed|excused|abwesend|' +
      'nicht anwesend|nicht teilgenommen|gefehlt|entschuldigt|unentschuldigt|nicht erschienen|hat nicht teilgenommen|absente|non present|' +
      'pas present|n est pas venu+|n a pas assiste|ausente|no asistio|no presentado|no presente|no participo|no se presento|assente|non presente|non ha partecipato|non si e presentato|' +
      'faltou|nao compareceu|nao participou|' +
      'afwezig|niet aanwezig|niet deelgenomen|欠席|不参加|未出席',
  ],
  [
    'completion',
    false,
    'not completed|not complete|not yet completed|not yet complete|yet to complete|incomplete|uncompleted|not done|not finished|' +
      'unfinished|did not complete|did not finish|failed to complete|' +
      'nicht abgeschlossen|noch nicht abgeschlossen|nicht beendet|nicht erledigt|nicht absolviert|unvollstandig|offen|' +
      'non termine+|pas termine+|pas encore termine+|n a pas termine|non acheve|inacheve+|non complete|incomplet|incomplete|no completado|' +
      'no completada|no terminad~|no finalizad~|no completo|no termino|no finalizo|sin completar|incomplet~|non completato|' +
      'non completata|non terminat~|non ha completato|non ha terminato|nao concluid~|nao completado|nao finalizad~|nao concluiu|nao terminou|niet voltooid|niet afgerond|onvoltooid|' +
      '未完了|未修了',
  ],
  // A day that is only planned, or was called off, is none on which anything was completed.
  [
    'booking',
    false,
    'planned|scheduled|rescheduled|to be scheduled|booked|postponed|upcoming|' +
      'cancelled|canceled|withdrawn|withdrew|dropped out|declined|overdue|' +
      'geplant|gebucht|verschoben|abgesagt|storniert|abgebrochen|uberfallig|' +
      'prevu+|planifie+|reporte+|annule+|' +
      'previst~|programad~|planificad~|pospuest~|' +
      'cancelad~|pianificat~|programmat~|prenotat~|rinviat~|' +
      'annullat~|ritirat~|agendad~|planejad~|adiad~|' +
      'gepland|geboekt|uitgesteld|geannuleerd|' +
      '予定|予約済み|予約済|延期|キャンセル|取消',
  ],
];

/** Signs, which have no letters to fold. */
const TICKS: ReadonlySet<string> = new Set(['✓', '✔', '☑', '✅', '○', '◯', '〇']);
const CROSSES: ReadonlySet<string> = new Set(['✗', '✘', '❌', '☐']);

const BY_NAME: ReadonlyMap<string, EnrollmentStatus> = new Map(
  STATUS_NAMES.flatMap(([status, names]) =>
    wordsIn(names).map((name) => [foldHeader(name), status] as const),
  ),
);
const BY_CODE: ReadonlyMap<string, EnrollmentStatus> = new Map(
  STATUS_NAMES.map(([status]) => [String(status), status]),
);
const VERDICT_BY_NAME: ReadonlyMap<string, Verdict> = new Map(
  VERDICTS.flatMap(([kind, done, names]) =>
    wordsIn(names).map((name) => [foldHeader(name), { kind, done }] as const),
  ),
);

/**
 * A status name or code (`Completed`, `in_progress`, `abgeschlossen`, `2`), whatever its case; `null` if
 * it is none. What is not quite a status (`Failed`, `Exempt`, `Not completed`, `Yes`) is none.
 */
export function readStatus(cell: Cell): EnrollmentStatus | null {
  const text = cellText(cell);
  return BY_CODE.get(text) ?? BY_NAME.get(foldHeader(text)) ?? null;
}

/**
 * What a cell says about whether something was done: a check box, Yes or No, 1 or 0, a tick or a cross, Pass
 * or Fail, Present or Absent, a status in words; `null` if it says neither, or is blank. A status other than
 * Completed is not done. `passed` and `attended` are of their own kinds, not `completion`.
 */
export function readVerdict(cell: Cell): Verdict | null {
  if (typeof cell === 'boolean') return { kind: 'ticks', done: cell };
  const text = cellText(cell);
  if (/^[01](?:\.0)?$/.test(text)) return { kind: 'ticks', done: text.startsWith('1') };
  const sign = text.replace(/\ufe0f/g, '');
  if (TICKS.has(sign) || CROSSES.has(sign)) return { kind: 'ticks', done: TICKS.has(sign) };
  const name = foldHeader(text);
  const verdict = VERDICT_BY_NAME.get(name);
  if (verdict) return verdict;
  const status = BY_NAME.get(name);
  return status === undefined ? null : { kind: 'completion', done: status === 2 };
}

/** Yes (`true`) or No (`false`): a check box, a word, 1 or 0, a tick or a cross; `null` for anything else. */
export function readYesNo(cell: Cell): boolean | null {
  const verdict = readVerdict(cell);
  return verdict?.kind === 'ticks' ? verdict.done : null;
}

/** Statuses of somebody who has not begun, by their first word: "registered" may be about anything. */
const NOT_BEGUN = /^(?:not|nicht|noch|non|pas|no|sin|nao|niet|nog) /;

/**
 * What says that somebody did not complete, except a No; after those of several words a text can continue as
 * it likes.
 */
const DENIALS: ReadonlySet<string> = new Set([
  ...[...VERDICT_BY_NAME].flatMap(([name, { kind, done }]) => (done || kind === 'ticks' ? [] : [name])),
  ...[...BY_NAME].flatMap(([name, status]) =>
    status < 0 || status === 1 || (status === 0 && NOT_BEGUN.test(name)) ? [name] : [],
  ),
]);
const LONG_DENIALS: readonly string[] = [...DENIALS].filter((name) => name.includes(' '));

/** The letters that denials begin with, as a quick look: most remarks are something else. */
const LIKE_DENIAL = new RegExp(
  `^\\P{L}*(?:${[...new Set([...DENIALS].map((name) => (name.split(' ')[0] ?? '').slice(0, 3)))].join('|')})`,
  'u',
);

/** Signs that end a part of a remark: "No show - was ill", "Failed; retake in May". */
const PART_ENDS = /\s[-–—/]\s|[–—:;,(!|\n]|\.(?:\s|$)/;

/**
 * Whether a text begins by saying that somebody did not complete: "Failed - retake in May", "did not attend,
 * was ill", "Cancelled". A No alone is none, since it depends on what was asked.
 */
export function beginsWithDenial(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const quick = cell
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  if (!LIKE_DENIAL.test(quick)) return false;
  if (DENIALS.has(foldHeader(cell.split(PART_ENDS)[0] ?? ''))) return true;
  const text = `${foldHeader(cell)} `;
  return LONG_DENIALS.some((name) => text.startsWith(`${name} `));
}

/** Whether any part of a remark begins so: "Was ill - did not attend". */
export const holdsDenial = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell.split(PART_ENDS).some(beginsWithDenial);

/** Every word that is read, for tests and help texts. */
export const statusNames = (status: EnrollmentStatus): readonly string[] =>
  STATUS_NAMES.filter(([each]) => each === status).flatMap(([, names]) => wordsIn(names));

export const verdictNames = (kind: VerdictKind, done: boolean): readonly string[] =>
  VERDICTS.filter(([each, side]) => each === kind && side === done).flatMap(([, , names]) => wordsIn(names));
