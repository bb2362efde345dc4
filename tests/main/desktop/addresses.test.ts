import { describe, expect, test } from 'vitest';
import { outsideAddress } from '../../../main/external-links.ts';
import { isOwnAddress } from '../../../main/identity.ts';
import { mayRequest } from '../../../main/navigation.ts';
import { isGranted } from '../../../main/permissions.ts';

const own = ['app://forin/', 'app://forin/index.html#/activities', 'app://forin/assets/a.js?x=1', 'app://forin'];
const foreign: readonly unknown[] = [
  'https://forin/',
  'app://evil/',
  'app://forin.evil/',
  'app://evil/forin',
  'app://forin@evil/',
  'app://user:word@forin/',
  'app://forin:8080/',
  'app:forin',
  'app:/forin/',
  'apps://forin/',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
  'about:blank',
  'null',
  '',
  ' ',
  undefined,
  null,
  7,
  { toString: () => 'app://forin/' },
];

describe('an address of the application itself', () => {
  test.each(own)('%s is one', (address) => expect(isOwnAddress(address)).toBe(true));
  test.each(foreign)('%j is none', (address) => expect(isOwnAddress(address)).toBe(false));
});

describe('a request of the page', () => {
  test.each(own)('to %s goes out', (address) => expect(mayRequest(address)).toBe(true));
  test.each(['blob:app://forin/6f1c', 'data:image/png;base64,AAAA', 'devtools://devtools/bundled/x.html'])(
    'to %s stays on this computer and goes out',
    (address) => expect(mayRequest(address)).toBe(true),
  );
  test.each([
    'https://example.org/',
    'http://127.0.0.1:47615/',
    'ws://example.org',
    'file:///etc/passwd',
    'ftp://a',
    '',
  ])('to %j is stopped', (address) => expect(mayRequest(address)).toBe(false));
});

describe('an address handed to the system', () => {
  test.each([
    ['https://www.example.org/seminar?x=1#top', 'https://www.example.org/seminar?x=1#top'],
    ['https://žemaitija.example/', 'https://xn--emaitija-l4b.example/'],
    [
      'mailto:office@example.org?subject=Report&body=Dear%20colleague,%0D%0Aplease',
      'mailto:office@example.org?subject=Report&body=Dear%20colleague,%0D%0Aplease',
    ],
    ['mailto:?cc=office@example.org', 'mailto:?cc=office@example.org'],
    ['MAILTO:office@example.org', 'mailto:office@example.org'],
    ['mailto:a@example.org,b@example.org', 'mailto:a@example.org,b@example.org'],
    // Spelled in one way, whoever takes it apart next.
    [' https:\\\\example.org\\a "b"', 'https://example.org/a%20%22b%22'],
    ['https:example.org', 'https://example.org/'],
    ['mailto:?subject=a "b" c', 'mailto:?subject=a%20%22b%22%20c'],
  ])('%s is allowed, as %s', (address, handed) => expect(outsideAddress(address)).toBe(handed));
  test.each([
    'http://example.org/',
    'https://user:word@example.org/',
    'https://user@example.org/',
    'file:///C:/Windows/System32/calc.exe',
    '\\\\server\\share\\program.exe',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'smb://server/share',
    'mailto:office@example.org?attach=/etc/passwd',
    'mailto:office@example.org?attachment=/etc/passwd',
    'mailto:a@example.org" /attach "C:/Users/x',
    'mailto:a@example.org%22%20/attach%20%22C:/Users/x',
    'mailto:a@example.org%3Fattach=/etc/passwd',
    'mailto:a@example.org%26attach=/etc/passwd',
    'mailto:a@example.org%0D%0ABcc:b@example.org',
    'mailto:a@example.org|calc',
    'mailto:<a@example.org>',
    'https://example.org/\nHost: other',
    'https://example.org/\u0000',
    `https://example.org/${'a'.repeat(2_000)}`,
    'example.org',
    '',
    null,
    undefined,
    42,
  ])('%j is refused', (address) => expect(outsideAddress(address)).toBeUndefined());
});

describe('a permission', () => {
  test.each(['clipboard-sanitized-write', 'persistent-storage'])('%s is granted to the own page', (permission) => {
    expect(isGranted(permission, 'app://forin/')).toBe(true);
    expect(isGranted(permission, 'https://example.org/')).toBe(false);
    expect(isGranted(permission, undefined)).toBe(false);
  });
  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'unknown', ''])(
    '%j is refused',
    (permission) => expect(isGranted(permission, 'app://forin/')).toBe(false),
  );
});
