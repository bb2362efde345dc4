import { error, inFile } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { Platform } from '../platform.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { packageFormat, packageSchema, packageVersion } from '../schema/package-document.ts';
import type { PackageDocument } from '../schema/package-document.ts';
import { canonicalCut, canonicalJson } from './canonical-json.ts';
import { checkPackage } from './check-package.ts';
import { findJsonFault } from './find-json-fault.ts';
import { quickCheckOf } from './quick-check.ts';
import { scanJson } from './scan-json.ts';
import type { JsonScan } from './scan-json.ts';
import { schemaIssue } from './schema-issues.ts';
import { shownText } from './shown-text.ts';
import { isSignatureOf } from './signature.ts';

/** Levels inside one another that a package can have; far more than version 1 needs. */
const maxDepth = 32;

/**
 * Reads one package, whole or not at all.
 * @param file its name, for sentences
 * @returns the package, every record of it valid, or one refusal that says what is wrong, where, and what to do
 */
export async function readPackage(
  bytes: Uint8Array,
  file: string,
  platform: Platform,
): Promise<Result<PackageDocument>> {
  const text = bytes.length === 0 ? '' : platform.decodeUtf8(bytes);
  if (text === null) return refused(error('reading.notUtf8', { file }));
  if (text.trim() === '') return refused(error('reading.empty', { file }));
  const scan = scanJson(bytes, platform.decodeUtf8, maxDepth);
  if (scan.problem) return refused(inFile(problemIssue(text, bytes, scan.problem, platform), file));
  const parsed = parse(text, scan);
  if (!parsed.ok) return refused(inFile(faultIssue(text), file));
  const document = parsed.value;
  const issue =
    envelopeIssue(document) ??
    (await integrityIssue(document, bytes, scan, platform)) ??
    contentIssue(document) ??
    (await signatureIssue(document as PackageDocument, platform));
  return issue ? refused(inFile(issue, file)) : ok(document as PackageDocument);
}

/** What `JSON.parse` would hide. */
function problemIssue(
  text: string,
  bytes: Uint8Array,
  { kind, at, key }: NonNullable<JsonScan['problem']>,
  platform: Platform,
): Issue {
  if (isWideText(text)) return error('reading.notUtf8');
  const before = platform.decodeUtf8(bytes.subarray(0, at)) ?? '';
  return error(`reading.${kind}`, {}, { ...placeInText(text, before.length), key: shownText(key), limit: maxDepth });
}

/** UTF-16 read as UTF-8 is full of NULs, which JSON never holds. */
function isWideText(text: string): boolean {
  return text.includes('\0');
}

function parse(text: string, scan: JsonScan): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    // What is written otherwise (`-0`, escapes) is the same value from here on.
    return { ok: true, value: scan.canonical ? value : JSON.parse(canonicalJson(value)) };
  } catch {
    return { ok: false };
  }
}

/** Why the text is not JSON. */
function faultIssue(text: string): Issue {
  if (isWideText(text)) return error('reading.notUtf8');
  if (!/^\s*[[{]/.test(text)) return error('reading.somethingElse');
  const fault = findJsonFault(text);
  if (fault?.endsEarly) return error('reading.truncated');
  return error('reading.notJson', {}, placeInText(text, fault?.at ?? 0));
}

/** Line and character, counted from 1. */
function placeInText(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Is it a package at all, and one this version reads? Said before anything else is looked at. */
function envelopeIssue(document: unknown): Issue | undefined {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return error('reading.somethingElse');
  }
  const { format, version } = document as Readonly<Record<string, unknown>>;
  if (format !== packageFormat) return error('reading.somethingElse');
  if (typeof version === 'number' && Number.isInteger(version) && version > packageVersion) {
    return error('reading.newerVersion', {}, { found: version, known: packageVersion });
  }
  return undefined;
}

async function integrityIssue(document: unknown, bytes: Uint8Array, scan: JsonScan, platform: Platform) {
  const { integrity, ...content } = document as Readonly<Record<string, unknown>>;
  const stated = (integrity as { readonly value?: unknown } | undefined)?.value;
  if (typeof stated !== 'string') return error('reading.noIntegrity');
  const canonical = scan.canonical
    ? canonicalCut(bytes, scan, 'integrity')
    : platform.encodeUtf8(canonicalJson(content));
  const found = await platform.sha256(canonical);
  return found === stated ? undefined : error('reading.altered');
}

/** Of a document that its schema has accepted, so that a wrong form is said first. */
async function signatureIssue({ integrity }: PackageDocument, platform: Platform): Promise<Issue | undefined> {
  const { signature, value } = integrity;
  if (!signature || (await isSignatureOf(signature, value, platform))) return undefined;
  return error('reading.badSignature');
}

const isQuicklyValid = quickCheckOf(packageSchema);

function contentIssue(document: unknown): Issue | undefined {
  if (isQuicklyValid(document)) return checkPackage(document as PackageDocument);
  const parsed = packageSchema.safeParse(document);
  return parsed.success ? checkPackage(parsed.data) : schemaIssue(parsed.error, document);
}
