import type { Texts } from './text.tsx';

/**
 * Where a file was saved, in words.
 * @param place as the shell says it; empty: a download, of which the browser tells no more
 */
export function savedPlace({ text }: Pick<Texts, 'text'>, place: string): string {
  return place === '' ? text('words.downloads') : place;
}
