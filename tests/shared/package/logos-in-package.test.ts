import { describe, expect, test } from 'vitest';
import { mergeStates, stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import { divideByPartner } from '../../../shared/consolidation/divide-by-partner.ts';
import { writePackage } from '../../../shared/package/write-package.ts';
import type { PackageContent } from '../../../shared/package/write-package.ts';
import { base64Of } from '../../../shared/schema/base64.ts';
import type { PackageDocument } from '../../../shared/schema/package-document.ts';
import { chunk, drawnPng, joined } from '../../support/drawn-png.ts';
import { readText, refusalOf } from '../../support/refusal-of.ts';
import { logoContent, sampleContent, sealed, setAt } from '../../support/sample-package.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { testSigner } from '../../support/test-signer.ts';

const platform = testPlatform();
const logos = logoContent.project.reportLogos ?? [];
const [logo] = logos;

async function documentOf(content: PackageContent): Promise<PackageDocument> {
  const read = await readText((await writePackage(content, platform)).text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** The package with logos, with one value of its document replaced and its check sum made right again. */
async function packageWith(path: readonly (string | number)[], value: unknown): Promise<string> {
  const document: unknown = JSON.parse((await writePackage(logoContent, platform)).text);
  setAt(document, path, value);
  return sealed(document);
}

describe('a package of a project with logos', () => {
  test('is of version 4, so that a program that does not know them says that the file is newer', async () => {
    const document = await documentOf(logoContent);
    expect(document.version).toBe(4);
    expect(document.project.reportLogos).toEqual(logos);
  });

  test.each([
    ['without a signature', undefined, 1],
    ['with one', testSigner(), 2],
  ])('without logos it is written as before, %s', async (_, signer, version) => {
    const { text } = await writePackage(sampleContent, platform, signer);
    expect(JSON.parse(text)).toMatchObject({ version });
  });

  test('brings its logos with the definition: the newer one replaces the older as a whole', async () => {
    const older = stateOf(await documentOf(sampleContent));
    const newer = stateOf(await documentOf({ ...logoContent, project: { ...logoContent.project, version: 2 } }));
    expect(mergeStates(older, newer).project.reportLogos).toEqual(logos);
    expect(mergeStates(newer, older).project.reportLogos).toEqual(logos);
    const without = { ...sampleContent.project, version: 3 };
    const newest = stateOf(await documentOf({ ...sampleContent, project: without }));
    expect(mergeStates(newer, newest).project.reportLogos).toBeUndefined();
  });

  test('brings the organisations whose logos they are', async () => {
    const { project, records } = logoContent;
    const owner = records.find(({ kind, id }) => kind === 'organisation' && id === logo?.organisation);
    expect(owner).toBeDefined();
    const state = stateOf(await documentOf({ ...logoContent, project: { ...project, contacts: [], partners: [] } }));
    for (const part of divideByPartner(state).values()) expect(part.records.has(logo?.organisation ?? '')).toBe(true);
  });
});

describe('a package is refused', () => {
  const bytes = drawnPng({ width: 48, height: 16 });
  const at = ['project', 'reportLogos', 0, 'picture'] as const;
  const comment = chunk('tEXt', Uint8Array.of(65, 0, 66));
  test.each<[what: string, path: readonly (string | number)[], value: unknown, says: string]>([
    ['that says it is of version 3 and has logos', ['version'], 3, '“reportLogos” is not a field'],
    ['whose logo is an address', at, 'https://forin.example/logo.png', 'not a picture that can be kept as a logo'],
    ['whose logo is a program', at, base64Of(Uint8Array.of(0x4d, 0x5a, 0, 0)), 'not a picture that can be kept'],
    [
      'whose logo says more than the picture',
      at,
      base64Of(drawnPng({ width: 48, height: 16, before: [comment] })),
      'logo',
    ],
    ['whose logo has something behind it', at, base64Of(joined([bytes, bytes])), 'logo'],
    ['whose logo is too large', at, base64Of(drawnPng({ width: 1_200, height: 100 })), 'logo'],
    ['whose logo is a long text', at, 'A'.repeat(200_000), 'more than 131072 characters'],
    ['whose logo has no words', ['project', 'reportLogos', 0, 'alternative'], undefined, 'the value is missing'],
    ['with nine logos', ['project', 'reportLogos'], Array.from({ length: 9 }, () => logo), 'more than 8'],
    ['with an empty list of logos', ['project', 'reportLogos'], [], 'reportLogos'],
  ])('%s', async (_, path, value, says) => {
    expect(await refusalOf(await packageWith(path, value))).toContain(says);
  });
});
