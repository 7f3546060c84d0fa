// Recognises which field the header of a column names.
import type { FieldName } from '../../contract';
import type { CourseForm, UserForm } from '../model/column-types';
import { foldHeader } from '../model/fold';
import type { Kind } from '../vocabulary/kinds';
import { RULES } from '../vocabulary/rules';
import { type Token, tokensOf } from '../vocabulary/words';

/** Rowcall's own header of what Docebo must hold, in the languages in which it makes sheets. */
const GUARDS: ReadonlySet<string> = new Set(
  [
    'Only if Docebo holds',
    'Nur wenn in Docebo steht',
    'Solo si Docebo tiene',
    'Seulement si Docebo contient',
    'Solo se Docebo ha',
    'Docebo の前提条件',
    'Somente se o Docebo tiver',
  ].map(foldHeader),
);

/**
 * The number of an additional enrollment field in a header (`Field 7`, `field_7`), `null` if it names
 * none.
 */
export function fieldNumber(header: string): number | null {
  const [, figures] =
    /^(?:enrollment |enrolment |additional )?field (\d{1,9})$/.exec(foldHeader(header)) ?? [];
  return figures !== undefined && Number(figures) > 0 ? Number(figures) : null;
}

/** What a header names, and how well. */
export interface Match {
  readonly field: FieldName;
  /**
   * 0: a sure name, and nothing else; 1: a sure name among other words; 2: words that may mean other things
   * too.
   */
  readonly tier: 0 | 1 | 2;
  /** Smaller is better among the names of a field. */
  readonly rank: number;
  readonly form: UserForm | CourseForm | null;
}

/** A header in words: those outside of brackets, and those in them. */
interface Read {
  readonly main: readonly Token[];
  readonly aside: readonly Token[];
}

/** A header names something in a few words; longer texts are explanations, or values of a row. */
const LONGEST_HEADER = 80;

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】/g;

/** Signs that mean words: "Emp #", "Score (%)". */
const inWords = (text: string): string =>
  foldHeader(text.replace(/#/g, ' number ').replace(/%/g, ' percent '));

function readHeader(text: string): Read | null {
  if (text.length > LONGEST_HEADER) return null;
  const outside = inWords(text.replace(BRACKETS, ' '));
  const inside = outside === '' ? '' : (text.match(BRACKETS) ?? []).map(inWords).join(' ');
  return { main: tokensOf(outside === '' ? inWords(text) : outside), aside: tokensOf(inside.trim()) };
}

const has = (tokens: readonly Token[], kinds: readonly Kind[]): boolean =>
  tokens.some((token) => token.kinds.some((kind) => kinds.includes(kind)));

/**
 * What can be in brackets beside the words of a rule: how a value is written, or that it has to be there.
 */
const ASIDE: readonly Kind[] = [
  'glue',
  'required',
  'percent',
  'date',
  'at',
  'number',
  'id',
  'docebo',
  'personal',
  'person',
  'email',
  'username',
  'login',
];

/** The rules, with the words that each needs and knows. */
const PREPARED = RULES.map((rule) => {
  const needed: ReadonlySet<Kind> = new Set(rule.needs.flat());
  return { rule, needed, known: new Set<Kind>([...needed, ...rule.allows, 'glue']) };
});

type Prepared = (typeof PREPARED)[number];

const isOf = ({ kinds }: Token, wanted: ReadonlySet<Kind>): boolean => kinds.some((kind) => wanted.has(kind));

function fits({ main, aside }: Read, { rule, needed, known }: Prepared): boolean {
  if (!main.every((token) => isOf(token, known))) return false;
  if (!rule.needs.every((kinds) => has(main, kinds))) return false;
  // One word fills one need.
  if (main.filter((token) => isOf(token, needed)).length < rule.needs.length) return false;
  if (has(aside, ['deadline', 'yesNo', 'from', 'until', 'other'])) return false;
  // Whose address it is, and which course, may be said in brackets: "Email (team lead)".
  const isName = rule.field === 'user' || rule.field === 'course';
  return (rule.sure && !isName) || aside.every((token) => token.kinds.some((kind) => ASIDE.includes(kind)));
}

/** What a header names, or `null` if it names nothing that Rowcall looks for. */
export function matchHeader(text: string): Match | null {
  if (GUARDS.has(foldHeader(text))) return { field: 'precondition', tier: 0, rank: 0, form: null };
  const read = readHeader(text);
  if (!read) return null;
  if (has(read.main, ['unknown'])) return null;
  const rank = PREPARED.findIndex((each) => fits(read, each));
  const rule = RULES[rank];
  if (!rule) return null;
  const bare = read.main.length === rule.needs.length;
  return { field: rule.field, tier: rule.sure ? (bare ? 0 : 1) : 2, rank, form: rule.form ?? null };
}

/** What a column with this header holds, if it is the user column. */
export function userFormOf(header: string): UserForm {
  const match = matchHeader(header);
  const form = match?.field === 'user' ? match.form : null;
  switch (form) {
    case 'docebo-id':
    case 'id':
    case 'username':
      return form;
    case 'email': {
      // "User / Email" holds either.
      const words = readHeader(header)?.main ?? [];
      return /[/|]|\bor\b/i.test(header) && has(words, ['person']) ? 'name' : form;
    }
    default:
      return 'name';
  }
}

/** What a column with this header holds, if it is the course column. */
export function courseFormOf(header: string): CourseForm {
  const match = matchHeader(header);
  const form = match?.field === 'course' ? match.form : null;
  switch (form) {
    case 'docebo-id':
    case 'id':
    case 'plan':
    case 'plan-id':
      return form;
    default:
      return 'code';
  }
}

/**
 * What the words of a header are about, those in brackets too; `unknown` among them if one is in no list.
 */
export function headerKinds(text: string): ReadonlySet<Kind> {
  const read = readHeader(text);
  return new Set(read ? [...read.main, ...read.aside].flatMap(({ kinds }) => kinds) : ['unknown']);
}
