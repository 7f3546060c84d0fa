// What the directory holds, and its age.

import type { Page } from '../../page/state';
import { dayAndTime } from '../../texts/format';
import { directoryLine } from '../../texts/get';

export function DirectoryLines({ page }: { readonly page: Page }) {
  const directory = page.server?.directory ?? [];
  return (
    <>
      {directory.map((each) => (
        <p class="hint" key={each.kind}>
          {directoryLine(each, dayAndTime)}
        </p>
      ))}
    </>
  );
}
