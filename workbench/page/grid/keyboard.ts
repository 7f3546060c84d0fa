// The sheet for people who use the keyboard or a screen reader: Tab leaves it, and its controls have names.

/**
 * Tab leaves the sheet, as it leaves everything else on a page. While a person types, it goes to the next
 * cell.
 */
export function leaveByTab(container: HTMLElement, isTyping: () => boolean): void {
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping()) return;
      const next = beside(container, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    },
    true,
  );
}

const FOCUSABLE = 'a[href], button, input, select, textarea, iframe, [tabindex="0"]';

/** The first element behind the sheet that takes the focus, or the last in front of it. */
function beside(container: HTMLElement, before: boolean): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => !container.contains(element) && element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
  const wanted = before ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const found = all.filter((element) => container.compareDocumentPosition(element) & wanted);
  return (before ? found.at(-1) : found[0]) ?? null;
}

/**
 * Two controls of the component have no name for those who cannot see them; they appear some time after the
 * start.
 */
export function nameParts(container: HTMLElement): void {
  const names = new Map([
    ['[data-u-comp="defined-name"] input', 'Cell'],
    ['[data-u-comp="sheet-bar-append-button"]', 'All sheets'],
  ]);
  const name = () => {
    for (const [selector, label] of names) {
      const control = container.querySelector(selector);
      control?.setAttribute('aria-label', label);
      if (control) names.delete(selector);
    }
    if (names.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(name);
  observer.observe(container, { childList: true, subtree: true });
}
