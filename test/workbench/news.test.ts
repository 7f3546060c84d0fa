// What's new after an update: each person is told once, with the entries that the build puts beside the
// bundle.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../build/bundle';
import { newsOf } from '../../build/news';
import type { News, State } from '../../src/contract';
import { openBench, PERSON } from './bench';
import { give } from './jobs';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const root = join(__dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const ENTRIES = newsOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));

const opened = () => openBench(smallSheet({ users: 2, courses: 2 }), { script: 'source' });

test('tells nobody who is new to Rowcall, and each person once after an update', async () => {
  const bench = await opened();
  const { properties } = bench.workbench;
  const unseen = async () => (await give<State>(bench, 'getState')).news;
  expect(await unseen()).toBeNull();
  expect(await unseen()).toBeNull();
  properties.open('user', PERSON).set({ 'rowcall.version': JSON.stringify('0.0.1') });
  expect((await give<State>(bench, 'getState', 'top')).news).toBeNull();
  expect(await unseen()).toBe(version);
  expect(await unseen()).toBe(version);
  expect(await give<News>(bench, 'whatsNew')).toEqual({ version, lines: ENTRIES });
  expect(await unseen()).toBeNull();
  await bench.close();
});
