import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWebServer } from '../../../main/web-server.ts';
import type { WebServer } from '../../../main/web-server.ts';

let folder = '';
let server: WebServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forin-web-'));
  writeFileSync(join(folder, 'index.html'), 'the page');
  server = await startWebServer(folder, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Heard {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Asks with a path exactly as written: `fetch` would tidy it. */
function ask(path: string, host?: string): Promise<Heard> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, headers: host === undefined ? {} : { host: host.replace('PORT', port) } },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, headers: answer.headers });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

test('it answers at the loopback address only', () => {
  expect(new URL(server.address).hostname).toBe('127.0.0.1');
});

test('the page comes with its policy', async () => {
  const answer = await fetch(server.address);
  expect(await answer.text()).toBe('the page');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  ['127.0.0.1:PORT', 200],
  ['localhost:PORT', 308],
  ['127.0.0.1', 421],
  ['127.0.0.1:1', 421],
  ['evil.example', 421],
  ['evil.example:PORT', 421],
  ['127.0.0.1:PORT.evil.example', 421],
])('a request that says the host is %s gets %i', async (host, status) => {
  expect((await ask('/', host)).status).toBe(status);
});

test('localhost is sent on to the address to which the records belong', async () => {
  expect((await ask('/#x', 'localhost:PORT')).headers.location).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//u);
});

test.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%5c..%5cx', '//etc/passwd'])(
  '%s leads nowhere',
  async (path) => expect((await ask(path)).status).toBe(400),
);

test('a port that is taken is said to the caller', async () => {
  const port = Number(new URL(server.address).port);
  await expect(startWebServer(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
