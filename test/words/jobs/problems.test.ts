// Problems as the sidebar gets them: the row that the sentence names comes as a number too.
import { toShownProblem } from '../../../src/words/jobs/problems';

test('a failed pilot names its row for the button beside it', () => {
  const row = { number: 153, user: '0042', course: 'C1' };
  const failed = { code: 'pilot-failed', row, wrong: 'another day', calls: 2 } as const;
  const shown = toShownProblem(failed, String);
  expect(shown).toMatchObject({ row: 153, remedy: 'show-rows' });
  expect(shown.sentence).toContain('Row 153 (0042 · C1): another day');
});

test('a failed pilot whose row is not known, and any other problem, names none', () => {
  const nameless = toShownProblem({ code: 'pilot-failed', row: null, wrong: 'x', calls: 0 }, String);
  for (const shown of [nameless, toShownProblem({ code: 'stopped' }, String)])
    expect(shown).not.toHaveProperty('row');
});
