import { parseMarkup } from './parse-markup.ts';

/**
 * Which styles of a Word document are headings: style id → level. The id is in the language of whoever made the
 * document (`Antraštė1`, `Pealkiri1`); the name of the built-in style and the level of its outline are not.
 *
 * @param styles `word/styles.xml`; empty: the document has none of its own
 */
export function headingLevels(styles: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>(builtIn);
  let id: string | undefined;
  parseMarkup(
    styles,
    {
      onOpen: (tag, attributes) => {
        const name = tag.slice(tag.indexOf(':') + 1);
        const value = attributes['w:val'] ?? '';
        if (name === 'style') id = attributes['w:styleId'];
        if (id === undefined) return;
        const level =
          name === 'name'
            ? Number(/^heading (\d)$/iu.exec(value)?.[1] ?? Number.NaN)
            : name === 'outlineLvl'
              ? Number(value) + 1
              : Number.NaN;
        if (level >= 1 && level <= 9) levels.set(id, level);
      },
      onText: () => undefined,
      onClose: (tag) => {
        if (tag.endsWith('style')) id = undefined;
      },
    },
    true,
  );
  return levels;
}

const builtIn: readonly (readonly [string, number])[] = Array.from({ length: 9 }, (_, index) => [
  `Heading${index + 1}`,
  index + 1,
]);
