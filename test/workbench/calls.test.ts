// The requests of a session, counted by kind, and those that repeat one of the same execution.
import { CallCounter } from '../../workbench/calls';

const put = (execution: number, payload: string) =>
  ({
    phase: 'before',
    execution,
    index: 0,
    service: 'UrlFetchApp',
    method: 'fetchAll',
    args: [[{ url: 'https://acme.docebosaas.com/learn/v1/enrollments/7/3', method: 'put', payload }]],
    user: 'person@example.com',
  }) as const;

test('a request is a repeat only of one with the same body in the same execution', () => {
  const counter = new CallCounter();
  for (const call of [put(1, 'a'), put(1, 'b'), put(2, 'a'), put(1, 'a')]) counter.note(call);
  expect(counter.counts()).toEqual({ total: 4, byKind: { 'PUT one': 4 }, retried: 1 });
});
