// The command line: a CSV through check and run without a browser, with a report of what happened to the
// rows.

import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Action, KeptRow, Overwrite } from '../src/contract';
import { isLanguageTag, LANGUAGE_NAMES } from '../src/texts';
import { decodeText } from './csv';
import { directoryOf, wantedOf } from './getting';
import { LANGUAGES } from './google';
import type { ColumnFormat, HeadlessOptions } from './headless-types';
import { keepHeapLean } from './lean-heap';
import { runHeadless, UsageError } from './session';
import { oneOf } from './usage';

const HELP = `Usage: npm run headless -- SHEET.csv [options]
       npm run headless -- --get WHAT --out FILE [options]
       npm run headless -- --directory WHAT --out FILE [options]

The file is CSV in UTF-8, or in UTF-16 with a byte order mark.

  --typed               read the file as Google Sheets imports it: the separator is detected, and the cells are read as
                        typed text in the locale: dates, numbers, percentages, times, currencies, TRUE and FALSE; an
                        apostrophe in front keeps text. Without it only whole numbers and YYYY-MM-DD are no text
  --separator WHICH     comma (the default), semicolon, tab, or auto: detected (the default with --typed)
  --formats HEADER=FORMAT
                        the number format of a column, so that its cells show something else than they hold; may be
                        given several times: 'Employee ID=00000'  'Score=0%'  'Completed=mmm-yy'
  --hidden ROWS         rows that a filter hides, counted from 1: 3,5 or 3-7,12
  --out FILE            the sheet at the end, as CSV. With --docebo it is kept up to date, with FILE.unfinished
                        beside it, and the same command continues there if the process was killed
  --report FILE         what was done, as JSON
  --get WHAT            no sheet: gets enrollments from Docebo into a new sheet, which is what --out and the check see. all,
                        course=CODE,CODE (codes, titles or #ID), or branch=ID (branch=ID+ with the branches below it)
  --get-status STATUSES only enrollments with these statuses: Completed,Suspended
  --get-completed DAYS  only those completed on these days: 2026-01-01..2026-03-31, either end may be left out
  --get-changed DAYS    only those changed on these days
  --directory WHAT      gets courses, people, sessions (after the courses) or all into sheets of Rowcall's own before the
                        sheet is checked, which then finds users, courses and sessions there and suggests names;
                        without a sheet, --out is the sheet of the courses, the people or the sessions
  --directory-fields TITLES
                        user fields that the people get columns for: 'Department;Employee ID'
  --expand              rows about learning plans: a new sheet with a row for each of their courses, which is what --out is
                        then; it is checked, and run as a file of its own
  --check               stop after the check
  --action ACTION       what is done with rows that do not say it themselves: update (the default), enroll,
                        enroll-if-missing, unenroll or recertify; the default tenant then lacks who is to be enrolled,
                        and everybody has completed who is to be recertified
  --overwrite WHEN      if Docebo already has a completion: always (the default) replaces it, later only by a later date,
                        none leaves it, and ask holds those rows back until the question is answered
  --keep-row WHICH      several rows with the same user and course, and other completion dates: none (the default) is sent,
                        newest, or oldest
  --unenrolls N         the number of people to unenroll, which has to be named where it is large
  --answer 'HEADER=ANSWER'
                        answers a question about a column, such as 'Completed on=day-first'; may be given several
                        times. A sheet with an open question names it, and what can be answered
  --sets-back N         the number of completions that may be set back, given another date or removed; without it as many
                        as the check finds, which are named at the end
  --verify              read back what was written, at the end
  --refresh             no check and no run: writes beside each row which status, completion date and score Docebo holds,
                        and when that was read
  --undo RUN            take a run back: one that the log (--log) names, or last, the newest, after the sheet was run;
                        --out is then the sheet that puts back what was there
  --log FILE            Rowcall's log as CSV: read where it is there, and written at the end
  --background          the run continues by clock triggers alone, about once an hour, as with the sidebar closed
  --docebo URL          another server; credentials from ROWCALL_CLIENT_ID, ROWCALL_CLIENT_SECRET,
                        ROWCALL_USERNAME and ROWCALL_PASSWORD (without a username: client credentials)
  --tenant FILE         start the built-in tenant from this JSON; by default everybody and everything in the
                        sheet exists and is enrolled
  --tenant-out FILE     the built-in tenant's state at the end, in the same form
  --sandbox FILE        a second built-in tenant, from JSON as with --tenant: the sheet is checked and run there first. If rows
                        fail there, nothing is sent to the other, which can be --docebo
  --locale LOCALE       of the spreadsheet (en_US)
  --timezone ZONE       of the spreadsheet (Etc/UTC)
  --language LANGUAGE   of Google's messages: en (the default), de or ja
  --speak LANGUAGE      in which Rowcall speaks: en (the default), de, es, fr, it, ja or pt-BR
  --latency MS          of the built-in tenant (0)
  --fault SPEC          a fault of the tenant, of Google, or of a person in the sheet; may be given several times:
                        429:every=7,retry-after=3  drop-answer:rate=0.05  kill:every=15s  sort:at=wave3
                        (all of them: workbench/tenant/README.md)
  --seed N              makes what is left to chance come again (1)
  --real-time           wait on the wall; by default waits and time-outs take no time but on the session's own clock
  --calls-per-hour N    limit of the built-in tenant, and Rowcall's budget (1000)
  --costs FILE          what Google's services cost in time, as JSON: {"call": 20, "cellRead": 0.03 ...}; what it does not
                        name costs as in docs/limits.md
  --execution-limit S   seconds that one execution may last (360)
  --help                this text

Exit code: 0 when every row ended Updated, Verified or No change; 1 when some did not; 2 for wrong usage.`;

