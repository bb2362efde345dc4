import { lineSchema, proseSchema } from '../schema/text.ts';

// Control characters but tab and line feed; halves of characters.
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu;

/** A text on one line; undefined when it is longer than a record holds, empty when it says nothing. */
export function readLine(text: string): string | undefined {
  const line = text.replaceAll(unwritable, ' ').replaceAll(/\s+/gu, ' ').trim();
  return line === '' || lineSchema.safeParse(line).success ? line : undefined;
}

/** A text of several paragraphs, its lines as they are. */
export function readProse(text: string): string | undefined {
  const prose = text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(unwritable, ' ')
    .replaceAll(/[ \t]+\n/gu, '\n')
    .trim();
  return prose === '' || proseSchema.safeParse(prose).success ? prose : undefined;
}
