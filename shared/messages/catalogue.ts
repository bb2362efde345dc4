import { commandLine } from './en/command-line.ts';
import { findings } from './en/findings.ts';
import { reading } from './en/reading.ts';
import { summary } from './en/summary.ts';
import { workbook } from './en/workbook.ts';

/** Every sentence the software says, in ICU message format, by code. One file per layer; one folder per language. */
export const english = { ...reading, ...findings, ...summary, ...workbook, ...commandLine };

export type SentenceCode = keyof typeof english;
