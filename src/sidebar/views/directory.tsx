// What the directory holds, and how old it is.
import { dayAndTime } from '../format';
import type { Page } from '../state';
import { directoryLine } from '../texts/get';

export function DirectoryLines({ page }: { readonly page: Page }) {
  const directory = page.server?.directory ?? [];
  return (
    <>
      {directory.map((each) => (
        <p class="hint" key={each.kind}>
          {directoryLine(each, (at) => dayAndTime(at))}
        </p>
      ))}
    </>
  );
}
