import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentBlock } from '../../shared/outputs/document/document.ts';
import { documentAsHtml } from '../../shared/outputs/document/write-html.ts';
import { documentAsText } from '../../shared/outputs/document/write-text.ts';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import { findLibreOffice } from '../support/find-libreoffice.mjs';
import { formulaPayloads } from '../support/hostile/formula-payloads.ts';
import type { Experiment } from './experiment.ts';

/** What LibreOffice Calc takes the outputs for: the files are opened as they would be pasted, and saved as plain XML. */
export const spreadsheetProgram: Experiment = {
  name: 'spreadsheet',
  shows: 'LibreOffice Calc makes a formula of nothing in the workbook, the HTML and the text of the clipboard',
  rounds: { long: 1, short: 0 },
  run: async (_rounds, { folder }) => {
    const program = findLibreOffice();
    if (program === undefined) return { skipped: 'LibreOffice is not here' };
    const outputs = await outputsOf();
    const saved = join(folder, 'saved');
    mkdirSync(saved);
    const home = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const failures: string[] = [];
    let trials = 0;
    for (const [file, content, filter] of outputs) {
      writeFileSync(join(folder, file), content);
      const call = [
        '--headless',
        '--norestore',
        ...filter,
        '--convert-to',
        'fods',
        '--outdir',
        saved,
        join(folder, file),
      ];
      execFileSync(program, [home, ...call], { stdio: 'ignore', timeout: 240_000 });
      const xml = readFileSync(join(saved, file.replace(/\.[a-z]+$/u, '.fods')), 'utf8');
      const formulas = [...xml.matchAll(/table:formula="([^"]*)"/gu)].map(([, formula]) => `${file}: ${formula}`);
      failures.push(...formulas);
      trials += formulaPayloads.length;
    }
    return { trials, failures, note: `${outputs.length} files` };
  },
};

async function outputsOf(): Promise<readonly (readonly [string, string | Uint8Array, readonly string[]])[]> {
  const blocks = formulaPayloads.flatMap((text): DocumentBlock[] => [
    { type: 'heading', level: 2, text },
    { type: 'text', text },
    { type: 'list', isOrdered: false, items: [{ text }] },
    { type: 'facts', facts: [{ label: text, lines: [{ text }] }] },
    { type: 'table', caption: text, head: [text, text], rows: [[text, 'x']] },
  ]);
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${documentAsHtml(blocks)}</body></html>`;
  const column = { header: '=1+1', width: 10, style: 'text', hidden: false } as const;
  const workbook = await writeXlsx({
    title: '=1+1',
    sheets: [
      {
        name: '=1+1',
        columns: [column, { ...column, style: 'whole' }, { ...column, style: 'link' }],
        rows: formulaPayloads.map((text) => [text, text, text]),
        marks: new Map(),
        frozenColumns: 0,
        visibility: 'visible',
        computed: false,
      },
    ],
  });
  return [
    ['page.html', page, ['--infilter=HTML (StarCalc)']],
    // Divided by tabs, UTF-8, every column as the program sees fit, numbers in whatever form recognised.
    ['text.csv', documentAsText(blocks), ['--infilter=Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false']],
    ['workbook.xlsx', workbook, []],
  ];
}
