// Finds text that is cut off, or that reaches out of the window.
import type { Page } from 'playwright-core';

/**
 * Choices that are wider than their list, which shows them cut. Not those of the columns: they are headers of
 * the sheet. Opens what is folded, to see all lists.
 */
export async function cutChoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const ruler = document.createElement('span');
    ruler.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap';
    return [...document.querySelectorAll<HTMLSelectElement>('select:not([id^="column-"])')].flatMap(
      (list) => {
        const { font, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(list);
        Object.assign(ruler.style, { font, letterSpacing });
        list.after(ruler);
        // The arrow of the list takes about as much as a letter is high.
        const arrow = 16;
        const room =
          list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
        const cut = [...list.options].filter(({ text }) => {
          ruler.textContent = text;
          return ruler.getBoundingClientRect().width > room;
        });
        ruler.remove();
        return cut.map(({ text }) => `${list.id}: ${text}`);
      },
    );
  });
}

/** Elements with text of their own that is wider than its box, or that leaves the window at a side. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !element.closest('.unseen, script, option, datalist'))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0) return false;
        const inline = getComputedStyle(element).display === 'inline';
        const inside = box.left >= -0.5 && box.right <= width + 0.5;
        return !inside || (!inline && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`);
  });
}
