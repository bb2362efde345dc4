import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasMarkup, readProse } from '../../../shared/outputs/prose/read-prose.ts';
import type { ProseBlock } from '../../../shared/outputs/prose/read-prose.ts';
import { writeProse } from '../../../shared/outputs/prose/write-prose.ts';

const paragraph = (text: string): ProseBlock => ({ type: 'paragraph', runs: [{ text }] });
const list = (isOrdered: boolean, ...items: string[]): ProseBlock => ({
  type: 'list',
  isOrdered,
  items: items.map((text) => [{ text }]),
});

describe('a text becomes blocks', () => {
  test.each<[string, string, readonly ProseBlock[]]>([
    ['one line is a paragraph', 'We met.', [paragraph('We met.')]],
    ['a blank line ends a paragraph', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
    ['a line break stays in its paragraph', 'One\ntwo', [paragraph('One\ntwo')]],
    ['hyphens make a list', '- one\n- two', [list(false, 'one', 'two')]],
    ['numbers make a numbered list', '1. one\n2. two', [list(true, 'one', 'two')]],
    ['a list stands after its heading line', 'Towns:\n- Lund', [paragraph('Towns:'), list(false, 'Lund')]],
    ['two kinds of list are two lists', '- a\n1. b', [list(false, 'a'), list(true, 'b')]],
    ['text after a list is a paragraph again', '- a\nThen.', [list(false, 'a'), paragraph('Then.')]],
    ['a hyphen without a blank is text', '-5 degrees', [paragraph('-5 degrees')]],
    ['a year at the start of a line is text', '2022 was warm', [paragraph('2022 was warm')]],
    [
      'double asterisks are bold',
      'We **met** there',
      [{ type: 'paragraph', runs: [{ text: 'We ' }, { text: 'met', bold: true }, { text: ' there' }] }],
    ],
    ['an asterisk without a partner is text', 'a ** b', [paragraph('a ** b')]],
    ['four asterisks are text', '****', [paragraph('****')]],
    ['nothing is nothing', '\n\n', []],
  ])('%s', (_, text, blocks) => {
    expect(readProse(text)).toEqual(blocks);
  });

  test('no letter is lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '*', '-', '1', '.') }), (text) => {
        expect(letters(JSON.stringify(readProse(text).map(textOf)))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['One paragraph.', false],
  ['One\nline break', false],
  ['Two.\n\nParagraphs.', true],
  ['- a list', true],
  ['a **bold** word', true],
])('%j shows more in a preview: %s', (text, expected) => {
  expect(hasMarkup(text)).toBe(expected);
});

describe('blocks become a text', () => {
  test.each<[string, readonly ProseBlock[], string]>([
    ['paragraphs with a blank line between', [paragraph('One.'), paragraph('Two.')], 'One.\n\nTwo.'],
    ['a list with its marks', [list(true, 'a', 'b'), list(false, 'c')], '1. a\n2. b\n\n- c'],
    [
      'bold keeps its blanks outside',
      [{ type: 'paragraph', runs: [{ text: 'We' }, { text: ' met ', bold: true }, { text: 'there' }] }],
      'We **met** there',
    ],
    [
      'bold pieces that touch are one',
      [
        {
          type: 'paragraph',
          runs: [
            { text: 'me', bold: true },
            { text: 't', bold: true },
          ],
        },
      ],
      '**met**',
    ],
    ['bold blanks are blanks', [{ type: 'paragraph', runs: [{ text: 'a' }, { text: ' ', bold: true }] }], 'a'],
    ['empty paragraphs are left out', [paragraph(' '), paragraph('One.')], 'One.'],
    ['asterisks of the text do not become bold', [paragraph('a **b** c')], 'a ∗∗b∗∗ c'],
  ])('%s', (_, blocks, text) => {
    expect(writeProse(blocks)).toBe(text);
  });

  test('what was read and written again reads the same', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '**', '- ', '1. '), maxLength: 30 });
    fc.assert(
      fc.property(words, (text) => {
        const once = writeProse(readProse(text));
        expect(writeProse(readProse(once))).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

function textOf(block: ProseBlock): string {
  const runs = block.type === 'paragraph' ? block.runs : block.items.flat();
  return runs.map((run) => run.text).join('');
}

/** The letters a and b of a text, sorted. */
function letters(text: string): string {
  return Array.from(text.replace(/[^ab]/gu, '')).toSorted().join('');
}
