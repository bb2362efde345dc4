import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import type { DocumentBlock } from '../../shared/outputs/document/document.ts';
import { documentWords } from '../../shared/outputs/document/document-words.ts';
import { writeWord } from '../../shared/outputs/document/write-word.ts';
import { implementationReport } from '../../shared/outputs/report/implementation-report.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Measured } from './stopwatch.ts';

const choices = { day: '2024-03-01', scope: { of: 'project' } } as const;

/** From settled records to the bytes of the implementation report. */
export async function writeReport(state: ConsolidationState): Promise<Measured> {
  const dataset = datasetOf(state);
  const watch = new Stopwatch();
  const { document, activities } = implementationReport(dataset, choices, documentWords('en'));
  watch.lap('build');
  const { length } = await writeWord(document, '2024-03-01T12:00:00.000Z');
  return watch.lap('writeFile').read({ activities: activities.length, blocks: document.blocks.length, bytes: length });
}

/** The yardstick: the same text in the same paragraphs and tables, written by the library alone, without any look. */
export async function writeBareReport(state: ConsolidationState): Promise<Measured> {
  const { document, activities } = implementationReport(datasetOf(state), choices, documentWords('en'));
  const watch = new Stopwatch();
  const children = document.blocks.flatMap(bareBlock);
  const { byteLength } = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  return watch
    .lap('writeFile')
    .read({ activities: activities.length, blocks: document.blocks.length, bytes: byteLength });
}

function bareBlock(block: DocumentBlock): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
    case 'text':
      return [bare(block.text)];
    case 'list':
      return block.items.map(({ text }) => bare(text));
    case 'prose':
      return block.blocks.flatMap((one) =>
        (one.type === 'paragraph' ? [one.runs] : one.items).map((runs) => bare(runs.map(({ text }) => text).join(''))),
      );
    case 'facts':
      return [bareTable(block.facts.map(({ label, lines }) => [[label], lines.map(({ text }) => text)]))];
    case 'table':
      return [bareTable([block.head, ...block.rows].map((cells) => cells.map((cell) => [cell])))];
    default:
      return [];
  }
}

function bareTable(rows: readonly (readonly (readonly string[])[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((lines) => new TableCell({ children: lines.map(bare) })) }),
    ),
  });
}

function bare(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ children: [text] })] });
}
