// Finds text that is cut off, or that reaches out of the window.
import type { Page } from 'playwright-core';

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
