// A small job that is killed at one of its service calls and then worked to its end: what went wrong with it.
import type { ServiceCall } from '../../workbench/runtime';
import { parseFault } from '../../workbench/tenant';
import { openBench, sentUnmarked } from './bench';
import { wrongsOfLog } from './logged';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

/**
 * A script leaves no trace but through its service calls, so that two kills between which no call with an
 * effect lies are the same kill. What is written to cells counts from the flush on: before it a kill takes it
 * back.
 */
const LEAVES_A_TRACE =
  /^UrlFetchApp|\.(setProperty|deleteProperty|flush|insert\w+|setConditionalFormatRules)$/;

/** Where a job can be killed: at its n-th service call. */
export interface Place {
  readonly n: number;
  readonly phase: ServiceCall['phase'];
  readonly name: string;
}

export const nameOf = ({ service, method }: ServiceCall): string => `${service}.${method}`;

/** Whether the call at this place leaves a trace. */
export const isOfTrace = ({ name }: Place): boolean => LEAVES_A_TRACE.test(name);

/** The places that are as good as all places: after each call that leaves a trace. */
export const leavesTrace = (place: Place): boolean => isOfTrace(place) && place.phase === 'after';

/** Numbers the service calls of one job, and asks at each what is to happen. */
function atEach(hook: (place: Place) => 'go' | 'kill'): (call: ServiceCall) => 'go' | 'kill' {
  let n = 0;
  return (call) => {
    if (call.phase === 'before') n += 1;
    return hook({ n, phase: call.phase, name: nameOf(call) });
  };
}

/** Notes where one job could be killed. */
export const noting = (places: Place[]) =>
  atEach((place) => {
    places.push(place);
    return 'go';
  });

/** Kills one job at this place; `killed` is called when it does. */
export const killingAt = (at: Place, killed: () => void = () => {}) =>
  atEach(({ n, phase }) => {
    if (n !== at.n || phase !== at.phase) return 'go';
    killed();
    return 'kill';
  });

/**
 * Listings that lag behind writes and whose pages move while they are read, people who are deactivated, and
 * an entry that cannot be read, of somebody whom no row names.
 */
export const BAD_DAY = [
  'lag:3',
  'page-size:20',
  'pages-move:change=replace,rate=0.2',
  'odd-entry:user=1009,field=enrollment_status,value=expired',
];

/** How a job ends that nothing disturbs, and where it could have been killed. */
export interface Unharmed {
  readonly places: readonly Place[];
  readonly end: {
    readonly shownProblem: string | null;
    readonly unmarked: readonly string[];
    readonly wrong: readonly string[];
    readonly statuses: object;
  };
}

export interface KilledJob {
  /** The job without a kill: if it could be killed, and how it ends. */
  readonly unharmed: () => Promise<Unharmed>;
  /** What went wrong with the job that was killed there; `statuses` are those that it ends with unharmed. */
  readonly killedAt: (place: Place, statuses: object) => Promise<readonly string[]>;
}

/** A job of 8 people and 5 courses, by batch imports or, if they fail, by single and bulk updates. */
export function killedJob({
  batchFailed,
  faults,
}: {
  batchFailed: boolean;
  faults: readonly string[];
}): KilledJob {
  const sheet = smallSheet({
    users: 8,
    courses: 5,
    withoutBatch: batchFailed,
    deactivated: faults.length > 0 ? [1, 6] : [],
  });
  const options = { batchFailed, faults: faults.map(parseFault) };

  /**
   * Works the job to its end. `hook` is asked at each service call; what was sent unmarked is found at these.
   */
  async function worked(hook: ReturnType<typeof atEach>) {
    const unmarked: string[] = [];
    const bench = await openBench(sheet, {
      ...options,
      hook: (call) => {
        if (call.phase === 'before' && call.service === 'UrlFetchApp') {
          unmarked.push(...sentUnmarked(call.args, bench.sheet));
        }
        return hook(call);
      },
    });
    try {
      const { shownProblem } = await bench.work();
      const cells = bench.sheet.texts();
      const wrong = [
        ...wrongs(cells, sheet, bench.tenant.state()),
        ...wrongsOfLog(bench.logged(), sheet.tenant, bench.tenant.state()),
      ];
      return { end: { shownProblem, unmarked, wrong, statuses: statusesOf(cells) }, writes: bench.writes() };
    } finally {
      await bench.close();
    }
  }

  async function unharmed(): Promise<Unharmed> {
    const places: Place[] = [];
    const { end } = await worked(noting(places));
    return { places, end };
  }

  async function killedAt(place: Place, statuses: object): Promise<readonly string[]> {
    let killed = 0;
    const { end, writes } = await worked(
      killingAt(place, () => {
        killed += 1;
      }),
    );
    const repeated = [...writes].filter(([, times]) => times > 1);
    const found = [
      ...(killed === 1 ? [] : [`it was killed ${killed} times`]),
      ...(end.shownProblem === null ? [] : [end.shownProblem]),
      ...end.unmarked,
      ...end.wrong,
      ...repeated.map(([pair, times]) => `${pair} was written ${times} times`),
    ];
    const ended = JSON.stringify(end.statuses);
    if (ended !== JSON.stringify(statuses)) found.push(`it ended as ${ended}`);
    return found.map((line) => `killed ${place.phase} ${place.name} (${place.n}): ${line}`);
  }

  return { unharmed, killedAt };
}
