// The tour ticks what the person has done, by the calls that the tenant got.

import { tourSteps } from '../../../workbench/page/tour-steps';
import type { CallLine } from '../../../workbench/server/api';

const call = (method: string, path: string): CallLine => ({
  id: 1,
  at: 0,
  method,
  path,
  rows: null,
  status: 200,
  ms: 1,
});
const SIDEBAR = { title: 'Rowcall for Docebo', revision: 1 };
const done = (calls: readonly CallLine[], running: readonly string[] = []) =>
  tourSteps({ sidebar: SIDEBAR, calls, running }).map((step) => step.done);

const READ = call('GET', '/manage/v1/user');
const WRITE = call('POST', '/learn/v1/enrollment/batch');

it('begins with nothing done, also after a sign-in', () => {
  expect(done([])).toEqual([false, false, false]);
  expect(done([call('POST', '/oauth2/token')])).toEqual([false, false, false]);
});

it('ticks the check once it is over, and the update once it is over', () => {
  expect(done([READ], ['startJob'])).toEqual([false, false, false]);
  expect(done([READ])).toEqual([true, false, false]);
  expect(done([READ, WRITE], ['startJob'])).toEqual([true, false, false]);
  expect(done([READ, WRITE])).toEqual([true, true, false]);
});