const ACTIONS: readonly Action[] = ['update', 'enroll', 'enroll-if-missing', 'unenroll', 'recertify'];

const OVERWRITES: readonly Overwrite[] = ['always', 'later', 'none', 'ask'];
const KEPT_ROWS: readonly KeptRow[] = ['none', 'newest', 'oldest'];
const LANGUAGE_TAGS = Object.keys(LANGUAGE_NAMES).filter(isLanguageTag);
const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', auto: 'auto' } as const;
const SEPARATOR_NAMES = ['comma', 'semicolon', 'tab', 'auto'] as const;

function readOptions(argv: readonly string[]): HeadlessOptions | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  const get = values.get === undefined ? null : wantedOf(values);
  const directory = directoryOf(values.directory, values['directory-fields']);
  const [sheet = get || directory.length > 0 ? '' : undefined, ...others] = positionals;
  if (get && positionals.length > 0)
    throw new UsageError('--get makes its own sheet: name no CSV file with it.');
  if (get && values.tenant === undefined && values.docebo === undefined)
    throw new UsageError('--get reads a tenant: name it with --tenant or --docebo.');
  if (directory.length > 0 && values.tenant === undefined && values.docebo === undefined)
    throw new UsageError('--directory reads a tenant: name it with --tenant or --docebo.');
  if (values.directory === 'all' && sheet === '' && get === null)
    throw new UsageError(
      '--directory all gets three sheets: without a CSV file, get courses, people or sessions.',
    );
  if (sheet === undefined) throw new UsageError('Name the CSV file: npm run headless -- SHEET.csv');
  if (others.length > 0) throw new UsageError(`One CSV file at a time; ${others.join(', ')} is too many.`);
  if (values.docebo !== undefined && (values.tenant !== undefined || values['tenant-out'] !== undefined)) {
    throw new UsageError(
      '--tenant and --tenant-out are about the built-in tenant; they do not go with --docebo.',
    );
  }
  refuseWithSandbox(values);
  return {
    sheet,
    get,
    directory,
    out: values.out ?? null,
    report: values.report ?? null,
    checkOnly: values.check ?? false,
    action: oneOf('--action', ACTIONS, values.action ?? 'update'),
    overwrite: oneOf('--overwrite', OVERWRITES, values.overwrite ?? 'always'),
    expand: values.expand ?? false,
    keptRow: oneOf('--keep-row', KEPT_ROWS, values['keep-row'] ?? 'none'),
    unenrolls: values.unenrolls === undefined ? undefined : wholeNumber('--unenrolls', values.unenrolls, 0),
    answers: values.answer ?? [],
    setsBack:
      values['sets-back'] === undefined ? undefined : wholeNumber('--sets-back', values['sets-back'], 0),
    verify: values.verify ?? false,
    refresh: values.refresh ?? false,
    undo: values.undo ?? null,
    log: values.log ?? null,
    background: values.background ?? false,
    docebo: values.docebo ?? null,
    tenant: values.tenant ?? null,
    tenantOut: values['tenant-out'] ?? null,
    sandbox: values.sandbox ?? null,
    locale: values.locale ?? 'en_US',
    timeZone: values.timezone ?? 'Etc/UTC',
    language: oneOf('--language', LANGUAGES, values.language ?? 'en'),
    userLocale: oneOf('--speak', LANGUAGE_TAGS, values.speak ?? 'en'),
    latencyMs: wholeNumber('--latency', values.latency ?? '0', 0),
    callsPerHour: wholeNumber('--calls-per-hour', values['calls-per-hour'] ?? '1000', 1),
    costs: values.costs ?? null,
    executionLimitMs: wholeNumber('--execution-limit', values['execution-limit'] ?? '360', 1) * 1000,
    faults: values.fault ?? [],
    seed: wholeNumber('--seed', values.seed ?? '1', 0),
    realTime: values['real-time'] ?? false,
    typed: values.typed ?? false,
    separator:
      SEPARATORS[
        oneOf('--separator', SEPARATOR_NAMES, values.separator ?? (values.typed ? 'auto' : 'comma'))
      ],
    formats: (values.formats ?? []).map(columnFormat),
    hidden: values.hidden === undefined ? [] : rowNumbers(values.hidden),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        report: { type: 'string' },
        get: { type: 'string' },
        'get-status': { type: 'string' },
        'get-completed': { type: 'string' },
        'get-changed': { type: 'string' },
        directory: { type: 'string' },
        'directory-fields': { type: 'string' },
        check: { type: 'boolean' },
        action: { type: 'string' },
        overwrite: { type: 'string' },
        expand: { type: 'boolean' },
        'keep-row': { type: 'string' },
        unenrolls: { type: 'string' },
        'sets-back': { type: 'string' },
        answer: { type: 'string', multiple: true },
        verify: { type: 'boolean' },
        refresh: { type: 'boolean' },
        undo: { type: 'string' },
        log: { type: 'string' },
        background: { type: 'boolean' },
        docebo: { type: 'string' },
        tenant: { type: 'string' },
        'tenant-out': { type: 'string' },
        sandbox: { type: 'string' },
        locale: { type: 'string' },
        timezone: { type: 'string' },
        language: { type: 'string' },
        speak: { type: 'string' },
        latency: { type: 'string' },
        'calls-per-hour': { type: 'string' },
        costs: { type: 'string' },
        'execution-limit': { type: 'string' },
        fault: { type: 'string', multiple: true },
        seed: { type: 'string' },
        'real-time': { type: 'boolean' },
        typed: { type: 'boolean' },
        separator: { type: 'string' },
        formats: { type: 'string', multiple: true },
        hidden: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What is not done in two tenants one after the other. */
const NOT_TWICE = ['get', 'directory', 'refresh', 'expand', 'undo', 'background', 'check'] as const;

function refuseWithSandbox(values: ReturnType<typeof parse>['values']): void {
  const other = NOT_TWICE.find((name) => values[name] !== undefined);
  if (values.sandbox !== undefined && other)
    throw new UsageError(`--sandbox checks and runs a sheet; it does not go with --${other}.`);
}

function wholeNumber(name: string, text: string, least: number): number {
  if (!/^\d+$/.test(text) || Number(text) < least) {
    throw new UsageError(`${name} takes a whole number of at least ${least}, not "${text}".`);
  }
  return Number(text);
}

/** `Score=0%`; a header may itself hold an equals sign, a number format seldom does. */
function columnFormat(text: string): ColumnFormat {
  const at = text.lastIndexOf('=');
  const [header, format] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 0 || header === '' || format === '') {
    throw new UsageError(`--formats takes a header and a number format, like "Score=0%", not "${text}".`);
  }
  return { header, format };
}

