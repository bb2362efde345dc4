import type { Platform } from '../../shared/platform.ts';
import { readDocument, readPastedDocument } from '../../shared/reading/read-document.ts';
import { readPasted } from '../../shared/reading/read-pasted.ts';
import { readTables } from '../../shared/reading/read-tables.ts';
import type { Tables } from '../../shared/reading/tables.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readLogo } from './read-logo.ts';
import { readIncomingFile, readReportFile } from './read-report-file.ts';
import type { ReadAnswers, ReadRequest, TablesRead, Wanted } from './read-request.ts';

/** Reads what was asked for. Tables are posted to the request's port, if it has one, before the answer is given. */
export async function answerRequest(request: ReadRequest, platform: Platform): Promise<Result<ReadAnswers[Wanted]>> {
  const { file } = request;
  if (request.wanted === 'report') return readReportFile(request.bytes, file, platform, request.keys);
  if (request.wanted === 'incoming') {
    return readIncomingFile(request.bytes, file, request.register, platform, request.keys);
  }
  if (request.wanted === 'document') {
    const { from } = request;
    return from instanceof Uint8Array ? readDocument(from, file, platform) : readPastedDocument(from, file);
  }
  if (request.wanted === 'logo') return readLogo(request.bytes, file);
  if (request.wanted === 'tables') {
    return passOn(readTables(request.bytes, file, platform), request.bytes, request.port, platform);
  }
  const { html, text } = request.pasted;
  return passOn(readPasted(request.pasted, file), platform.encodeUtf8(html ?? text), request.port, platform);
}

async function passOn(
  read: Result<Tables>,
  bytes: Uint8Array,
  port: MessagePort | undefined,
  platform: Platform,
): Promise<Result<TablesRead>> {
  if (!read.ok) return read;
  const { sheets, ...rest } = read.value;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const short: TablesRead = { ...rest, rows, sha256: await platform.sha256(bytes) };
  if (!port) return ok({ ...short, tables: read.value });
  port.postMessage(read.value);
  return ok(short);
}
