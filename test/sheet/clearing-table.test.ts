// "None" and blank cells, field by field and language by language: nothing is ever cleared, and nothing is
// sent unawares.
import { rowSentence } from '../../src/words/rows/row-problems';
import { LANGUAGES, speaking } from '../support/languages';
import { rowsOf, viewOf } from './support';

/** "None" in each language, and the words for no end that the details offer. */
const WORDS = {
  en: ['none', 'no end'],
  de: ['keine', 'kein Ende'],
  es: ['ninguno', 'sin fin'],
  fr: ['aucune', 'sans fin'],
  it: ['nessuna', 'senza fine'],
  ja: ['なし', '無期限'],
  'pt-BR': ['nenhum', 'sem fim'],
} as const;

/** Each field: its header, a value that it takes, and what happens to "none". */
const FIELDS = [
  ['Completion date', '2026-03-14', 'no-date'],
  ['Status', 'Completed', 'status-unreadable'],
  ['Score', '85', 'cannot-clear'],
  ['Enrollment date', '2026-03-14', 'cannot-clear'],
  ['Active from', '2026-03-14', 'cannot-clear'],
  ['Active until', '2026-03-14', 'cannot-clear'],
  ['Docebo level', 'tutor', 'level-unreadable'],
  ['Attendance', 'Present', 'attendance-unreadable'],
  ['Passed', 'Yes', 'passed-unreadable'],
  ['Evaluation score', '85', 'evaluation-unreadable'],
  ['Evaluation date', '2026-03-14', 'evaluation-unreadable'],
  ['Evaluation text', 'well done', 'cannot-clear'],
  ['Enrollment action', 'Enroll', 'action-unreadable'],
] as const;

/** The row with this cell, below ones that show what the column holds. */
function rowWith(header: string, usual: string, cell: string) {
  const session = /^(Attendance|Passed|Evaluation)/.test(header);
  const base = [...(header === 'Status' ? [] : ['Status']), ...(session ? ['Session code'] : [])];
  const line = (user: string, value: string) => [
    user,
    'C1',
    ...base.map((each) => (each === 'Status' ? 'In progress' : 'S1')),
    value,
  ];
  const above = Array.from({ length: 8 }, (_, n) => line(`user${n}`, usual));
  const rows = rowsOf(viewOf([['Username', 'Course', ...base, header], ...above, line('ben', cell)]));
  const row = rows[8];
  if (!row) throw new Error('no last row');
  // Only the last row is in question; a date of completion does not go with In progress.
  expect(rows[0]?.asked).toMatchObject({ ok: !/^Completion/.test(header) });
  return row.asked;
}

describe.each(FIELDS)('%s', (header, usual, code) => {
  test.each(LANGUAGES)('“none” in %s clears nothing, sends nothing and is explained', (tag) => {
    const [none] = WORDS[tag];
    const asked = rowWith(header, usual, none);
    const problems = asked.ok ? [] : asked.problems;
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const problem of problems) expect(speaking(tag, () => rowSentence(problem))).toContain(none);
  });

  test.each(['', ' ', '\u00a0'])('a blank cell (%j) asks for nothing', (blank) => {
    const blanked = rowWith(header, usual, blank);
    const without = rowWith('Notes', 'x', 'x');
    if (header === 'Status')
      expect(blanked).toMatchObject({ ok: false, problems: [{ code: 'nothing-asked' }] });
    else expect(blanked.ok && without.ok && blanked.change).toEqual(without.ok && without.change);
  });
});

test.each(LANGUAGES)('in %s the details offer the far date by name, and take the name', (tag) => {
  const [none, noEnd] = WORDS[tag];
  const asked = rowWith('Active until', '2026-03-14', none);
  const said = asked.ok ? '' : speaking(tag, () => asked.problems.map(rowSentence).join());
  expect(said).toContain('2099-12-31');
  expect(said).toContain(noEnd);
  expect(rowWith('Active until', '2026-03-14', noEnd)).toMatchObject({
    ok: true,
    change: { activeUntil: '2099-12-31 12:00:00' },
  });
});
