import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentBlock } from '../../../shared/outputs/document/document.ts';
import { documentAsMarkdown } from '../../../shared/outputs/document/write-markdown.ts';
import { readProse } from '../../../shared/outputs/prose/read-prose.ts';
import { saidOf, whole } from './report-of.ts';

function markdownOf(...blocks: readonly DocumentBlock[]): string {
  const text = documentAsMarkdown({ locale: 'en', title: 'Title', footer: 'Foot', blocks });
  return text.replace('# Title\n\n', '').replace('\n\n---\n\nFoot\n', '');
}

describe('what Markdown makes of each block', () => {
  test.each<[string, DocumentBlock, string]>([
    ['a heading, below the title', { type: 'heading', level: 1, text: 'Overview' }, '## Overview'],
    ['a text', { type: 'text', text: 'One\ntwo' }, 'One\\\ntwo'],
    ['a list', { type: 'list', isOrdered: true, items: [{ text: 'a' }, { text: 'b' }] }, '1. a\n2. b'],
    [
      'a link',
      { type: 'list', isOrdered: false, items: [{ text: 'there', address: 'https://forin.example/(x)' }] },
      '- [there](<https://forin.example/(x)>)',
    ],
    ['bold and items of a prose', { type: 'prose', blocks: readProse('a **b** c\n\n- d') }, 'a **b** c\n\n- d'],
    ['facts', { type: 'facts', facts: [{ label: 'When', lines: [{ text: 'now' }] }] }, '- **When:** now'],
    [
      'facts of several lines',
      { type: 'facts', facts: [{ label: 'Where', lines: [{ text: 'a' }, { text: 'b' }] }] },
      '- **Where:**\n  - a\n  - b',
    ],
    [
      'a table, numbers to the right',
      { type: 'table', caption: 'By year', head: ['Year', 'In total'], rows: [['2022', '1,110']], numberColumns: [1] },
      '**By year**\n\n| Year | In total |\n| --- | --: |\n| 2022 | 1,110 |',
    ],
  ])('%s', (_, block, expected) => {
    expect(markdownOf(block)).toBe(expected);
  });
});

describe('texts stay texts', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['a|b', 'a\\|b'],
    ['<script>', '\\<script\\>'],
    ['[x](javascript:y)', '\\[x\\]\\(javascript:y\\)'],
    ['![x](http://y)', '\\!\\[x\\]\\(http://y\\)'],
    ['**x** _y_ `z`', '\\*\\*x\\*\\* \\_y\\_ \\`z\\`'],
    ['&lt;', '\\&lt;'],
  ])('%s', (text, expected) => {
    expect(markdownOf({ type: 'text', text })).toBe(expected);
  });

  test('no text makes a link, a picture, an element or another cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const said = markdownOf({ type: 'table', head: [text], rows: [[text]] });
        expect(said.split('\n')).toHaveLength(3);
        expect(said.replace(/\\./gu, '').match(/\|/gu)).toHaveLength(6);
        expect(said.replace(/\\./gu, '')).not.toMatch(/[[\]<>`*_]/u);
      }),
    );
  });
});

test('logos stand above the title as their words, and nothing of the pictures', () => {
  const size = { bytes: Uint8Array.of(1, 2, 3), width: 10, height: 10 };
  const logos = ['Logo of *A*', 'Logo of B'].map((alternative) => ({ ...size, alternative }));
  expect(documentAsMarkdown({ locale: 'en', logos, title: 'Report', footer: 'x', blocks: [] })).toBe(
    'Logo of \\*A\\* · Logo of B\n\n# Report\n\n---\n\nx\n',
  );
});

test('the report as Markdown says what its blocks say', () => {
  const text = documentAsMarkdown(whole.document);
  expect(text).toContain('### 13. Final FOR-IN conference'.replace('13.', '13\\.'));
  expect(text).toContain('- **Participants in total:** 1,118');
  expect(saidOf('A13')).toContain('Participants in total: 1,118');
  expect(text).toContain('| All activities | 13 | 406 | 1,947 | 2,353 | 11 of 13 |');
});
