// What headers people and exports give to the columns that Rowcall looks for.
import type { FieldName } from '../contract';
import type { CourseForm, UserForm } from './types';

/**
 * A header as it is compared: without case, accents, punctuation, required-marks and doubled spaces, and with
 * `courseCode` and `course_code` as two words. Empty where it has neither letters nor figures.
 */
export const foldHeader = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/**
 * Names of a field, better ones first. `sure` ones say enough to be found within longer headers too, so that "Course completion
 * date" needs no name of its own.
 */
interface Synonyms<Form> {
  readonly form: Form;
  readonly sure: boolean;
  readonly names: readonly string[];
}

const list = (text: string): readonly string[] => text.split('|');

const group = <Form>(form: Form, sure: boolean, names: string): Synonyms<Form> => ({
  form,
  sure,
  names: list(names),
});

// Docebo's own names come from its CSV import of enrollments (help.docebo.com, "Enrolling users in courses and sessions
// using CSV files": username, course_id, course_code) and from the fields of its enrollment APIs (docs/limits.md).

/**
 * A username is never anybody else's, an address may be shared, and "Employee" may be a name: in that order. Figures are an ID
 * only under a header that says so: an employee number may be the ID of somebody else.
 */
const USER: readonly Synonyms<UserForm>[] = [
  group(
    'username',
    true,
    'username|user name|user login|login name|' +
      'benutzername|anmeldename|nom d utilisateur|nom utilisateur|nombre de usuario|' +
      'nome utente|nome de usuario|nome do usuario|gebruikersnaam',
  ),
  group(
    'email',
    true,
    'email|e mail|email address|e mail address|mail address|emailaddress|mail|email id|' +
      'e mail adresse|emailadresse|adresse e mail|adresse mail|courriel|correo electronico|correo|' +
      'indirizzo email|indirizzo e mail|endereco de email|e mailadres|emailadres',
  ),
  group('docebo-id', true, 'docebo user id|docebo id|docebo user number|idst|id user'),
  group('id', true, 'user id|userid'),
  group('name', true, 'user identifier|user unique id|login id|login'),
  group(
    'name',
    false,
    'user|users|learner|learners|employee|employees|employee id|employee number|employee no|' +
      'employee code|employee login|staff id|staff number|staff no|personnel number|payroll number|' +
      'learner id|student id|participant id|person id|worker id|student|participant|trainee|attendee|' +
      'delegate|person|staff|staff member|team member|colleague|worker|associate|benutzer|nutzer|' +
      'mitarbeiter|mitarbeiterin|teilnehmer|personalnummer|utilisateur|identifiant|apprenant|' +
      'collaborateur|matricule|usuario|empleado|participante|utente|dipendente|partecipante|matricola|' +
      'utilizador|funcionario|colaborador|gebruiker|medewerker|deelnemer|personeelsnummer',
  ),
];

/** "Course name" and "Course title" are not here: titles are not unique in Docebo. */
const COURSE: readonly Synonyms<CourseForm>[] = [
  group(
    'code',
    true,
    'course code|kurscode|kurskurzel|' +
      'code du cours|code cours|codigo del curso|codigo de curso|codice corso|codice del corso|' +
      'codigo do curso|cursuscode',
  ),
  group('docebo-id', true, 'docebo course id'),
  group(
    'id',
    true,
    'course internal id|internal course id|id course|course id|' +
      'kurs id|id du cours|id del curso|id corso|id do curso|cursus id',
  ),
  group('code', true, 'course identifier|course reference|course ref|course key'),
  group(
    'code',
    false,
    'course|courses|course number|course no|training code|training id|training course|module code|' +
      'module id|class code|class id|programme code|program code|training|module|class|e learning|' +
      'elearning|elearning course|kurs|lehrgang|schulung|kursnummer|cours|formation|curso|corso|cursus|' +
      'training module',
  ),
];

