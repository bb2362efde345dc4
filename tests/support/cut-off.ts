// Everything inside runs in the page, where nothing outside of it is.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Page } from '@playwright/test';

/**
 * What stands outside the window sideways, or is cut off, as readable lines: words that a box hides, with an ellipsis
 * or without one, and choices that are longer than their field. What lies in a box that scrolls by itself (a wide table)
 * can be reached and is left out, and so are words that the tip of their box says in full.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    const wordsOf = (text: string | null) => (text ?? '').trim().slice(0, 60);

    const isForReadersOnly = (element: Element) => {
      if (element.closest('[aria-hidden="true"], .mantine-VisuallyHidden-root')) return true;
      const { width, height } = element.getBoundingClientRect();
      const { clip, visibility } = getComputedStyle(element);
      return width <= 2 || height <= 2 || clip !== 'auto' || visibility === 'hidden';
    };
    const scrolls = (box: Element) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      return [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
    };
    const scrollsSideways = (element: Element) => {
      for (let box = element.parentElement; box; box = box.parentElement)
        if (box !== document.body && scrolls(box)) {
          const { left, right } = box.getBoundingClientRect();
          if (left >= -1 && right <= root.clientWidth + 1) return true;
        }
      return false;
    };

    for (const element of document.body.querySelectorAll(
      'a, button, input, select, textarea, h1, h2, h3, p, label, td, th',
    )) {
      const { left, right } = element.getBoundingClientRect();
      if ((right > root.clientWidth + 1 || left < -1) && !isForReadersOnly(element) && !scrollsSideways(element))
        found.push(`outside: ${element.tagName.toLowerCase()} “${wordsOf(element.textContent)}”`);
    }

    /** Whether a box around the words hides a part of them. */
    const isHidden = (words: Text, rect: DOMRect) => {
      for (let box = words.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        if (scrolls(box) || position === 'fixed') return false;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        if (overflowX !== 'visible' && (rect.left < left - 1.5 || rect.right > right + 1.5)) return true;
        if (overflowY !== 'visible' && (rect.top < top - 3 || rect.bottom > bottom + 3)) return true;
      }
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node as Text;
      const parent = words.parentElement;
      if (words.data.trim() === '' || !parent || isForReadersOnly(parent)) continue;
      if (parent.closest('[title]')?.getAttribute('title')?.includes(words.data.trim())) continue;
      const range = document.createRange();
      range.selectNodeContents(words);
      if ([...range.getClientRects()].some((rect) => isHidden(words, rect)))
        found.push(`cut: “${wordsOf(words.data)}”`);
    }

    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.body.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'select, input[placeholder]',
    )) {
      const said =
        field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value === '' && field.placeholder;
      if (!said || !pen || field.title.includes(said) || isForReadersOnly(field)) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (pen.measureText(said).width > room + 2) found.push(`cut in its field: “${wordsOf(said)}”`);
    }
    return found;
  });
}
