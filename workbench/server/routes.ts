// The page's requests, checked and handed on.
import { z } from 'zod';
import { writeCsv } from '../csv';
import { BadRequest, type Routes, Sent } from './http';
import type { PageFiles } from './page-files';
import { SHIM } from './page-files';
import type { Session } from './session';

const Place = z.int().nonnegative();
const Range = z.strictObject({ row: Place, column: Place, lastRow: Place, lastColumn: Place });
const Cell = z.union([
  z.null(),
  z.strictObject({ typed: z.string() }),
  z.strictObject({
    value: z.union([z.string(), z.number(), z.boolean()]),
    format: z.union([z.string(), z.null()]),
  }),
]);
const Span = { sheet: z.int(), at: Place, count: z.int().positive() };
const Op = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cells'),
    sheet: z.int(),
    row: Place,
    column: Place,
    cells: z.array(z.array(Cell)),
  }),
  z.strictObject({ kind: z.literal('insert-rows'), ...Span }),
  z.strictObject({ kind: z.literal('delete-rows'), ...Span }),
  z.strictObject({ kind: z.literal('insert-columns'), ...Span }),
  z.strictObject({ kind: z.literal('delete-columns'), ...Span }),
  z.strictObject({ kind: z.literal('sort'), sheet: z.int(), column: Place, ascending: z.boolean() }),
  z.strictObject({
    kind: z.literal('width'),
    sheet: z.int(),
    columns: z.array(Place),
    width: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal('hide-rows'), sheet: z.int(), rows: z.array(Place) }),
  z.strictObject({
    kind: z.literal('hide-columns'),
    sheet: z.int(),
    columns: z.array(Place),
    hidden: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('select'), sheet: z.int(), ranges: z.array(Range) }),
]);
const Ops = z.strictObject({ client: z.string(), base: Place, ops: z.array(Op) });
const Run = z.strictObject({ client: z.string(), call: Place, fn: z.string(), args: z.array(z.json()) });
const Options = z.strictObject({
  latencyMs: z.number().nonnegative(),
  callsPerHour: z.union([z.int().positive(), z.null()]),
  faults: z.array(z.string()),
});

/** Google's frames may do no more than this: no address but their own, nothing of the page around them. */
const SIDEBAR_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";

/** What a script shows in a tab of its own. */
const TAB_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const asText = (raw: string): string => raw.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A script's page with its title, which Google puts around it. */
const titled = (title: string, html: string): string => {
  const head = `<title>${asText(title)}</title><link rel="icon" href="data:,">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (tag) => tag + head) : head + html;
};

export function routesFor(session: Session, files: PageFiles): Routes {
  return {
    'GET /api/state': ({ query }) => session.state(query.get('client') ?? ''),
    'GET /api/document': () => session.picture(),
    'GET /api/events': ({ query, response }) => {
      // A page of another run of this server has numbers that mean nothing here.
      const after = query.get('run') === session.run ? Number(query.get('after')) : Number.POSITIVE_INFINITY;
      session.live.join(response, after);
      return Sent;
    },
    'POST /api/ops': async (ask) => {
      const { base, ops } = read(Ops, await ask.json());
      session.apply(base, ops);
    },
    'POST /api/menu': async (ask) => {
      const { client, label } = read(
        z.strictObject({ client: z.string(), label: z.string() }),
        await ask.json(),
      );
      await session.click(client, label);
    },
    'POST /api/run': async (ask) => {
      const { client, call, fn, args } = read(Run, await ask.json());
      session.runFunction(client, call, fn, args);
    },
    'POST /api/close-sidebar': async (ask) =>
      session.closeSidebar(read(z.strictObject({ client: z.string() }), await ask.json()).client),
    'POST /api/open-sample': async (ask) => {
      const { name } = read(z.strictObject({ name: z.string() }), await ask.json());
      await session.open({ kind: 'sample', name }).catch(sentence);
    },
    'POST /api/open-csv': async (ask) => {
      const { name, text } = read(z.strictObject({ name: z.string(), text: z.string() }), await ask.json());
      await session.open({ kind: 'csv', name, text }).catch(sentence);
    },
    'POST /api/reset': () => session.reset().catch(sentence),
    'POST /api/start-connected': async (ask) =>
      session.startConnected(read(z.strictObject({ on: z.boolean() }), await ask.json()).on),
    'POST /api/tenant-options': async (ask) =>
      session.tenantOptions(read(Options, await ask.json())).catch(sentence),
    'GET /api/enrollments': ({ query }) =>
      session.enrollments({
        text: query.get('text') ?? '',
        changed: query.get('changed') === '1',
        from: Number(query.get('from') ?? 0) || 0,
      }),
    'GET /api/result.csv': ({ query, response }) => {
      const asked = query.get('sheet');
      const { title, name, cells } = session.shownCells(asked === null ? null : Number(asked));
      const file = `${title.replace(/\.csv$/i, '')} - ${name}.csv`.replace(/[^\w .-]+/g, '_');
      response.writeHead(200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${file}"`,
        'cache-control': 'no-store',
      });
      response.end(writeCsv(cells));
      return Sent;
    },
    'GET /usercallback': async ({ query, response }) => {
      const shown = await session.callback(query.toString());
      response.writeHead(shown.ok ? 200 : 400, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': TAB_POLICY,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      response.end(
        shown.ok ? titled(shown.title, shown.html) : titled('Error', `<p>${asText(shown.refused)}</p>`),
      );
      return Sent;
    },
    'GET /sidebar': ({ response }) => {
      const sidebar = session.sidebarHtml();
      if (!sidebar) throw new BadRequest('The sidebar is closed.', 404);
      const shim = files.get(`/${SHIM}`)?.plain.toString('utf8') ?? '';
      const names = JSON.stringify(sidebar.functions).replaceAll('<', '\\u003c');
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': SIDEBAR_POLICY,
        'x-content-type-options': 'nosniff',
      });
      response.end(
        sidebar.html.replace(
          /<head[^>]*>/i,
          (head) =>
            `${head}<script>const ROWCALL_FUNCTIONS=${names};${shim.replaceAll('</script', '<\\/script')}</script>`,
        ),
      );
      return Sent;
    },
  };
}

/** The person gets the sentence, with a status that says whose fault it is. */
function sentence(error: unknown): never {
  throw error instanceof Error ? new BadRequest(error.message, 422) : error;
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw new BadRequest(`The page asked for something odd: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
