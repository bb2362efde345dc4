import { documentWords } from '../../shared/outputs/document/document-words.ts';
import type { DocumentBlock, FullDocument } from '../../shared/outputs/document/document.ts';
import { documentAsHtml } from '../../shared/outputs/document/write-html.ts';
import { documentAsMarkdown } from '../../shared/outputs/document/write-markdown.ts';
import { documentAsText } from '../../shared/outputs/document/write-text.ts';
import { writeWord } from '../../shared/outputs/document/write-word.ts';
import { implementationReport } from '../../shared/outputs/report/implementation-report.ts';
import { readProse } from '../../shared/outputs/prose/read-prose.ts';
import { readWorkbook } from '../../shared/outputs/workbook/read-workbook.ts';
import { readXlsx } from '../../shared/outputs/workbook/read-xlsx.ts';
import { recordsOfKind } from '../../shared/outputs/workbook/write-table.ts';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { readPasted } from '../../shared/reading/read-pasted.ts';
import type { Cell } from '../../shared/reading/sheet.ts';
import { recordKinds } from '../../shared/schema/record.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { modelOf } from '../shared/workbook/written.ts';
import {
  activeInHtml,
  activeInMarkdown,
  activeInText,
  activeInWord,
  activeInWorkbook,
} from '../support/hostile/active-parts.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { allTextFields, datasetOfText } from '../support/hostile/dataset-of-text.ts';
import { formulaPayloads } from '../support/hostile/formula-payloads.ts';
import type { Experiment } from './experiment.ts';

const at = '2026-11-29T10:00:00.000Z';

/** One text in every text field of every record, and in every place of a document, through every output. */
export const formulas: Experiment = {
  name: 'formulas',
  shows:
    'no text of a record calculates, runs, fetches or leads anywhere in any output, and what is read back is the same',
  rounds: { long: formulaPayloads.length, short: 6 },
  run: async (rounds, { told }) => {
    const failures: string[] = [];
    let trials = 0;
    // A few are spread over all of them.
    const step = formulaPayloads.length / Math.min(rounds, formulaPayloads.length);
    for (let place = 0; place < formulaPayloads.length; place += step) {
      const payload = formulaPayloads[Math.floor(place)]!;
      const { dataset, filled } = datasetOfText(payload);
      const missed = [...allTextFields].filter((field) => !filled.has(field));
      if (missed.length > 0) failures.push(`not tried in ${missed.join(', ')}`);
      for (const [output, found] of await outputsOf(dataset, payload)) {
        trials += 1;
        failures.push(...found.slice(0, 3).map((one) => `${JSON.stringify(payload)} in ${output}: ${one}`));
      }
      told(`${trials} outputs`);
    }
    return { trials, failures, note: `${allTextFields.size} text fields` };
  },
};

type Attack = readonly [output: string, found: readonly string[]];

async function outputsOf(dataset: Dataset, payload: string): Promise<readonly Attack[]> {
  const workbook = await writeXlsx(modelOf(dataset));
  const words = documentWords('en');
  const choices = { day: '2026-01-31', scope: { of: 'project' } } as const;
  const report = implementationReport(dataset, choices, words);
  const every = everyPlaceOf(payload);
  return [
    ['the workbook', activeInWorkbook(workbook)],
    ['the workbook, read back', changedIn(dataset, workbook)],
    ...(await documentsOf('the report', report.document)),
    ...(await documentsOf('every place of a document', every)),
    ['a table on the clipboard, pasted', lostInPaste(payload)],
  ];
}

async function documentsOf(what: string, document: FullDocument): Promise<readonly Attack[]> {
  return [
    [`${what} as Word`, activeInWord(await writeWord(document, at))],
    [`${what} as Markdown`, activeInMarkdown(documentAsMarkdown(document))],
    [`${what} as HTML`, activeInHtml(documentAsHtml(document.blocks))],
    [`${what} as text`, activeInText(documentAsText(document.blocks))],
  ];
}

/** Which records are not the same after a workbook was written and read. */
function changedIn(dataset: Dataset, workbook: Uint8Array): readonly string[] {
  const sheets = readXlsx(workbook);
  if (!sheets.ok) return ['the workbook is refused'];
  const reading = readWorkbook(sheets.value, dataset.project, { file: 'back.xlsx', sha256: 'a'.repeat(64) });
  if (!reading.ok) return ['the workbook is refused'];
  const bad = reading.value.badRows.map(({ code }) => `bad row: ${code}`);
  const different = recordKinds.flatMap((kind) => {
    const before = recordsOfKind(dataset, kind).map((record) => canonicalJson(record));
    const after = reading.value.records[kind].map(({ id, value }) => canonicalJson({ id, ...value }));
    return canonicalJson(before) === canonicalJson(after) ? [] : [`${kind} differs`];
  });
  return [...bad, ...different];
}

/** A document with the text in every place that can hold one. */
function everyPlaceOf(text: string): FullDocument {
  const lines = [{ text }, { text, address: text }, { text, address: `https://a.example/${text}` }];
  const blocks: readonly DocumentBlock[] = [
    { type: 'heading', level: 1, text },
    { type: 'text', text },
    { type: 'text', text: `first\n${text}` },
    { type: 'prose', blocks: readProse(`${text}\n\n**${text}**\n\n- ${text}\n- ${text}\n${text}`) },
    { type: 'list', isOrdered: false, items: lines },
    { type: 'list', isOrdered: true, items: lines },
    { type: 'facts', facts: [{ label: text, lines }] },
    { type: 'table', caption: text, head: [text, text], rows: [[text, text]] },
  ];
  const logos = [{ bytes: drawnPng({ width: 12, height: 4 }), width: 12, height: 4, alternative: text }];
  return { locale: 'lt', logos, title: text, subtitle: text, footer: text, contents: text, blocks };
}

/** Cells of a table that are not the same after it was copied and pasted, as HTML and as text. */
function lostInPaste(text: string): readonly string[] {
  const table: DocumentBlock = {
    type: 'table',
    head: ['Title', 'Other'],
    rows: [
      [text, 'x'],
      ['y', text],
    ],
  };
  const ways = { HTML: { html: documentAsHtml([table]), text: '' }, text: { text: documentAsText([table]) } };
  return Object.entries(ways).flatMap(([way, pasted]) => {
    const read = readPasted(pasted, 'pasted');
    const rows = read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
    const found = [rows[1]?.[0], rows[2]?.[1]].map(tidy);
    return found.every((cell) => cell === tidy(text)) ? [] : [`pasted as ${way}: ${JSON.stringify(found)}`];
  });
}

/** Blanks around a cell are nobody's, nor is a double blank in HTML. */
function tidy(cell: Cell | undefined): string {
  return (typeof cell === 'string' ? cell : '').replaceAll(/\s+/gu, ' ').trim();
}
