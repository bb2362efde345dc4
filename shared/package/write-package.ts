import type { Platform } from '../platform.ts';
import { packageFormat } from '../schema/package-document.ts';
import type { Erasure } from '../schema/erasure.ts';
import type { Manifest, PackageDocument, PackageVersion } from '../schema/package-document.ts';
import { canonicalJson } from './canonical-json.ts';
import { countContents } from './check-package.ts';
import { signatureOf } from './signature.ts';
import type { Signer } from './signature.ts';

/** What a package carries: all that its check sum covers, but what can be counted and stamped. */
export interface PackageContent {
  readonly manifest: Omit<Manifest, 'counts' | 'project'>;
  readonly project: PackageDocument['project'];
  readonly replicas: PackageDocument['replicas'];
  readonly records: PackageDocument['records'];
  readonly decisions: PackageDocument['decisions'];
  readonly tombstones: PackageDocument['tombstones'];
  /** In the order of their keys; absent when nothing was erased. */
  readonly erasures?: readonly Erasure[];
}

/** The members of the file in the order in which it is read: what it is first, the check sum last. */
const memberOrder = [
  'format',
  'version',
  'manifest',
  'project',
  'replicas',
  'records',
  'decisions',
  'tombstones',
  'erasures',
] as const;

/**
 * Writes a package as text, one record a line, each line in canonical form: it can be looked at and compared, and is
 * verified without being written again. The same content gives the same text. What needs nothing of a newer version is
 * written so that older programs read it.
 * @param signer the installation that signs; without one the package bears no signature
 * @returns the text of its file, and the check sum in it (SHA-256, lower-case hexadecimal)
 */
export async function writePackage(
  content: PackageContent,
  platform: Platform,
  signer?: Signer,
): Promise<{ text: string; sha256: string }> {
  const { id, version, code } = content.project;
  const sorted = {
    records: sortedById(content.records),
    decisions: sortedById(content.decisions),
    tombstones: sortedById(content.tombstones),
    ...(content.erasures && content.erasures.length > 0 ? { erasures: content.erasures } : {}),
  };
  const document = {
    format: packageFormat,
    version: versionFor(content, signer),
    manifest: { ...content.manifest, project: { code, definition: id, version }, counts: countContents(sorted) },
    project: content.project,
    replicas: content.replicas,
    ...sorted,
  };
  const present = memberOrder.filter((key) => key !== 'erasures' || sorted.erasures);
  const members = new Map(present.map((key) => [key, linesOf(document[key])]));
  const canonical = present.toSorted().map((key) => `"${key}":${(members.get(key) ?? []).join('')}`);
  const sha256 = await platform.sha256(platform.encodeUtf8(`{${canonical.join(',')}}`));
  const written = present.map((key) => `"${key}":${(members.get(key) ?? []).join('\n')}`);
  const signature = signer && (await signatureOf(sha256, signer, platform));
  const integrity = { algorithm: 'SHA-256', value: sha256, ...(signature && { signature }) };
  return { text: `{${written.join(',\n')},\n"integrity":${canonicalJson(integrity)}}\n`, sha256 };
}

/** The oldest version that says all that is in it. */
function versionFor({ project, erasures = [], manifest }: PackageContent, signer: Signer | undefined): PackageVersion {
  if (project.reportLogos) return 4;
  if (erasures.length > 0) return 3;
  return signer || manifest.recipient !== undefined ? 2 : 1;
}

function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Canonical pieces of a member between which the file breaks the line: for a list, one an item. */
function linesOf(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) return [canonicalJson(value)];
  const last = value.length - 1;
  return ['[', ...value.map((item, index) => canonicalJson(item) + (index < last ? ',' : '')), ']'];
}
