import { beforeEach, describe, expect, test } from 'vitest';
import { partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { readText, wordParts } from '../support/word-parts.ts';
import { newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

let desk: Workplace;
beforeEach(async () => {
  desk = newWorkplace();
  await writePartnerPackages(desk);
});

describe('forin summary as a document', () => {
  test('is a Word file and Markdown beside what is printed', async () => {
    const { out, err } = await desk.run('summary', ...partnerFiles, '--docx', 's.docx', '--md', 's.md');
    expect(out).toContain('2,353 participations');
    expect(err).toContain('Written: s.docx');
    expect(err).toContain('Written: s.md');
    const word = readText(wordParts(desk.read('s.docx')).get('word/document.xml') ?? '');
    expect(word).toContain('2,353 participations in 11 of 13 activities counted');
    expect(desk.read('s.md').toString()).toContain('# FOR-IN: summary');
  });

  test('is of one country and period, in another language', async () => {
    const asked = ['--country', 'lt', '--period', '2022', '--language', 'lt', '--md', 's.md'];
    await desk.run('summary', ...partnerFiles, ...asked);
    const text = desk.read('s.md').toString();
    expect(text).toContain('Lietuva');
    expect(text).toContain('Palyginimas: 2021');
  });

  test('is a workbook with charts of the cells beside them', async () => {
    await desk.run('summary', ...partnerFiles, '--xlsx', 's.xlsx');
    const parts = wordParts(desk.read('s.xlsx'));
    const charts = [...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name));
    expect(charts).toHaveLength(3);
    expect(parts.get('xl/charts/chart1.xml')).toContain("'Year'!$D$2:$D$4");
  });

  test.each([
    [['--xlsx', 's.docx']],
    [['--docx', 's.pdf']],
    [['--md', 's.docx']],
    [['--language', 'lt']],
    [['--period', '2022']],
    [['--md', 's.md', '--period', 'spring']],
    [['--md', 's.md', '--language', 'fi']],
  ])('%j is a wrong use, and nothing is written', async (asked) => {
    const { status, out } = await desk.run('summary', ...partnerFiles, ...asked);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(() => desk.read('s.md')).toThrow('ENOENT');
  });
});
