// Runs the page: feeds actions to `update`, shows the result, and carries out the effects.

import type { Action, Effect, FocusTarget } from '../page/actions';
import { BEGINNING, type Page } from '../page/state';
import { type After, type Runner, send } from '../server/server';
import { update } from './update';

/** The world as the page needs it; a test brings its own. */
interface World {
  readonly runner: Runner;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly after: After;
  readonly show: (page: Page) => void;
  /** Moves focus there, once what was shown is rendered. */
  readonly focus: (target: FocusTarget) => void;
  /** Brings that into view. */
  readonly reveal: (target: 'help') => void;
}

export type Dispatch = (action: Action) => void;

/**
 * Starts a page over a world and gives the way to tell it what happens. Nothing is shown or called before the
 * first.
 */
export function createStore(world: World): Dispatch {
  let page: Page = BEGINNING;

  const carryOut = (effect: Effect): void => {
    switch (effect.type) {
      case 'call': {
        const { ticket } = effect;
        send(
          world.runner,
          effect.call,
          effect.sheet,
          world.after,
          (answer) => dispatch({ type: 'answered', ticket, answer }),
          (lost) => dispatch({ type: 'lost', ticket, lost }),
        );
        return;
      }
      case 'wake':
        world.after(Math.max(0, effect.at - world.clock()), () =>
          dispatch({ type: 'woke', alarm: effect.alarm }),
        );
        return;
      case 'focus':
        world.focus(effect.target);
        return;
      case 'reveal':
        world.reveal(effect.target);
        return;
    }
  };

  const dispatch: Dispatch = (action) => {
    const [next, effects] = update(page, action, world.clock());
    if (next !== page) {
      page = next;
      world.show(page);
    }
    effects.forEach(carryOut);
  };

  return dispatch;
}
