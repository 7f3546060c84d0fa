// The preview before a run: what rows ask for and what the check saw, and nothing that is read back out of
// sentences.

import type { Change } from '../../src/contract';
import type { Snapshot } from '../../src/enrollment';
import { NOTHING_HELD } from '../../src/enrollment';
import { previewOf } from '../../src/job/report';
import { NO_ATTEMPTS, type Row } from '../../src/sheet';
import { completed, NOTHING, row } from '../support/builders';

const HELD = {
  ...NOTHING_HELD,
  enrolledAt: '2026-01-05 08:00:00',
  level: 3,
} as const;

function checked(change: Change, before: Snapshot, action: 'update' | 'unenroll' = 'update'): Row {
  const made = row(7, 3, { change });
  if (!made.asked.ok || !made.receipt) throw new Error('not a row to preview');
  return {
    ...made,
    details: 'a → b → c',
    asked: { ...made.asked, action },
    receipt: { ...made.receipt, delivery: { ...NO_ATTEMPTS, before } },
  };
}

test.each<readonly [string, Row, string, string]>([
  [
    'an arrow in a value',
    checked({ ...NOTHING, fields: [[12, 'Sales → Marketing']] }, HELD),
    'Enrolled',
    'field 12: Sales → Marketing',
  ],
  ['an update', checked(completed('2026-03-14'), HELD), 'Enrolled', 'Completed on 14 Mar 2026'],
  [
    'a person who is not enrolled',
    checked(completed('2026-03-14'), null),
    'not enrolled',
    'Completed on 14 Mar 2026',
  ],
  ['an unenrollment', checked(NOTHING, HELD, 'unenroll'), 'Enrolled', 'not enrolled'],
  [
    'a row whose level the tenant does not tell',
    checked(completed('2026-03-14'), { ...HELD, level: null }),
    'Enrolled',
    'Completed on 14 Mar 2026',
  ],
  [
    'a row that asks for a level that the tenant does not tell',
    checked({ ...NOTHING, level: 6 }, { ...HELD, level: null }),
    'Enrolled',
    'level instructor',
  ],
  [
    'a row of which only a part is known',
    checked(completed('2026-03-14'), { status: 0 }),
    '',
    'Completed on 14 Mar 2026',
  ],
])('shows %s as it is sent', (_, of, before, after) => {
  expect(previewOf([of])).toMatchObject([{ before, after }]);
});
