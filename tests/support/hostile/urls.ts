import type { Chance } from '../chance.ts';

/** Addresses that were used to get somewhere: other schemes, other hosts, other ways of writing. */
const attempts: readonly string[] = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'file://server/share/x.exe',
  '\\\\server\\share\\x.exe',
  '//evil.example/x',
  'http://evil.example/',
  'https://evil.example@forin/',
  'https://user:word@evil.example/',
  'ftp://evil.example/',
  'ws://evil.example/',
  'wss://evil.example/',
  'smb://evil.example/x',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'ms-word:ofe|u|https://evil.example/x.docx',
  'search-ms:query=x&crumb=location:\\\\evil.example',
  'mk:@MSITStore:x',
  'jar:https://evil.example!/x',
  'view-source:https://evil.example',
  'chrome://settings',
  'about:blank',
  'intent://x#Intent;end',
  'steam://run/1',
  'zoommtg://evil.example',
  'blob:https://evil.example/6f1c',
  'filesystem:https://evil.example/x',
  'app://evil/',
  'app://forin.evil.example/',
  'app://forin@evil/',
  'app://user@forin/',
  'app://forin:8080/',
  'app:forin',
  'app:/forin/',
  'app:///forin/',
  'app://forin\\@evil/',
  'app://%66orin/',
  'app://forin%2eevil/',
  'apps://forin/',
  'app\u2024://forin/',
  'mailto:a@evil.example?attach=/etc/passwd',
  'mailto:a@evil.example" /attach "C:/x',
  'mailto:a@evil.example%3Fattach=/etc/passwd',
  'mailto:a@evil.example?body=x&attachment=C:/x',
  '../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..\\..\\secret',
  '/C:/Windows/win.ini',
  '/.git/config',
  '/index.html\0.js',
];

const noise: readonly string[] = [
  '\t',
  '\n',
  '\r',
  '\0',
  ' ',
  '\u202e',
  '\u200b',
  '\ufeff',
  '%00',
  '%0d%0a',
  '\\',
  '@',
  '#',
  '?',
  ':',
];

/** An address that should lead nowhere, or at most where a plain https or mailto address of its kind may. */
export function hostileUrl(chance: Chance): string {
  let url = chance.oneOf(attempts);
  for (let times = chance.whole(0, 3); times > 0; times -= 1) {
    const at = chance.whole(0, url.length);
    const before = url;
    url = chance.oneOf([
      () => before.slice(0, at) + chance.oneOf(noise) + before.slice(at),
      () => chance.oneOf(noise) + before,
      () => before + chance.oneOf(noise),
      () => before.toUpperCase(),
      () => `${chance.oneOf(attempts)}${before}`,
      () => `https://forin/${before}`,
      () => `app://forin/${before}`,
      () => before.replace(':', '&#58;'),
      () => before.replace('//', '\\\\'),
      () => before.replaceAll('e', '%65'),
      () => before + 'x'.repeat(3_000),
    ])();
  }
  return url;
}

const listedMail: ReadonlySet<string> = new Set(['subject', 'body', 'cc', 'bcc', 'to']);

/** What the list says, written without the application's own functions. */
export const listed = {
  /** The page's own files. */
  own: (url: unknown) =>
    typeof url === 'string' && /^app:\/\/forin(?:[/?#]|$)/u.test(new URL(url).href) && !/^[^/]*\/\/[^/?#]*@/u.test(url),
  /** Handed to the system. */
  outside: (url: string) => {
    if (/^https:\/\/[^/?#@\\\s]+(?:[/?#][^\s"<>]*)?$/u.test(url)) return true;
    const [, fields = ''] = /^mailto:[^?"\s<>|\\]*(?:\?(\S*))?$/u.exec(url) ?? [undefined, '!'];
    return fields.split('&').every((field) => field === '' || listedMail.has(field.replace(/=.*/su, '').toLowerCase()));
  },
};