const COMPLETED_AT: readonly Synonyms<null>[] = [
  group(
    null,
    true,
    'completion date|date of completion|date completed|completed on|completed at|completed date|' +
      'completion time|completion date time|completion datetime|completion timestamp|date complete|' +
      'complete date|' +
      'finish date|finished on|date finished|abschlussdatum|abgeschlossen am|' +
      'datum des abschlusses|date d achevement|date de fin de formation|date de completion|termine le|' +
      'fecha de finalizacion|fecha de completado|completado el|data di completamento|' +
      'data completamento|completato il|data de conclusao|concluido em|afrondingsdatum|voltooid op|' +
      'datum voltooid',
  ),
  group(null, false, 'training date|date of training|date passed|passed on|date trained'),
  group(null, false, 'date|datum|fecha|data'),
  group(null, false, 'completed|completion|complete'),
];

/** These may as well head a column of ticks or remarks: taken for dates only where the values allow it. */
export const MAYBE_NO_DATES: ReadonlySet<string> = new Set(['completed', 'completion', 'complete', 'data']);

/** These may as well head a column of job levels or to-dos: taken only where every value can be read as what they name. */
export const MAYBE_OTHER: ReadonlySet<string> = new Set(
  'level|role|rolle|session|action|aktion|accion|azione|acao|actie'.split('|'),
);

/** The number of an additional enrollment field in a header (`Field 7`, `field_7`), `null` where it names none. */
export function fieldNumber(header: string): number | null {
  const [, figures] =
    /^(?:enrollment |enrolment |additional )?field (\d{1,9})$/.exec(foldHeader(header)) ?? [];
  return figures !== undefined && Number(figures) > 0 ? Number(figures) : null;
}

const STATUS: readonly Synonyms<null>[] = [
  group(
    null,
    true,
    'enrollment status|enrolment status|completion status|learning status|' + 'training status|docebo status',
  ),
  group(null, false, 'status|new status|statut|estado|stato|kursstatus'),
];

const SCORE: readonly Synonyms<null>[] = [
  group(null, true, 'score given|final score|course score|enrollment score|enrolment score'),
  group(null, false, 'score|final grade|grade|mark|marks|points|punktzahl|punteggio|puntuacion'),
];

const ENROLLED_AT: readonly Synonyms<null>[] = [
  group(
    null,
    true,
    'enrollment date|enrolment date|date of enrollment|date of enrolment|enrolled on|enrolled at|' +
      'date enrolled|enrolled date|enrollment created at|' +
      'enrollment date time|date inscr|einschreibedatum|eingeschrieben am|date d inscription|' +
      'fecha de inscripcion|data di iscrizione|data iscrizione|data de inscricao|inschrijfdatum',
  ),
];

// "Valid until", "Expiry date" and "Due date" are left out on purpose: beside training records they mostly tell when a
// certificate runs out, and taking one for the end of access would lock people out. They can be chosen by hand.
const ACTIVE_FROM: readonly Synonyms<null>[] = [
  group(
    null,
    true,
    'active from|access from|validity start|validity start date|' +
      'validity begin|start of validity|' +
      '' +
      'enrollment validity begin date|enrollment validity begin datetime|date begin validity|aktiv ab|' +
      'aktiv von|actif a partir du|activo desde|attivo dal|ativo de|actief vanaf',
  ),
];

const ACTIVE_UNTIL: readonly Synonyms<null>[] = [
  group(
    null,
    true,
    'active until|active to|active till|access until|access to|validity end|' +
      'validity end date|end of validity|' +
      'enrollment validity end datetime|' +
      'date expire validity|aktiv bis|actif jusqu au|activo hasta|attivo fino al|ativo ate|actief tot',
  ),
];

// "Level", "Session" and "Action" alone head columns about other things as well: `MAYBE_OTHER` says by what they are told.
const LEVEL: readonly Synonyms<null>[] = [
  group(null, true, 'enrollment level|enrolment level|docebo level'),
  group(null, false, 'level|role|rolle'),
];

const SESSION: readonly Synonyms<null>[] = [
  group(null, true, 'session id|docebo session id|ilt session id|sitzungs id'),
  group(null, false, 'session'),
];

const ACTION: readonly Synonyms<null>[] = [
  group(null, true, 'rowcall action|docebo action|enrollment action|enrolment action'),
  group(null, false, 'action|aktion|accion|azione|acao|actie'),
];

const GUARD: readonly Synonyms<null>[] = [group(null, true, 'only if docebo holds')];