/** `3,5` or `3-7,12`: row numbers as a person counts them. */
function rowNumbers(text: string): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [, from = '', until = from] = /^ *([1-9]\d{0,6}) *(?:- *([1-9]\d{0,6}) *)?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(until)];
    if (first < 1 || last < first) {
      throw new UsageError(`--hidden takes row numbers, like 3,5 or 3-7, not "${text}".`);
    }
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** One line that is written over, if there is a person to see it. */
function progressLine(): (text: string) => void {
  if (!process.stderr.isTTY) return () => {};
  return (text) => {
    process.stderr.write(`\r\x1b[K${text}`);
  };
}

async function main(): Promise<number> {
  keepHeapLean();
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(HELP);
    return 0;
  }
  const progress = progressLine();
  const result = await runHeadless(options, {
    readText: async (path) => decodeText(await readFile(path)),
    progress,
    env: process.env,
  });
  progress('');
  if (options.out !== null) await writeFile(options.out, result.csv);
  if (options.log !== null && result.log !== '') await writeFile(options.log, result.log);
  if (options.report !== null) await writeFile(options.report, `${JSON.stringify(result.report, null, 2)}\n`);
  if (options.tenantOut !== null && result.tenant !== null) await writeFile(options.tenantOut, result.tenant);
  for (const line of result.summary) console.log(line);
  if (result.shownProblem !== null) console.error(result.shownProblem);
  return result.settled ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof UsageError) console.error(error.message);
    else console.error(error);
    process.exitCode = error instanceof UsageError ? 2 : 3;
  },
);
