// The HTTP server under the page: one address, JSON in and out, events as they happen.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PageFiles } from './page-files';

/** Largest body taken, in bytes: a CSV of 100,000 rows is about 10 MB. */
const MOST_BYTES = 100 * 1024 * 1024;

/** Ports tried after the first one that is taken. */
const PORTS_TRIED = 20;

/** What goes wrong because of what was asked, with a sentence for the person. */
export class BadRequest extends Error {
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

interface Ask {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body, parsed as JSON; throws BadRequest if it is not. */
  json(): Promise<unknown>;
  readonly response: ServerResponse;
}

/** What a route answers: a value goes out as JSON; `Sent` was answered by the route itself. */
export const Sent = Symbol('sent');
type Route = (ask: Ask) => Promise<unknown> | unknown;
/** By `METHOD /path`. */
export type Routes = Readonly<Record<string, Route>>;

/** Serves on 127.0.0.1 alone, from `port` on upwards. Throws with a sentence if no port is free. */
export async function serve(options: {
  readonly port: number;
  readonly files: PageFiles;
  readonly routes: Routes;
}): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      const known = error instanceof BadRequest;
      if (!known) console.error(error);
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.end();
      else send(response, known ? error.status : 500, { error: message });
    });
  });
  for (let port = options.port; port <= options.port + PORTS_TRIED; port += 1) {
    if (await listens(server, port)) return { port: portOf(server, port), server };
  }
  throw new Error(
    `Ports ${options.port} to ${options.port + PORTS_TRIED} are all taken. Name a free one with --port.`,
  );
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', fine);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const fine = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', fine);
    server.listen(port, '127.0.0.1');
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, routes }: { readonly files: PageFiles; readonly routes: Routes },
): Promise<void> {
  // Other sites the browser has open must not reach a server that may hold a tenant's credentials.
  if (!isLocal(request.headers.host) || !sameOrigin(request)) {
    throw new BadRequest('This address is for this computer alone.', 403);
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const file =
    request.method === 'GET' ? files.get(url.pathname === '/' ? '/index.html' : url.pathname) : undefined;
  if (file) {
    const ways = String(request.headers['accept-encoding'] ?? '');
    const way = /\bbr\b/.test(ways) ? 'br' : /\bgzip\b/.test(ways) ? 'gzip' : null;
    response.writeHead(200, {
      'content-type': file.type,
      'cache-control': url.pathname === '/' ? 'no-cache' : 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(way === null ? {} : { 'content-encoding': way }),
      'x-content-type-options': 'nosniff',
      ...(url.pathname === '/' ? { 'content-security-policy': PAGE_POLICY } : {}),
    });
    response.end(file[way ?? 'plain']);
    return;
  }
  const route = routes[`${request.method} ${url.pathname}`];
  if (!route) throw new BadRequest(`There is nothing at ${url.pathname}.`, 404);
  const result = await route({
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    json: () => readJson(request),
    response,
  });
  if (result !== Sent) send(response, 200, result ?? {});
}

/** Nothing is fetched from anywhere else: the page works without a network. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; worker-src 'self' blob:";

const isLocal = (host: string | undefined) => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');

function sameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return origin === undefined || origin === `http://${host}`;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new BadRequest('The body has to be application/json.', 415);
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MOST_BYTES) throw new BadRequest('This is larger than the workbench takes (100 MB).', 413);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new BadRequest('The body is not JSON.');
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}
