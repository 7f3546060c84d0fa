// Faults as they are asked for: read into data, or refused with a sentence that helps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT_NAMES, FaultError, parseFault } from '../../../workbench/tenant';

const answer = { at: 'answer', on: 'call', done: 0, retryAfter: null, after: 60 } as const;

const PARSED: readonly [string, object][] = [
  ['429:every=7,retry-after=3', { ...answer, name: '429', when: { kind: 'every', n: 7 }, retryAfter: 3 }],
  ['503:rate=0.1', { ...answer, name: '503', when: { kind: 'rate', rate: 0.1 } }],
  ['500:nth=2', { ...answer, name: '500', when: { kind: 'nth', n: 2 }, done: 0.5 }],
  ['502:rate=1,done=0', { ...answer, name: '502', when: { kind: 'rate', rate: 1 } }],
  [
    '504:every=2,on=write,done=1',
    { ...answer, name: '504', when: { kind: 'every', n: 2 }, on: 'write', done: 1 },
  ],
  ['401:nth=3,on=any', { ...answer, name: '401', when: { kind: 'nth', n: 3 }, on: 'any' }],
  ['403:every=1,on=sign-in', { ...answer, name: '403', when: { kind: 'every', n: 1 }, on: 'sign-in' }],
  ['timeout:rate=0.05', { ...answer, name: 'timeout', when: { kind: 'rate', rate: 0.05 }, done: 0.5 }],
  [
    'timeout:nth=1,after=2.5',
    { ...answer, name: 'timeout', when: { kind: 'nth', n: 1 }, done: 0.5, after: 2.5 },
  ],
  [
    'drop-answer:rate=0.05',
    { ...answer, name: 'drop-answer', when: { kind: 'rate', rate: 0.05 }, done: 1, on: 'write' },
  ],
  ['html:nth=5', { ...answer, name: 'html', when: { kind: 'nth', n: 5 } }],
  ['truncated:nth=5', { ...answer, name: 'truncated', when: { kind: 'nth', n: 5 }, done: 1 }],
  ['wrong-json:nth=5', { ...answer, name: 'wrong-json', when: { kind: 'nth', n: 5 }, done: 1 }],
  ['forbidden', { ...answer, name: '403', when: { kind: 'every', n: 1 }, on: 'write' }],
  ['token-expires:after=20', { at: 'tenant', name: 'token-expires', after: 20 }],
  ['reject-user:123', { at: 'tenant', name: 'reject-user', userId: 123 }],
  ['dialect:old', { at: 'tenant', name: 'dialect', dialect: 'user_id' }],
  ['dialect:new', { at: 'tenant', name: 'dialect', dialect: 'user_ids' }],
  ['shift-days:1', { at: 'tenant', name: 'shift-days', days: 1 }],
  ['shift-days:-2', { at: 'tenant', name: 'shift-days', days: -2 }],
  ['batch-resets-enrollment-date', { at: 'tenant', name: 'batch-resets-enrollment-date' }],
  ['not-updated-shape:map', { at: 'tenant', name: 'not-updated-shape', shape: 'map' }],
  ['batch-ignores-hold', { at: 'tenant', name: 'batch-ignores-hold' }],
  ['enroll-answer:in-errors', { at: 'tenant', name: 'enroll-answer', form: 'in-errors' }],
  ['enroll-lands-waiting', { at: 'tenant', name: 'enroll-lands-waiting' }],
  ['unenroll-answer:silent', { at: 'tenant', name: 'unenroll-answer', form: 'silent' }],
  ['extra-pairs', { at: 'tenant', name: 'extra-pairs' }],
  ['extra-fields', { at: 'tenant', name: 'extra-fields' }],
  ['missing-field:total_count', { at: 'tenant', name: 'missing-field', field: 'total_count' }],
  ['404:every=1,on=unenroll', { ...answer, name: '404', when: { kind: 'every', n: 1 }, on: 'unenroll' }],
  ['redirect:nth=1', { ...answer, name: 'redirect', when: { kind: 'nth', n: 1 } }],
  ['reset:nth=1', { ...answer, name: 'reset', when: { kind: 'nth', n: 1 }, done: 0.5 }],
  ['unknown-body:nth=1,done=1', { ...answer, name: 'unknown-body', when: { kind: 'nth', n: 1 }, done: 1 }],
  ['lag:2.5', { at: 'tenant', name: 'lag', seconds: 2.5 }],
  ['pages-move:change=delete', { at: 'tenant', name: 'pages-move', change: 'delete', rate: 1, of: null }],
  [
    'pages-move:change=insert,rate=0.2,of=users',
    { at: 'tenant', name: 'pages-move', change: 'insert', rate: 0.2, of: 'users' },
  ],
  ['page-size:50', { at: 'tenant', name: 'page-size', size: 50 }],
  ['same-page', { at: 'tenant', name: 'same-page' }],
  ['never-ends:repeat', { at: 'tenant', name: 'never-ends', past: 'repeat' }],
  ['ignores-filter:course_id', { at: 'tenant', name: 'ignores-filter', filter: 'course_id' }],
  ['no-totals', { at: 'tenant', name: 'no-totals' }],
  ['put-defaults:level', { at: 'tenant', name: 'put-defaults', field: 'level' }],
  ['batch-defaults:active_until', { at: 'tenant', name: 'batch-defaults', field: 'active_until' }],
  [
    'odd-entry:user=7,field=enrollment_status,value=expired',
    { at: 'tenant', name: 'odd-entry', userId: 7, field: 'enrollment_status', value: 'expired' },
  ],
  [
    'odd-entry:user=7,field=username',
    { at: 'tenant', name: 'odd-entry', userId: 7, field: 'username', value: null },
  ],
  ['twice:7', { at: 'tenant', name: 'twice', userId: 7 }],
  [
    'strangers:reach=everybody',
    { at: 'tenant', name: 'strangers', reach: 'everybody', on: null, named: true },
  ],
  [
    'strangers:reach=same-user,on=batch,named=no',
    { at: 'tenant', name: 'strangers', reach: 'same-user', on: 'batch', named: false },
  ],
  ['most-items:most=500', { at: 'tenant', name: 'most-items', most: 500, status: 400 }],
  ['most-pairs:most=2000,status=413', { at: 'tenant', name: 'most-pairs', most: 2000, status: 413 }],
  ['slow-items:ms=50', { at: 'tenant', name: 'slow-items', ms: 50, cutMs: null }],
  ['slow-items:ms=50,cut=30', { at: 'tenant', name: 'slow-items', ms: 50, cutMs: 30_000 }],
  ['at-once:most=6', { at: 'tenant', name: 'at-once', most: 6, queue: false }],
  ['at-once:most=6,queue=yes', { at: 'tenant', name: 'at-once', most: 6, queue: true }],
  ['job-runner', { at: 'tenant', name: 'job-runner', does: 'all', ms: 2, refuses: false }],
  [
    'job-runner:does=half,ms=50,refuses=yes',
    { at: 'tenant', name: 'job-runner', does: 'half', ms: 50, refuses: true },
  ],
  ['kill:at=service-call,n=120', { at: 'host', name: 'kill', when: { kind: 'service-call', n: 120 } }],
  ['kill:every=15s', { at: 'host', name: 'kill', when: { kind: 'every-ms', ms: 15_000 } }],
  ['kill:every=2m', { at: 'host', name: 'kill', when: { kind: 'every-ms', ms: 120_000 } }],
  ['kill:every=250ms', { at: 'host', name: 'kill', when: { kind: 'every-ms', ms: 250 } }],
  ['fetchall-throws:nth=2', { at: 'host', name: 'fetchall-throws', when: { kind: 'nth', n: 2 } }],
  ['edit:row=17,at=wave2', { at: 'host', name: 'edit', row: 17, wave: 2 }],
  ['sort:at=wave3', { at: 'host', name: 'sort', wave: 3 }],
  ['insert-rows:at=wave2', { at: 'host', name: 'insert-rows', wave: 2 }],
  ['delete-rows:row=4,at=wave2', { at: 'host', name: 'delete-rows', row: 4, wave: 2 }],
  ['503-page:nth=1', { ...answer, name: '503-page', when: { kind: 'nth', n: 1 }, done: 0.5 }],
  ['classroom:no-sessions', { at: 'tenant', name: 'classroom', does: 'no-sessions' }],
  ['no-options', { at: 'tenant', name: 'no-options' }],
  ['recertification:overwrites', { at: 'tenant', name: 'recertification', does: 'overwrites' }],
  ['daily-quota:100', { at: 'host', name: 'daily-quota', requests: 100 }],
];

