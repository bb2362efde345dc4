import { Parser } from 'htmlparser2';

/** Elements inside one another, far more than documents have; beyond it the parser's own bookkeeping grows too slow. */
const deepest = 2_000;
const piece = 64 * 1024;

export interface MarkupHandler {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText: (text: string) => void;
  readonly onClose: (name: string) => void;
}

/**
 * Goes once through XML or HTML, however faulty. The one place that knows the parser.
 * @returns false when it was given up, because its elements lie too deep inside one another
 */
export function parseMarkup(text: string, { onOpen, onText, onClose }: MarkupHandler, isXml: boolean): boolean {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        onOpen(name, attributes);
      },
      ontext: onText,
      onclosetag: (name) => {
        depth -= 1;
        onClose(name);
      },
    },
    { xmlMode: isXml },
  );
  for (let at = 0; at < text.length; at += piece) {
    parser.write(text.slice(at, at + piece));
    if (depth > deepest) return false;
  }
  parser.end();
  return true;
}
