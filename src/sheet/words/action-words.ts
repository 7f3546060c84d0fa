// Reads cells that hold a word from a list, an action or a level, and cells that name a session.

import type { EnrollmentLevel, RowAction } from '../../contract';
import { cellText } from '../model/cells';
import { foldHeader } from '../model/fold';
import type { Cell } from '../model/types';

/** In every language in which Rowcall names them: test/texts/languages.test.ts reads each back. */
const ACTION_NAMES: readonly (readonly [RowAction, string])[] = [
  ['update', 'update|change|set|aktualisieren|actualizar|mettre à jour|aggiorna|atualizar|更新'],
  ['enroll', 'enroll|enrol|add|einschreiben|inscribir|inscrire|iscrivi|inscrever|登録'],
  [
    'enroll-if-missing',
    'enroll if missing|enrol if missing|enroll or update|enrol or update|upsert|fehlende einschreiben|' +
      'inscribir si falta|inscrire si absent|iscrivi se mancante|inscrever se faltar|未登録なら登録',
  ],
  [
    'recertify',
    'recertify|re certify|recertification|record as recertification|rezertifizieren|recertificar|recertifier|' +
      'ricertifica|再認定',
  ],
  [
    'unenroll',
    'unenroll|unenrol|un enroll|un enrol|remove|delete|austragen|dar de baja|désinscrire|disiscrivi|' +
      'cancelar inscrição|登録解除',
  ],
  [
    'leave-session',
    'leave session|leave the session|unenroll from session|unenroll from the session|unenrol from session|remove from session|' +
      'aus session austragen|session verlassen|aus sitzung austragen|sitzung verlassen|dejar la sesión|salir de la sesión|' +
      'quitter la session|désinscrire de la session|lascia la sessione|disiscrivi dalla sessione|sair da sessão|deixar a sessão|' +
      'セッションから外す|セッション登録解除',
  ],
];

const LEVEL_NAMES: readonly (readonly [EnrollmentLevel, string])[] = [
  [
    3,
    '3|learner|student|lernender|lernende|alumno|alumna|apprenant|apprenante|studente|studentessa|discente|aluno|aluna|受講者',
  ],
  [4, '4|tutor|tutora|tuteur|tutrice|チューター'],
  [
    6,
    '6|instructor|instructora|kursleiter|kursleiterin|lehrer|lehrerin|instructeur|instructrice|formateur|formatrice|istruttore|instrutor|講師',
  ],
];

const namedIn = <T>(names: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(
    names.flatMap(([value, words]) => words.split('|').map((word) => [foldHeader(word), value] as const)),
  );

const ACTIONS = namedIn(ACTION_NAMES);
const LEVELS = namedIn(LEVEL_NAMES);

/**
 * What is to be done (`Update`, `Enroll`, `Enroll if missing`, `Unenroll`, `Recertify`, `Leave session`),
 * whatever its case; `null` for anything else.
 */
export const readAction = (cell: Cell): RowAction | null => ACTIONS.get(foldHeader(cellText(cell))) ?? null;

/** A level by its name or its number in Docebo; `null` for anything else. */
export const readLevel = (cell: Cell): EnrollmentLevel | null =>
  LEVELS.get(foldHeader(cellText(cell))) ?? null;

/** What names a session: its ID, its code or its name; `null` for a date or a tick. */
export const readSession = (cell: Cell): string | null =>
  typeof cell === 'string' || typeof cell === 'number' ? cellText(cell) : null;
