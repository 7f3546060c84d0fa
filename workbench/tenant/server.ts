// The tenant as a running HTTP server: takes requests and sends what they come to.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ClientLeft, readText } from './api/request-body';
import { isBatch } from './arrivals';
import type { Reply } from './faults/injection';
import { InMemoryTenant } from './in-memory';
import type { PlainRequest, TenantOptions } from './options';
import { errorReply, type Outcome, plain } from './outcomes';

/** For people's browsers: no call of an API, so that no limit and no fault meets it and no log has it. */
const AUTHORIZE_PATH = '/oauth2/authorize';

/**
 * A batch call keeps its turn for its latency, and so long on the wall's clock even in virtual time: without
 * it, calls that were sent together would look as if they had come one after the other.
 */
const BATCH_WORK_MS = 5;

/** Long, so that a connection that a client still counts on is not closed under its next call. */
const KEEP_ALIVE_MS = 120_000;

export class TenantServer extends InMemoryTenant {
  readonly #server: Server;
  readonly #wait: (ms: number) => Promise<void>;
  #batchRunning = false;
  #underWay = 0;

  constructor(options: TenantOptions) {
    super(options, '');
    this.#wait = options.wait ?? waitOnTheWall;
    this.#server = createServer((request, response) => void this.#take(request, response));
    this.#server.keepAliveTimeout = KEEP_ALIVE_MS;
  }

  /** Binds the loopback address alone. Rejects if the port is taken. */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        const address = this.#server.address();
        if (address === null || typeof address === 'string')
          return reject(new Error('The server has no port.'));
        this.url = `http://127.0.0.1:${address.port}`;
        resolve();
      });
    });
  }

  override close(): Promise<void> {
    if (!this.#server.listening) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#server.close((error) => (error ? reject(error) : resolve()));
      this.#server.closeAllConnections();
    });
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? '';
    const [path = '', ...rest] = (request.url ?? '').split('?');
    const query = rest.join('?');
    if (path === AUTHORIZE_PATH && (method === 'GET' || method === 'POST')) {
      await this.#show(request, response, query);
      return;
    }
    const headers = textHeaders(request.headers);
    let arrival = this.arrive({ method, path, query, headers, text: '' }, !this.#batchRunning);
    const holdsTurn = isBatch(arrival) && arrival.hasTurn;
    if (holdsTurn) this.#batchRunning = true;
    this.#underWay += 1;
    const { turns, isTooMany } = this.placeOf(this.#underWay);
    let outcome: Outcome;
    try {
      arrival = { ...arrival, text: await readText(request) };
      const { waitMs, cut } = this.workTime(arrival, turns);
      if (waitMs > 0) await this.#wait(waitMs);
      if (holdsTurn) await waitOnTheWall(BATCH_WORK_MS);
      outcome = this.outcomeOf(arrival, isTooMany, cut);
    } catch (error) {
      if (error instanceof ClientLeft) return;
      outcome = plain(errorReply(error));
    } finally {
      if (holdsTurn) this.#batchRunning = false;
      this.#underWay -= 1;
    }
    this.record(arrival, outcome);
    if (outcome.hold > 0) await this.#wait(outcome.hold * 1000);
    send(outcome.reply, response);
  }

  /** The page on which a person signs in. */
  async #show(request: IncomingMessage, response: ServerResponse, query: string): Promise<void> {
    try {
      const form = await readText(request);
      const { page } = this.signIn;
      const answer = page.answer(request.method ?? '', query, form, this.settings(), this.clock());
      const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
      if (answer.kind === 'redirect') response.writeHead(303, { ...headers, location: answer.to }).end();
      else {
        response.writeHead(answer.status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
        response.end(answer.html);
      }
    } catch (error) {
      if (error instanceof ClientLeft) return;
      send(errorReply(error), response);
    }
  }
}

/** The headers of a request, each as one text. */
const textHeaders = (headers: IncomingMessage['headers']): PlainRequest['headers'] =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

function send(reply: Reply, response: ServerResponse): void {
  if (reply.body === null) {
    response.socket?.destroy();
    return;
  }
  response.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) });
  response.end(reply.body);
}

function waitOnTheWall(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
