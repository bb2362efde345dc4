import { describe, expect, test } from 'vitest';
import { escapedMarkup, linkTarget } from '../../../shared/for-others/document-text.ts';

describe('a document leads to', () => {
  test.each([
    ['https://forin.example/a?b=1&c=2#d', 'https://forin.example/a?b=1&c=2#d'],
    ['https://žemaitija.example', 'https://žemaitija.example'],
    ['https://forin.example:8443/x', 'https://forin.example:8443/x'],
    ['https://forin.example/a"b<c>', 'https://forin.example/a%22b%3Cc%3E'],
    ['https://forin.example/100%', 'https://forin.example/100%25'],
    ['https://forin.example/\u202egpj.exe', 'https://forin.example/%E2%80%AEgpj.exe'],
  ])('%s', (address, target) => expect(linkTarget(address)).toBe(target));

  test.each([
    'http://forin.example/',
    'https://',
    'https:///a',
    'https://forin.example@evil.example/',
    'https://user:word@evil.example/',
    'https://forin.example\\@evil.example/',
    'https://forin.example:99999999/',
    'https://a b',
    'https://a\n',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://a',
    ' https://a.example',
    'data:text/html,x',
    'file:///etc/passwd',
    '\\\\server\\share',
    'mailto:a@b.example',
    'ms-word:ofe|u|https://a.example/x.docx',
    'https',
    `https://forin.example/${'<'.repeat(700)}`,
    '',
    undefined,
  ])('nothing of %j', (address) => expect(linkTarget(address)).toBeUndefined());
});

test('markup holds what was written, and nothing that it cannot hold', () => {
  expect(escapedMarkup(`<b title="x">'&\0\u{d800}</b>`)).toBe('&lt;b title=&quot;x&quot;&gt;&#39;&amp;&lt;/b&gt;');
});
