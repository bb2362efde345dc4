import type { Locale } from '../../../shared/messages/format-message.ts';
import { writeWord } from '../../../shared/outputs/document/write-word.ts';
import type { ReportChoices } from '../../../shared/outputs/report/report-choices.ts';
import type { DocumentPart } from '../../../shared/reading/document-parts.ts';
import { readDocument } from '../../../shared/reading/read-document.ts';
import { settled } from '../../support/settled.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { reportOf } from '../outputs/report-of.ts';
import { sampleDataset } from '../outputs/sample-dataset.ts';

/** The own report of the sample or of a change of it, written as a Word file and read back. */
export async function partsOfReport(locale: Locale, choices: Partial<ReportChoices> = {}, dataset = sampleDataset) {
  const bytes = await writeWord(reportOf(choices, dataset, locale).document, '2026-01-31T12:00:00.000Z');
  return settled(readDocument(bytes, 'report.docx', testPlatform()));
}

/**
 * The parts with one text replaced in one place.
 *
 * @param under what the heading above it holds
 * @param from a piece of a paragraph, or a whole cell; of a cell a piece that is long enough to stand there once
 */
export function replaced(
  parts: readonly DocumentPart[],
  [under, from, to]: readonly [under: string, from: string, to: string],
): readonly DocumentPart[] {
  let heading = '';
  let times = 0;
  const put = (text: string) => {
    times += 1;
    return text.replace(from, to);
  };
  const result = parts.map((part): DocumentPart => {
    if (part.type === 'paragraph') {
      if (part.level !== undefined) heading = part.text;
      return heading.includes(under) && times === 0 && part.text.includes(from)
        ? { ...part, text: put(part.text) }
        : part;
    }
    return {
      ...part,
      rows: part.rows.map((row) =>
        row.map((cell) => (heading.includes(under) && times === 0 && holds(cell, from) ? put(cell) : cell)),
      ),
    };
  });
  if (times !== 1) throw new Error(`“${from}” does not stand under “${under}”`);
  return result;
}

function holds(cell: string, text: string): boolean {
  return cell === text || (text.length > 6 && cell.includes(text));
}
