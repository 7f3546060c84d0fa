// Waits as a table: what the server says, what we do without a word, and when a slice has to end.
import { hintedWait, retryStep } from '../../../src/docebo/http/retry';

const NOW = Date.UTC(2026, 2, 14, 12);
const HOUR = 3_600_000;

test.each<[string, Record<string, string>, number | null]>([
  ['nothing', {}, null],
  ['seconds', { 'retry-after': '3' }, 3_000],
  ['no seconds', { 'retry-after': '0' }, 0],
  ['parts of a second', { 'retry-after': '1.5' }, 1_500],
  ['blanks around it', { 'retry-after': ' 7 ' }, 7_000],
  ['a date', { 'retry-after': 'Sat, 14 Mar 2026 12:00:30 GMT' }, 30_000],
  ['a date that is over', { 'retry-after': 'Sat, 14 Mar 2026 11:00:00 GMT' }, 0],
  ['more than a day', { 'retry-after': '999999999' }, 65 * 60_000],
  ['a figure beyond numbers', { 'retry-after': '9'.repeat(400) }, 65 * 60_000],
  ['a date in a thousand years', { 'retry-after': 'Sat, 14 Mar 3026 12:00:00 GMT' }, 65 * 60_000],
  ['less than nothing', { 'retry-after': '-5' }, null],
  ['words', { 'retry-after': 'soon' }, null],
  ['a bare year', { 'retry-after': '1.2.3' }, null],
  ['an impossible date', { 'retry-after': 'Sat, 99 Foo 2026 12:00:00 GMT' }, null],
  ['a reset in seconds', { 'x-ratelimit-reset': '90' }, 90_000],
  ['a reset as a moment in seconds', { 'x-ratelimit-reset': String(NOW / 1000 + 60) }, 60_000],
  ['a reset as a moment in milliseconds', { 'x-ratelimit-reset': String(NOW + 1_234) }, 1_234],
  ['a reset that is over', { 'x-ratelimit-reset': String(NOW / 1000 - 60) }, null],
  ['a reset now', { 'x-ratelimit-reset': String(NOW / 1000) }, 0],
  ['a reset in an hour', { 'x-ratelimit-reset': '3600' }, HOUR],
  ['a wait of 11 days', { 'retry-after': '999999' }, 65 * 60_000],
  ['a reset in a day, which is not believed', { 'x-ratelimit-reset': '86400' }, null],
  ['a reset in a day and a second', { 'x-ratelimit-reset': '86401' }, null],
  ['a reset in a year', { 'x-ratelimit-reset': String(NOW / 1000 + 365 * 24 * 3600) }, null],
  ['a reset in words', { 'x-ratelimit-reset': 'tomorrow' }, null],
  ['both: the documented one counts', { 'retry-after': '3', 'x-ratelimit-reset': '90' }, 3_000],
])('reads the wait in %s', (_, headers, wait) => {
  expect(hintedWait(headers, NOW)).toBe(wait);
});

test.each<[string, Parameters<typeof retryStep>[0], ReturnType<typeof retryStep>]>([
  [
    'the first wait',
    { attempt: 0, hinted: null, patienceMs: 1e5, random: 0.5 },
    { kind: 'sleep', ms: 1_000 },
  ],
  [
    'the second wait',
    { attempt: 1, hinted: null, patienceMs: 1e5, random: 0.5 },
    { kind: 'sleep', ms: 2_000 },
  ],
  [
    'the fourth wait',
    { attempt: 3, hinted: null, patienceMs: 1e5, random: 0.5 },
    { kind: 'sleep', ms: 8_000 },
  ],
  ['the lowest draw', { attempt: 0, hinted: null, patienceMs: 1e5, random: 0 }, { kind: 'sleep', ms: 700 }],
  [
    'the highest draw',
    { attempt: 0, hinted: null, patienceMs: 1e5, random: 1 },
    { kind: 'sleep', ms: 1_300 },
  ],
  [
    'a wait that the server names',
    { attempt: 0, hinted: 3_000, patienceMs: 1e5, random: 0 },
    { kind: 'sleep', ms: 3_000 },
  ],
  [
    'a named wait of zero',
    { attempt: 1, hinted: 0, patienceMs: 1e5, random: 0.5 },
    { kind: 'sleep', ms: 2_000 },
  ],
  [
    'a named wait beyond patience',
    { attempt: 0, hinted: 60_000, patienceMs: 15_000, random: 0 },
    { kind: 'come-back', ms: 60_000 },
  ],
  [
    'a named wait at the edge of patience',
    { attempt: 0, hinted: 15_000, patienceMs: 15_000, random: 0 },
    { kind: 'sleep', ms: 15_000 },
  ],
  [
    'no patience left',
    { attempt: 2, hinted: null, patienceMs: 3_999, random: 0.5 },
    { kind: 'come-back', ms: 300_000 },
  ],
  [
    'too many tries',
    { attempt: 4, hinted: null, patienceMs: 1e9, random: 0.5 },
    { kind: 'come-back', ms: 300_000 },
  ],
  [
    'too many tries with a named wait',
    { attempt: 4, hinted: 9_000, patienceMs: 1e9, random: 0.5 },
    { kind: 'come-back', ms: 9_000 },
  ],
])('decides the next step for %s', (_, input, step) => {
  expect(retryStep(input)).toEqual(step);
});
