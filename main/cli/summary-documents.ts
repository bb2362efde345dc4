import type { Locale } from '../../shared/messages/format-message.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { documentWords } from '../../shared/outputs/document/document-words.ts';
import { documentAsMarkdown } from '../../shared/outputs/document/write-markdown.ts';
import { writeWord } from '../../shared/outputs/document/write-word.ts';
import { summaryWorkbook } from '../../shared/outputs/summary-workbook/summary-workbook.ts';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import { summaryDocument } from '../../shared/outputs/summary-document/summary-document.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { reportingPeriodSchema } from '../../shared/schema/reporting-period.ts';
import { UsageError } from './command.ts';
import type { CommandIo } from './command.ts';
import { languageOf } from './document-language.ts';
import { checkOutputNames, writeOutputs } from './write-outputs.ts';

/** The documents that somebody asked for beside the printed summary. */
interface DocumentOutputs {
  readonly docx?: string;
  readonly md?: string;
  readonly xlsx?: string;
  readonly locale: Locale;
  readonly period?: string;
}

interface Typed {
  readonly docx?: string;
  readonly md?: string;
  readonly xlsx?: string;
  readonly language?: string;
  readonly period?: string;
}

/** Checks what was typed before anything is read. @throws UsageError */
export function documentOutputs(
  { docx, md, xlsx, language, period }: Typed,
  files: readonly string[],
  io: CommandIo,
): DocumentOutputs {
  for (const [name, ending] of [
    [docx, '.docx'],
    [md, '.md'],
    [xlsx, '.xlsx'],
  ] as const) {
    if (name !== undefined && !name.toLowerCase().endsWith(ending)) throw new UsageError(sentence('cli.summaryOut'));
  }
  const asked = [docx, md, xlsx].filter((name) => name !== undefined);
  checkOutputNames(asked, files, io);
  if (asked.length === 0 && (language !== undefined || period !== undefined)) {
    throw new UsageError(sentence('cli.summaryOut'));
  }
  if (period !== undefined && !reportingPeriodSchema.safeParse(period).success) {
    throw new UsageError(sentence('cli.notAPeriod', { value: period }));
  }
  return {
    locale: languageOf(language),
    ...(docx !== undefined && { docx }),
    ...(md !== undefined && { md }),
    ...(xlsx !== undefined && { xlsx }),
    ...(period !== undefined && { period }),
  };
}

/** @returns the files that were written */
export async function writeDocuments(
  { docx, md, xlsx, locale, period }: DocumentOutputs,
  dataset: Dataset,
  country: string | null,
  io: CommandIo,
): Promise<Result<readonly string[]>> {
  if (docx === undefined && md === undefined && xlsx === undefined) return ok([]);
  const now = io.platform.now();
  const choices = { country, period, day: now.slice(0, 10) };
  const words = documentWords(locale);
  const { document } = summaryDocument(dataset, choices, words);
  return writeOutputs(
    [
      ...(docx === undefined ? [] : [{ file: docx, content: await writeWord(document, now) }]),
      ...(md === undefined ? [] : [{ file: md, content: documentAsMarkdown(document) }]),
      ...(xlsx === undefined
        ? []
        : [{ file: xlsx, content: await writeXlsx(summaryWorkbook(dataset, choices, words).workbook) }]),
    ],
    io,
  );
}
