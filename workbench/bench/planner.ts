// Makes one plan in a process of its own, so that its time and memory are its own: a job as the argument,
// figures as JSON.
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_PLAN_OPTIONS, type Edit, plan } from '../../src/plan';
import { patientClock } from '../plan/clock';
import { editsFromLines } from '../plan/lines';
import { localSearch } from '../plan/search';
import { baselinesOf } from './baselines';
import { type Job, jobSchema, type Measured } from './job';
import { SHAPES } from './sheets';

const BYTES_A_MB = 1e6;

function measure(job: Job): Measured {
  const edits = editsOf(job);
  const sheetMb = Math.round(process.memoryUsage.rss() / BYTES_A_MB);
  const maxUsers = job.maxUsers ?? Number.POSITIVE_INFINITY;
  const { maxCourses, maxPairs } = DEFAULT_PLAN_OPTIONS;
  const none = Number.POSITIVE_INFINITY;
  const before = process.cpuUsage();
  const start = performance.now();
  const { figures } = plan(edits, {
    ...DEFAULT_PLAN_OPTIONS,
    maxUsers,
    maxCourses: job.ownCaps ? maxCourses : none,
    maxPairs: job.ownCaps ? maxPairs : none,
    overlap: job.overlap,
    batchSize: job.batchSize,
    methods: job.methods.filter((method) => method !== 'search'),
    search: job.methods.includes('search') ? localSearch : null,
    budgetMs: job.budgetMs ?? none,
    clock: patientClock(),
  });
  const ms = Math.round(performance.now() - start);
  const used = process.cpuUsage(before);
  const peakMb = Math.round(peakBytes() / BYTES_A_MB);
  const { groups, calls, callsByKind, lowerBound, pairsWritten } = figures;
  return {
    rows: edits.length,
    ...baselinesOf(edits, maxUsers),
    groups,
    calls,
    callsByKind: { ...callsByKind },
    lowerBound,
    pairsWritten,
    ms,
    cpuMs: Math.round((used.user + used.system) / 1000),
    peakMb,
    sheetMb,
  };
}

function editsOf({ sheet }: Job): Edit[] {
  if ('file' in sheet) return editsFromLines(readFileSync(sheet.file, 'utf8'));
  const shape = SHAPES.find(({ name }) => name === sheet.shape);
  if (!shape) throw new Error(`There is no shape "${sheet.shape}".`);
  return shape.make(sheet.rows);
}

/**
 * Linux counts the memory that a process inherits from its parent into `maxRSS`, but not into its own
 * high-water mark.
 */
function peakBytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) : null;
  return 1024 * (own ? Number(own[1]) : process.resourceUsage().maxRSS);
}

console.log(JSON.stringify(measure(jobSchema.parse(JSON.parse(process.argv[2] ?? '')))));