const SYNONYMS: Readonly<Record<FieldName, readonly Synonyms<unknown>[]>> = {
  user: USER,
  course: COURSE,
  completedAt: COMPLETED_AT,
  status: STATUS,
  score: SCORE,
  enrolledAt: ENROLLED_AT,
  activeFrom: ACTIVE_FROM,
  activeUntil: ACTIVE_UNTIL,
  level: LEVEL,
  session: SESSION,
  action: ACTION,
  guard: GUARD,
};

/** All fields, in the order in which they take their columns. */
export const FIELDS: readonly FieldName[] = [
  'user',
  'course',
  'completedAt',
  'status',
  'score',
  'enrolledAt',
  'activeFrom',
  'activeUntil',
  'level',
  'session',
  'action',
  'guard',
];

/** Words that may stand around a sure synonym without changing what it names: "Learner's email (work)". */
const AROUND = new Set(
  (
    'a the of for s in on at docebo lms user users learner learners employee employees student students participant ' +
    'participants trainee staff person member course courses training enrollment enrolment work company business ' +
    'corporate primary official new required mandatory optional please enter your our yyyy mm dd yy hh ss utc iso ' +
    'format actual final number'
  ).split(' '),
);

/** What a header names, and how well. */
export interface Match {
  readonly field: FieldName;
  /** The synonym that was found. */
  readonly name: string;
  /** 0: a sure name, and nothing else; 1: a sure name among other words; 2: a word that may mean other things too. */
  readonly tier: 0 | 1 | 2;
  /** Place of the synonym in the field's list: smaller is better. */
  readonly rank: number;
}

interface Known {
  readonly field: FieldName;
  readonly name: string;
  readonly sure: boolean;
  readonly rank: number;
}

const everyName = new Map<string, Known>();
/** Sure names by their first word. */
const sureNames = new Map<string, { readonly words: readonly string[]; readonly known: Known }[]>();

for (const field of FIELDS) {
  let rank = 0;
  for (const { sure, names } of SYNONYMS[field]) {
    for (const name of names) {
      const known: Known = { field, name, sure, rank };
      rank += 1;
      everyName.set(name, known);
      if (!sure) continue;
      const words = name.split(' ');
      const first = words[0] ?? '';
      sureNames.set(first, [...(sureNames.get(first) ?? []), { words, known }]);
    }
  }
}

/** A header names something in a few words; longer texts are explanations, or values of a row. */
const LONGEST_HEADER = 80;

/** What a header names, or `null` where it names nothing that Rowcall looks for. */
export function matchHeader(text: string): Match | null {
  if (text.length > LONGEST_HEADER) return null;
  // "Completion date (dd/mm/yyyy)", "Course code [required]"
  for (const form of [text, text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')]) {
    const known = everyName.get(foldHeader(form));
    if (known) return { ...known, tier: known.sure ? 0 : 2 };
  }
  const words = foldHeader(text).split(' ');
  let best: { readonly known: Known; readonly length: number } | null = null;
  for (let at = 0; at < words.length; at += 1) {
    for (const { words: name, known } of sureNames.get(words[at] ?? '') ?? []) {
      if (best !== null && name.length <= best.length) continue;
      if (!name.every((word, index) => words[at + index] === word)) continue;
      const around = [...words.slice(0, at), ...words.slice(at + name.length)];
      if (around.every((word) => AROUND.has(word))) best = { known, length: name.length };
    }
  }
  return best && { ...best.known, tier: 1 };
}

const formsOf = <Form>(synonyms: readonly Synonyms<Form>[]): ReadonlyMap<string, Form> =>
  new Map(synonyms.flatMap(({ form, names }) => names.map((name) => [name, form] as const)));

const USER_FORMS = formsOf(USER);
const COURSE_FORMS = formsOf(COURSE);

/** What a column with this header holds, where it is the user column. */
export const userFormOf = (header: string): UserForm =>
  USER_FORMS.get(matchHeader(header)?.name ?? '') ?? 'name';

/** What a column with this header holds, where it is the course column. */
export const courseFormOf = (header: string): CourseForm =>
  COURSE_FORMS.get(matchHeader(header)?.name ?? '') ?? 'code';

/** Every name that is recognised as it stands, by field: for tests and help texts. */
export const recognisedNames = (field: FieldName): readonly string[] =>
  SYNONYMS[field].flatMap(({ names }) => names);
