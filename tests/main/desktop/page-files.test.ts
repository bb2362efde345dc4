import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPageRequest, pageFileOf } from '../../../main/page-files.ts';
import { contentSecurityPolicy } from '../../../main/page-policy.ts';

let folder = '';
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'forin-page-')), 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'page-B1x_2.js'), 'run()');
  writeFileSync(join(folder, 'assets', 'secret.forin'), 'data');
  writeFileSync(join(folder, '.hidden.js'), 'hidden');
  writeFileSync(join(folder, '..', 'outside.js'), 'outside');
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

describe('the path of an address', () => {
  test.each([
    ['/', ['index.html']],
    ['/index.html', ['index.html']],
    ['/assets/page-B1x_2.js', ['assets', 'page-B1x_2.js']],
    ['/assets/caf%C3%A9.js', null],
    ['', null],
    ['index.html', null],
    ['/..', null],
    ['/../outside.js', null],
    ['/assets/../../outside.js', null],
    ['/%2e%2e/outside.js', null],
    ['/..%2foutside.js', null],
    ['/..%5coutside.js', null],
    ['/..\\outside.js', null],
    ['/assets%2f..%2f..%2foutside.js', null],
    ['/%252e%252e/outside.js', null],
    ['//etc/passwd', null],
    ['/C:/Windows/win.ini', null],
    ['/index.html%00.js', null],
    ['/.hidden.js', null],
    ['/assets/', null],
    ['/index.html:stream', null],
    ['/%', null],
    ['/%ff', null],
  ])('%j stands for %j', (path, parts) => expect(pageFileOf(path)).toEqual(parts));
});

describe('the answer', () => {
  test.each([
    ['GET', '/', 200],
    ['GET', '/assets/page-B1x_2.js', 200],
    ['GET', '/missing.js', 404],
    ['GET', '/assets', 404],
    ['GET', '/assets/secret.forin', 404],
    ['GET', '/../outside.js', 400],
    ['POST', '/', 405],
    ['DELETE', '/index.html', 405],
  ])('to %s %s is %i, under the policy', async (method, path, status) => {
    const answer = await answerPageRequest(folder, method, path);
    expect(answer.status).toBe(status);
    expect(answer.headers['Content-Security-Policy']).toBe(contentSecurityPolicy);
    expect(answer.headers['X-Content-Type-Options']).toBe('nosniff');
    expect(answer.body !== null).toBe(status === 200);
  });

  test('to HEAD has the headers and no content', async () => {
    const answer = await answerPageRequest(folder, 'HEAD', '/');
    expect(answer).toMatchObject({ status: 200, body: null });
    expect(answer.headers['Content-Type']).toBe('text/html; charset=utf-8');
  });
});

test('the policy is this one, word for word: whatever is not said is not allowed', () => {
  expect(contentSecurityPolicy.split('; ').toSorted()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data: blob:",
    "manifest-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
  ]);
});

test('every answer, a refusal too, keeps other pages out and gives the page no camera, microphone or place', async () => {
  for (const [method, path] of [
    ['GET', '/'],
    ['GET', '/missing.js'],
    ['POST', '/'],
  ] as const)
    expect((await answerPageRequest(folder, method, path)).headers).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
});

test('the policy allows nothing by default, no code from text and no other place', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).toContain("script-src 'self'");
  expect(contentSecurityPolicy).toContain("connect-src 'self'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/u);
  expect(contentSecurityPolicy.match(/unsafe-inline/gu)).toHaveLength(1);
});
