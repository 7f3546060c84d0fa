// Numbered events to open pages.
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { Numbered } from '../../../workbench/server/api';
import { Live } from '../../../workbench/server/live';

let live: Live;
let server: Server;
const heard: IncomingMessage[] = [];

beforeEach(async () => {
  live = new Live();
  server = createServer((request, response) =>
    live.join(response, Number(new URL(request.url ?? '', 'http://x').searchParams.get('after'))),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  live.close();
  for (const response of heard.splice(0)) response.destroy();
  await new Promise((resolve) => server.close(resolve));
});

/** The first events of a page that has seen all up to `after`. */
function listen(after: number, count: number): Promise<Numbered[]> {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return new Promise((resolve, reject) => {
    get({ port, path: `/?after=${after}` }, (response) => {
      heard.push(response);
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        const events = [...text.matchAll(/^data: (.*)\n\n/gm)].map(
          ([, json = '']): Numbered => JSON.parse(json),
        );
        if (events.length >= count) resolve(events);
      });
    }).on('error', reject);
  });
}

const note = (text: string) => live.tell({ type: 'note', title: '', text, tone: 'plain' });
const texts = (events: readonly Numbered[]) =>
  events.map(({ seq, event }) => [seq, event.type === 'note' ? event.text.slice(0, 9) : event.type]);

it('sends a page the events it missed, then new ones', async () => {
  note('one');
  note('two');
  const events = listen(1, 2);
  note('three');
  expect(texts(await events)).toEqual([
    [2, 'two'],
    [3, 'three'],
  ]);
});

it('tells a page to reload when it missed more than is kept', async () => {
  for (let i = 0; i < 30; i += 1) note(`${i}`.padEnd(9) + 'x'.repeat(1_000_000));
  expect(texts(await listen(2, 1))).toEqual([[30, 'reload']]);
  expect(texts(await listen(29, 1))).toEqual([[30, '29       ']]);
});

it('tells a page to reload when it is ahead, because it comes from another run', async () => {
  note('one');
  expect(texts(await listen(500, 1))).toEqual([[1, 'reload']]);
});

it('continues after a page disconnects', async () => {
  await Promise.all([listen(0, 1), note('one')]);
  heard.splice(0).forEach((response) => {
    response.destroy();
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(note('two')).toBe(2);
});
