// The steps of the tour, and which of them a person has done, read from the view. Pure.
import type { CallLine } from '../server/api';
import type { View } from './store';

interface TourStep {
  readonly title: string;
  readonly text: string;
  readonly done: boolean;
}

const writes = ({ method, path }: CallLine): boolean => method !== 'GET' && !path.includes('/oauth2/');

/** The steps, and which of them are done by now. */
export function tourSteps({
  sidebar,
  calls,
  running,
}: Pick<View, 'sidebar' | 'calls' | 'running'>): readonly TourStep[] {
  const idle = running.length === 0;
  const read = calls.some(({ method }) => method === 'GET');
  const wrote = calls.some(writes);
  return [
    {
      title: 'Check rows',
      text: 'In the sidebar on the right. Rowcall reads Docebo and gives each row a status. It writes nothing yet.',
      done: sidebar !== null && read && (idle || wrote),
    },
    {
      title: 'Update … enrollments',
      text: 'Asks once, then sends each row with its own date. The panel below lists the calls.',
      done: wrote && idle,
    },
    {
      title: 'See which rows need you',
      text: 'Choose a reason at the bottom of the sidebar, such as “2 users not found”: it selects the wrong cell.',
      done: false,
    },
  ];
}
