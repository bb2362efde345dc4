import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { base64Of } from '../../shared/schema/base64.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { readText, wordParts } from '../support/word-parts.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

const ring = drawnPng({ width: 60, height: 20 });
let desk: Workplace;
beforeEach(async () => {
  desk = newWorkplace();
  await writePartnerPackages(desk);
});
const reportOf = (file: string) => readText(wordParts(desk.read(file)).get('word/document.xml') ?? '');

describe('forin report', () => {
  test('writes a Word file of all that the partners sent', async () => {
    const { out, err } = await desk.run('report', ...partnerFiles, '--out', 'r.docx');
    expect(linesOf(out)[0]).toBe('The report has 13 activities.');
    expect(err).toContain('Written: r.docx');
    const text = reportOf('r.docx');
    expect(text).toContain('2,353 participations in 11 of 13 activities counted');
    expect(text).toContain('13. Final FOR-IN conference');
  });

  test('in another language the missing texts are named, and the exit status is 1', async () => {
    const { status, out } = await desk.run('report', ...partnerFiles, '--out', 'r.docx', '--language', 'lt');
    expect(status).toBe(1);
    expect(out).toContain('Text missing: A01: About (there is: English)');
    expect(reportOf('r.docx')).toContain('Įvadas');
  });

  test('as Markdown, of a period and a partner by its short name', async () => {
    const call = ['--out', 'r.md', '--period', '2023-Q1..2023-Q2', '--partner', 'ddg'];
    const { out } = await desk.run('report', ...partnerFiles, ...call);
    expect(linesOf(out)[0]).toBe('The report has 4 activities.');
    const text = desk.read('r.md').toString();
    expect(text).toContain('# FOR-IN: implementation report');
    expect(text).toContain('### 1\\. Mapping of migrant-led');
  });

  test('of one country, as JSON for other programs', async () => {
    const result = await desk.json<{ activities: { reference: string }[]; missingTexts: unknown[]; language: string }>(
      'report',
      ...partnerFiles,
      '--out',
      'r.docx',
      '--country',
      'fi',
      '--language',
      'et',
    );
    expect(result.language).toBe('et');
    expect(result.activities.map(({ reference }) => reference)).toEqual(['A06', 'A12']);
    expect(result.missingTexts).toContainEqual(
      expect.objectContaining({ label: 'A06', part: 'about', languages: ['en'] }),
    );
  });

  test('has the logos of the project, each with its words, unless they are left out', async () => {
    await writePartnerPackages(desk, { reportLogos: [{ picture: base64Of(ring), alternative: 'Logo of the funder' }] });
    const described = (file: string) => [
      ...(wordParts(desk.read(file)).get('word/document.xml') ?? '').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/gu),
    ];
    await desk.run('report', ...partnerFiles, '--out', 'with.docx');
    expect(described('with.docx').map(([, words]) => words)).toEqual(['Logo of the funder']);
    const media = Object.entries(unzipSync(desk.read('with.docx'))).filter(([path]) => path.includes('/media/'));
    expect(media.map(([, bytes]) => Buffer.compare(bytes, ring))).toEqual([0]);
    await desk.run('report', ...partnerFiles, '--out', 'with.md');
    expect(desk.read('with.md').toString()).toMatch(/^Logo of the funder\n\n# FOR-IN/u);
    await desk.run('report', ...partnerFiles, '--out', 'without.docx', '--without-logos');
    expect(described('without.docx')).toEqual([]);
  });

  test('the same files give the same bytes', async () => {
    await desk.run('report', ...partnerFiles, '--out', 'a.docx');
    await desk.run('report', ...partnerFiles.toReversed(), '--out', 'b.docx');
    expect(desk.read('a.docx').equals(desk.read('b.docx'))).toBe(true);
  });

  test('a file that cannot be read stops it, and nothing is written', async () => {
    desk.write('bad.json', '{');
    const { status } = await desk.run('report', ...partnerFiles, 'bad.json', '--out', 'r.docx');
    expect(status).toBe(3);
    expect(desk.names()).not.toContain('r.docx');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['nowhere to write', [], /--out FILE\.docx/u],
    ['neither Word nor Markdown', ['--out', 'r.pdf'], /--out FILE\.docx/u],
    ['a language there is none of', ['--out', 'r.md', '--language', 'fr'], /no report in “fr”.*en, lt, lv, et/u],
    ['a period that is none', ['--out', 'r.md', '--period', '2023-13'], /“2023-13” is none/u],
    ['a period that ends before it begins', ['--out', 'r.md', '--period', '2024..2023'], /is none/u],
    ['a country of another project', ['--out', 'r.md', '--country', 'FR'], /“FR” is not a country/u],
    ['a partner that is none', ['--out', 'r.md', '--partner', 'Nobody'], /“Nobody” reports no activity.*PROVIDUS/u],
    ['two scopes', ['--out', 'r.md', '--partner', 'DDG', '--country', 'LT'], /not both/u],
  ])('%s', async (_, call, said) => {
    const { status, out, err } = await desk.run('report', ...partnerFiles, ...call);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });
});
