import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { locales } from '../../../shared/messages/format-message.ts';
import { checkReport } from '../../../shared/outputs/report-check/check-report.ts';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { writeWord } from '../../../shared/outputs/document/write-word.ts';
import { summaryDocument } from '../../../shared/outputs/summary-document/summary-document.ts';
import { readDocument } from '../../../shared/reading/read-document.ts';
import { base64Of } from '../../../shared/schema/base64.ts';
import { drawnPng } from '../../support/drawn-png.ts';
import { settled } from '../../support/settled.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { sampleDataset } from '../outputs/sample-dataset.ts';
import { partsOfReport } from './report-parts.ts';

describe.each(locales)('the own report of the sample in %s', (locale) => {
  test('has a part for each activity and contradicts no record', async () => {
    const { findings, found, notInReport } = checkReport(await partsOfReport(locale), sampleDataset);
    expect(findings.map((one) => [issueSentence(one), one.place.quote])).toEqual([]);
    expect(found).toHaveLength(13);
    expect(notInReport).toEqual([]);
  });
});

test('logos on its first page are nothing to be held against the records', async () => {
  const reportLogos = [{ picture: base64Of(drawnPng({ width: 60, height: 20 })), alternative: 'Logo of 99 partners' }];
  const dataset = { ...sampleDataset, project: { ...sampleDataset.project, reportLogos } };
  const { findings, found } = checkReport(await partsOfReport('en', {}, dataset), dataset);
  expect([findings, found.length]).toEqual([[], 13]);
});

test.each([null, 'LT'])('a summary (%s) has no part about an activity: nothing is held against it', async (country) => {
  const { document } = summaryDocument(sampleDataset, { country, day: '2026-01-31' }, documentWords('en'));
  const bytes = await writeWord(document, '2026-01-31T12:00:00.000Z');
  const parts = settled(readDocument(bytes, 'summary.docx', testPlatform()));
  expect(checkReport(parts, sampleDataset)).toMatchObject({ findings: [], found: [] });
});

describe('of a part of the activities', () => {
  test.each([
    ['one year', { period: { from: '2022', to: '2022' } }],
    ['two quarters', { period: { from: '2022-Q1', to: '2022-Q2' } }],
    ['one country', { scope: { of: 'country', country: 'EE' } }],
  ] as const)('%s: the figures of just these are expected', async (_, choices) => {
    const { findings, found, notInReport } = checkReport(await partsOfReport('en', choices), sampleDataset);
    expect(findings.map((one) => [issueSentence(one), one.place.quote])).toEqual([]);
    expect(found.length + notInReport.length).toBe(13);
    expect(notInReport).not.toEqual([]);
  });
});
