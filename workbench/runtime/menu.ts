// Finds the function that a menu item calls, in submenus too.
import type { MenuItem } from '../google';

/** Throws if the menu has no item of that label; the message lists those it has. */
export function functionOf(label: string, items: readonly MenuItem[]): string {
  const name = findFunction(label, items);
  if (name !== null) return name;
  throw new Error(`The menu has no item ${label}. It has: ${labelsOf(items).join(', ') || 'none'}.`);
}

function findFunction(label: string, items: readonly MenuItem[]): string | null {
  for (const item of items) {
    if (item.kind === 'item' && item.label === label) return item.calls;
    const inner = item.kind === 'menu' ? findFunction(label, item.items) : null;
    if (inner !== null) return inner;
  }
  return null;
}

const labelsOf = (items: readonly MenuItem[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'item' ? [item.label] : item.kind === 'menu' ? labelsOf(item.items) : [],
  );