test.each(PARSED)('%s is parsed into its fault', (spec, fault) => {
  expect(parseFault(spec)).toEqual({ ...fault, spec });
});

test.each([
  ['', /there is no fault ""; there are 401, .*kill/],
  ['teapot:nth=1', /there is no fault "teapot"/],
  ['constructor', /there is no fault "constructor"/],
  ['429', /it needs one of every=N, nth=N and rate=P/],
  ['429:', /it needs one of/],
  ['429:7', /it needs one of/],
  ['429:every=7,rate=0.1', /it needs one of/],
  ['429:every=0', /every is "0" and must be a whole number from 1/],
  ['429:every=x', /every is "x"/],
  ['429:every=7,every=8', /"every" stands there twice/],
  ['429:every=7,retry-after', /"retry-after" is not of the form name=value/],
  ['429:every=7,retry-after=soon', /retry-after is "soon" and must be a number of seconds/],
  ['500:every=7,retry-after=3', /no setting "retry-after"; it takes/],
  ['503:rte=0.1', /it needs one of|no setting "rte"/],
  ['503:rate=0.1,rte=1', /no setting "rte"; it takes .*rate/],
  ['503:rate=2', /rate is "2" and must be a number from 0 to 1/],
  ['503:rate=', /rate is ""/],
  ['503:rate=0.1,done=1', /no setting "done"/],
  [
    '503:rate=0.1,on=all',
    /on is "all" and must be one of call, read, write, put, put-one, batch, enroll, unenroll, job, sign-in, any/,
  ],
  ['timeout:rate=0.1,after=-1', /after is "-1"/],
  ['reject-user', /it needs one value, as in reject-user:123/],
  ['reject-user:ann', /the user id is "ann"/],
  ['reject-user:id=5', /it needs one value/],
  ['dialect:ancient', /must be one of old, new/],
  ['shift-days:0', /the number of days is "0"/],
  ['not-updated-shape:list', /must be one of array, object, map/],
  ['enroll-answer:users', /must be one of plain, in-errors, users-only, silent/],
  ['unenroll-answer', /it needs one value, as in unenroll-answer:pairs/],
  ['extra-pairs:5', /"5" is not expected; it takes none/],
  ['forbidden:on=read', /no setting "on"; it takes none/],
  ['token-expires', /it needs after=N/],
  ['kill', /it needs at=service-call,n=N or every=15s/],
  ['kill:at=wave2,n=1', /at is "wave2" and must be one of service-call/],
  ['kill:at=service-call', /it needs n=N/],
  ['kill:every=15', /every is "15" and must be a time/],
  ['kill:every=15s,n=2', /no setting "n"/],
  ['edit:at=wave2', /it needs row=N/],
  ['edit:row=17', /it needs at=waveN/],
  ['sort:at=2', /at is "2" and must be waveN/],
])('"%s" is refused with a message that says what is wrong', (spec, sentence) => {
  expect(() => parseFault(spec)).toThrow(FaultError);
  expect(() => parseFault(spec)).toThrow(sentence);
});

test('every listed fault name is known and listed once', () => {
  for (const name of FAULT_NAMES) {
    try {
      parseFault(name);
    } catch (error) {
      expect(String(error)).not.toContain('there is no fault');
    }
  }
  expect(new Set(FAULT_NAMES).size).toBe(FAULT_NAMES.length);
});

test('every fault has an example above, and a line in the README of the tenant', () => {
  const readme = readFileSync(join(__dirname, '../../../workbench/tenant/README.md'), 'utf8');
  const nameOf = (spec: string) => spec.split(':', 1)[0];
  const tried = new Set(PARSED.map(([spec]) => nameOf(spec)));
  expect(FAULT_NAMES.filter((name) => !tried.has(name))).toEqual([]);
  expect(FAULT_NAMES.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
});
