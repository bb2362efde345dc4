import type { Page } from '@playwright/test';

/**
 * What stands outside the window sideways, or is cut off inside its box, as readable lines. What lies in a box that
 * scrolls by itself (a wide table) can be reached and is left out.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    const scrollsSideways = (element: Element): boolean => {
      for (let box = element.parentElement; box; box = box.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX) && box !== document.body) {
          const { left, right } = box.getBoundingClientRect();
          if (left >= -1 && right <= root.clientWidth + 1) return true;
        }
      return false;
    };
    for (const element of document.body.querySelectorAll(
      'a, button, input, select, textarea, h1, h2, h3, p, label, td, th',
    )) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const isForReadersOnly = width <= 2 || height <= 2 || style.clip !== 'auto' || style.visibility === 'hidden';
      if (isForReadersOnly || element.closest('[aria-hidden="true"], .mantine-VisuallyHidden-root')) continue;
      const isOutside = (right > root.clientWidth + 1 || left < -1) && !scrollsSideways(element);
      const isText = element.matches('a, button, h1, h2, h3, p, label');
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const isCut =
        isText && hides && element.scrollWidth > element.clientWidth + 1 && style.textOverflow !== 'ellipsis';
      const name = `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 60)}”`;
      if (isOutside) found.push(`outside: ${name}`);
      else if (isCut) found.push(`cut: ${name}`);
    }
    return found;
  });
}
