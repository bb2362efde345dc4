import { describe, expect, test } from 'vitest';
import { proseOfDocument } from '../../../../renderer/features/activity/pasted-prose.ts';
import type { MarkupNode } from '../../../../renderer/features/activity/pasted-prose.ts';
import {
  continueList,
  toggleBold,
  toggleList,
  withoutControls,
} from '../../../../renderer/features/activity/rich-text-edits.ts';
import type { Selected } from '../../../../renderer/features/activity/rich-text-edits.ts';

/** `we [met] there`: the brackets are the selection, `|` a caret. */
function selected(notation: string): Selected {
  const marked = notation.replace('|', '[]');
  const start = marked.indexOf('[');
  return { text: marked.replace('[', '').replace(']', ''), start, end: marked.indexOf(']') - 1 };
}

function written({ text, start, end }: Selected): string {
  return start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

test.each([
  ['the selection becomes bold', 'we [met] there', 'we **[met]** there'],
  ['and is plain again', 'we **[met]** there', 'we [met] there'],
  ['also with its signs selected', 'we [**met**] there', 'we [met] there'],
  ['blanks at its ends stay outside', 'we[ met ]there', 'we **[met]** there'],
  ['without a selection the word at the caret', 'we me|t there', 'we **[met]** there'],
  ['in an empty text there is room for bold', '|', '**|**'],
])('bold: %s', (_, before, after) => {
  expect(written(toggleBold(selected(before)))).toBe(after);
});

test.each([
  ['a line becomes an item', 'one|', false, '[- one]'],
  ['several lines become items', '[one\ntwo]', false, '[- one\n- two]'],
  ['and plain lines again', '[- one\n- two]', false, '[one\ntwo]'],
  ['numbers count', '[one\n\ntwo]', true, '[1. one\n\n2. two]'],
  ['one kind of list becomes the other', '[- one\n- two]', true, '[1. one\n2. two]'],
  ['only the lines of the selection', 'one\nt|wo\nthree', false, 'one\n[- two]\nthree'],
])('list: %s', (_, before, isOrdered, after) => {
  expect(written(toggleList(selected(before), isOrdered))).toBe(after);
});

test.each([
  ['begins the next item', '- one|', '- one\n- |'],
  ['counts on', '9. nine|', '9. nine\n10. |'],
  ['divides an item', '- one| two', '- one\n- | two'],
  ['ends the list in an empty item', '- one\n- |', '- one\n|'],
])('Enter %s', (_, before, after) => {
  const next = continueList(selected(before));
  expect(next && written(next)).toBe(after);
});

test.each([['one|'], ['- [one]'], ['-one|'], ['|- one']])('Enter in %j is an ordinary Enter', (before) => {
  expect(continueList(selected(before))).toBeUndefined();
});

test('what a record cannot hold is taken out of a text', () => {
  expect(withoutControls('a\r\nb\u0000c\u0007\td\ud800e')).toBe('a\nbc\tde');
});

const node = (nodeName: string, children: readonly (MarkupNode | string)[] = [], style = ''): MarkupNode => {
  const childNodes = children.map((child) =>
    typeof child === 'string' ? { nodeName: '#text', textContent: child, childNodes: [] } : child,
  );
  const textContent = childNodes.map((child) => child.textContent).join('');
  return { nodeName, childNodes, textContent, getAttribute: (name) => (name === 'style' ? style : null) };
};
const wordItem = (mark: string, text: string) =>
  node('P', [node('SPAN', [mark], 'mso-list:Ignore'), text], 'margin:0;mso-list:l0 level1 lfo1');

describe('a pasted document', () => {
  test.each<[string, readonly (MarkupNode | string)[], string]>([
    ['paragraphs', [node('P', ['One.']), '\n', node('P', ['Two.'])], 'One.\n\nTwo.'],
    ['bold words', [node('P', ['We ', node('B', ['met']), ' there'])], 'We **met** there'],
    ['bold by style', [node('P', [node('SPAN', ['met'], 'font-weight:700')])], '**met**'],
    [
      'what a mail program wraps in normal weight is not bold',
      [node('B', [node('P', ['met'])], 'font-weight:normal')],
      'met',
    ],
    ['headings are bold', [node('H2', ['Day one']), node('P', ['Talks'])], '**Day one**\n\nTalks'],
    ['lists', [node('UL', [node('LI', ['a']), node('LI', [node('P', ['b'])])])], '- a\n- b'],
    ['numbered lists', [node('OL', [node('LI', ['a']), node('LI', ['b'])])], '1. a\n2. b'],
    ['lists of Word without their bullets', [wordItem('·   ', 'a'), wordItem('·   ', 'b')], '- a\n- b'],
    ['numbered lists of Word', [wordItem('1.  ', 'a'), wordItem('2.  ', 'b')], '1. a\n2. b'],
    ['line breaks', [node('P', ['One', node('BR'), 'two'])], 'One\ntwo'],
    ['line ends of the source are blanks', [node('P', ['One\n  two'])], 'One two'],
    ['cells of a table', [node('TABLE', [node('TR', [node('TD', ['A']), node('TD', ['B'])])])], 'A B'],
    ['nothing of scripts and styles', [node('STYLE', ['p {}']), node('SCRIPT', ['x()']), node('P', ['One'])], 'One'],
    ['nothing at all', [node('P', ['\u00a0'])], ''],
  ])('gives %s', (_, children, text) => {
    expect(proseOfDocument(node('BODY', children))).toBe(text);
  });
});
