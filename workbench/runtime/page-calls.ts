// What pages start: calls by google.script.run, and visits to the script's callback address.
import { clientArguments } from '../google';
import { type Executions, notStarted } from './executions';
import { Slots } from './slots';
import type { SharedSurroundings } from './surroundings';
import type { ExecutionResult } from './types';

/** Source: developers.google.com/apps-script/guides/html/communication. */
const CALLS_AT_ONCE = 10;

export class PageCalls {
  readonly #slots = new Map<string, Slots>();

  constructor(
    private readonly executions: Executions,
    private readonly around: SharedSurroundings,
  ) {}

  /** Checks and clones the arguments; ten calls of a user run at once, others wait. */
  async call(name: string, args: readonly unknown[], user: string): Promise<ExecutionResult> {
    const { clock, costs, counters, limitMs } = this.around;
    const start = { name, args: clientArguments(args), event: null };
    const slots = this.#slots.get(user) ?? new Slots(CALLS_AT_ONCE);
    this.#slots.set(user, slots);
    return slots.use(() => {
      if (clock.virtual && costs.roundTrip > 0) clock.advance(costs.roundTrip);
      counters.spent('google', clock.virtual ? costs.roundTrip : 0);
      return this.executions.start(
        { start, user, mode: 'FULL', limitMs },
        { name: 'TypeError', message: `google.script.run.${name} is not a function` },
      );
    });
  }

  /** Reads the state token of the query (without its question mark), and runs the function it names. */
  async callback(query: string, user: string): Promise<ExecutionResult> {
    const given = new URLSearchParams(query);
    const token = this.around.google.stateTokens.read(given.get('state') ?? '', user);
    if (token === null) return notStarted('The state token is invalid or has expired. Please try again.');
    const args = [callbackEvent(given, token.arguments, query)];
    const start = { name: token.method, args, event: null, tab: true };
    return this.executions.start({ start, user, mode: 'FULL', limitMs: this.around.limitMs });
  }
}

/**
 * The event of a callback, like that of a web app's `doGet`: the address's parameters and the token's,
 * without the token.
 */
function callbackEvent(
  given: URLSearchParams,
  own: Readonly<Record<string, string>>,
  queryString: string,
): object {
  const parameters: Record<string, readonly string[]> = {};
  for (const name of given.keys()) if (name !== 'state') parameters[name] = given.getAll(name);
  for (const [name, value] of Object.entries(own)) parameters[name] = [value];
  const parameter = Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first]));
  return { parameter, parameters, queryString, contextPath: '', contentLength: -1 };
}
