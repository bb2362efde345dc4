import { strFromU8, unzipSync } from 'fflate';

/** A Word file taken apart: its parts as text, pictures left out. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/u.test(path));
  return new Map(parts.map(([path, content]) => [path, strFromU8(content)]));
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
  /** The part that it belongs to. */
  readonly of: string;
}

/** Every relationship of a Word file. */
export function relationshipsOf(parts: ReadonlyMap<string, string>): readonly Relationship[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith('.rels')) return [];
    const of = path.replace(/_rels\/([^/]*)\.rels$/u, '$1');
    return [...xml.matchAll(/<Relationship [^>]*>/gu)].map(([element]) => {
      const value = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(element)?.[1] ?? '';
      const isExternal = value('TargetMode') === 'External';
      return { id: value('Id'), type: value('Type').replace(/.*\//u, ''), target: value('Target'), isExternal, of };
    });
  });
}

/** Where a relationship inside the file leads: the path of a part. */
export function targetPath({ of, target }: Relationship): string {
  if (target.startsWith('/')) return target.slice(1);
  return `${of.includes('/') ? of.replace(/[^/]*$/u, '') : ''}${target}`;
}

/** The text of a part's paragraphs, as it is read. */
export function readText(xml: string): string {
  return xml
    .replace(/<\/w:p>|<w:cr\/>/gu, '\n')
    .replace(/<w:tab\/>/gu, '\t')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
