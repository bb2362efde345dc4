import type { ConsolidationState } from '../../consolidation/consolidation-state.ts';
import { hasContent } from '../../consolidation/deletion.ts';
import type { Stamp } from '../../consolidation/edit-record.ts';
import type { ReadRecord } from '../workbook/records-in-making.ts';
import { idsOfRow } from '../workbook/row-ids.ts';
import { editsOfRow } from './edits-of-row.ts';
import type { RowEdits } from './edits-of-row.ts';
import { recordName } from './record-name.ts';
import type { ReturnedWorkbook } from './returned-workbook.ts';

type Source = Pick<ReturnedWorkbook, 'replica' | 'readAt' | 'sha256' | 'about'>;

/** What rows of one workbook come to in the register: their ids, the stamps of their edits, and the edits themselves. */
export class RowOutcomes {
  readonly #records: ConsolidationState['records'];
  readonly #source: Source;
  #counter = 0;

  constructor(records: ConsolidationState['records'], source: Source) {
    this.#records = records;
    this.#source = source;
  }

  /** The ids that a row gives to what is new in it; the first is that of the record. The same from every reading. */
  idsOf({ sheet, row }: ReadRecord): () => string {
    const { sha256, about } = this.#source;
    return idsOfRow({ sha256, madeAt: about.madeAt }, sheet, row);
  }

  nextStamp(): Stamp {
    this.#counter += 1;
    return this.#stamp(this.#counter);
  }

  /** @param removing entries that somebody said to remove */
  editsOf(row: ReadRecord, removing: ReadonlySet<string>): RowEdits {
    return editsOfRow(this.#records, row, { removing, newId: this.idsOf(row), nextStamp: () => this.nextStamp() });
  }

  /** Whether the row says just what the register says; uses no stamp. */
  changesNothing(row: ReadRecord): boolean {
    const unused = this.#stamp(this.#counter + 1);
    const wish = { removing: new Set<string>(), newId: this.idsOf(row), nextStamp: () => unused };
    const { record, removedEntries } = editsOfRow(this.#records, row, wish);
    return record === undefined && removedEntries.length === 0;
  }

  /** What people call the record; empty: it is not here. */
  nameOf(id: string): string {
    const record = this.#records.get(id);
    return record && hasContent(record) ? recordName(record.kind, record.value) : '';
  }

  #stamp(counter: number): Stamp {
    return { dot: `${this.#source.replica}:${counter}`, at: this.#source.readAt };
  }
}
