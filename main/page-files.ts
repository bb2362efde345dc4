import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageHeaders } from './page-policy.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
};

export interface PageAnswer {
  readonly status: 200 | 400 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

/**
 * The file of the page's folder that an address path stands for.
 * @param path as it came, percent-encoded, beginning with `/`
 * @returns its parts below the folder; null when the path is not one of ours (`..`, hidden files, backslashes, drives,
 *   encodings that do not decode)
 */
export function pageFileOf(path: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/')) return null;
  if (decoded === '/') return ['index.html'];
  const parts = decoded.slice(1).split('/');
  return parts.every((part) => /^[\w@-][\w.@-]*$/u.test(part)) ? parts : null;
}

/** Answers a request for a file of the page. There are no folder listings and no stand-in for a missing file. */
export async function answerPageRequest(folder: string, method: string, path: string): Promise<PageAnswer> {
  if (method !== 'GET' && method !== 'HEAD') return without(405);
  const parts = pageFileOf(path);
  if (!parts) return without(400);
  const name = parts.at(-1) ?? '';
  const type = types[name.slice(name.lastIndexOf('.') + 1)];
  if (!type) return without(404);
  try {
    const body = await readFile(join(folder, ...parts));
    return {
      status: 200,
      headers: { ...pageHeaders, 'Content-Type': type, 'Cache-Control': 'no-cache' },
      body: method === 'GET' ? body : null,
    };
  } catch {
    return without(404);
  }
}

function without(status: 400 | 404 | 405): PageAnswer {
  return { status, headers: { ...pageHeaders, 'Content-Type': 'text/plain; charset=utf-8' }, body: null };
}
