// Words for statuses and results: one taken for another completes a course that nobody completed.
import type { EnrollmentStatus } from '../../../src/contract';
import { type Cell, readStatus, readVerdict, readYesNo } from '../../../src/sheet';
import { foldHeader } from '../../../src/sheet/model/fold';
import {
  beginsWithDenial,
  holdsDenial,
  statusNames,
  type VerdictKind,
  verdictNames,
} from '../../../src/sheet/words/status-words';

const ENROLLMENT_STATUSES: readonly EnrollmentStatus[] = [-2, -1, 0, 1, 2, 3, 4];
const KINDS: readonly VerdictKind[] = ['ticks', 'pass-fail', 'attendance', 'completion', 'booking'];

describe('status words', () => {
  test.each([
    ['German', ['Eingeschrieben', 'In Bearbeitung', 'Abgeschlossen']],
    ['French', ['Inscrit', 'En cours', 'Terminé']],
    ['Spanish', ['Inscrito', 'En curso', 'Completado']],
    ['Italian', ['Iscritto', 'In corso', 'Completato']],
    ['Portuguese', ['Não iniciado', 'Em andamento', 'Concluído']],
    ['Dutch', ['Ingeschreven', 'Bezig', 'Voltooid']],
    ['Japanese', ['未受講', '受講中', '修了']],
  ] as const)('reads %s words for enrolled, in progress and completed', (_, words) => {
    expect(words.map(readStatus)).toEqual([0, 1, 2]);
  });

  test('each word names one status', () => {
    const seen = new Map<string, number>();
    for (const status of ENROLLMENT_STATUSES) {
      for (const name of statusNames(status)) {
        expect([undefined, status]).toContain(seen.get(foldHeader(name)));
        seen.set(foldHeader(name), status);
      }
    }
  });

  test('a word for not done is never Completed', () => {
    for (const kind of KINDS) {
      for (const name of verdictNames(kind, false)) expect(readStatus(name)).not.toBe(2);
    }
  });

  test('ignores case, accents, hyphens and a tick beside the word', () => {
    for (const text of ['COMPLÉTÉ', 'terminee', 'Successfully-completed', '✔ Completed', 'Voltooid.']) {
      expect(readStatus(text)).toBe(2);
    }
  });

  test('reads no status from words with two meanings', () => {
    for (const text of ['completo', 'aprobado', 'suspenso', 'incomplete', 'pending', 'x']) {
      expect(readStatus(text)).toBeNull();
    }
  });
});

describe('verdicts', () => {
  const table: readonly (readonly [Cell, VerdictKind, boolean])[] = [
    [true, 'ticks', true],
    [false, 'ticks', false],
    [1, 'ticks', true],
    [0, 'ticks', false],
    ['1.0', 'ticks', true],
    ['Y', 'ticks', true],
    ['n', 'ticks', false],
    ['WAHR', 'ticks', true],
    ['FAUX', 'ticks', false],
    ['Sí', 'ticks', true],
    ['いいえ', 'ticks', false],
    ['✔️', 'ticks', true],
    ['❌', 'ticks', false],
    ['Pass', 'pass-fail', true],
    ['Failed', 'pass-fail', false],
    ['nicht bestanden', 'pass-fail', false],
    ['不合格', 'pass-fail', false],
    ['Suspenso', 'pass-fail', false],
    ['Present', 'attendance', true],
    ['Attended', 'attendance', true],
    ['No-show', 'attendance', false],
    ['afwezig', 'attendance', false],
    ['欠席', 'attendance', false],
    ['Completed', 'completion', true],
    ['abgeschlossen', 'completion', true],
    ['Not completed', 'completion', false],
    ['In progress', 'completion', false],
    ['Enrolled', 'completion', false],
    ['未完了', 'completion', false],
    ['Cancelled', 'booking', false],
    ['geplant', 'booking', false],
    ['キャンセル', 'booking', false],
  ];
  test.each(table)('reads %j as %s: %j', (cell, kind, done) => {
    expect(readVerdict(cell)).toEqual({ kind, done });
    expect(readYesNo(cell)).toBe(kind === 'ticks' ? done : null);
  });

  test.each(['', 'x', 'maybe', 'Exempt', 'late', '2', '85%', '2026-03-14', 'Yes, partly', 'O', 'S'])(
    'reads no verdict from %j',
    (text) => {
      expect(readVerdict(text)).toBeNull();
    },
  );

  test('no word means both done and not done', () => {
    const done = new Set(KINDS.flatMap((kind) => verdictNames(kind, true)).map(foldHeader));
    for (const name of statusNames(2)) done.add(foldHeader(name));
    for (const kind of KINDS) {
      for (const name of verdictNames(kind, false)) expect(done).not.toContain(foldHeader(name));
    }
  });
});

describe('texts that begin by denying a completion', () => {
  test('every word for not done is one, alone and before a remark, and no other word', () => {
    for (const kind of KINDS) {
      for (const name of verdictNames(kind, false)) {
        const denies = kind !== 'ticks';
        for (const text of [name, name.toUpperCase(), `${name} - see file`, `${name}; again in May`])
          expect([text, beginsWithDenial(text), holdsDenial(text)]).toEqual([text, denies, denies]);
      }
      for (const name of verdictNames(kind, true))
        expect([name, beginsWithDenial(name)]).toEqual([name, false]);
    }
  });

  test.each([
    ['did not attend the second day', true],
    ['(No show)', true],
    ['no-show', true],
    ['Failed twice', false],
    ['missed the bus but came', false],
    ['', false],
    ['passed, then failed', false],
  ])('reads %j as %j', (text, denies) => {
    expect(beginsWithDenial(text)).toBe(denies);
  });

  test('any part of a remark can be one', () => {
    for (const text of ['Was ill - did not attend', 'Late; not completed', 'Day 2. No show'])
      expect([text, beginsWithDenial(text), holdsDenial(text)]).toEqual([text, false, true]);
    for (const text of ['passed after he failed', 'ann.absent@example.com', '3.14', ''])
      expect([text, holdsDenial(text)]).toEqual([text, false]);
  });

  test('cells without text say nothing', () => {
    expect([true, false, 0, undefined].map((cell) => beginsWithDenial(cell))).toEqual(Array(4).fill(false));
  });
});
