import { useMemo } from 'react';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { isCalendarDate } from '../../../shared/schema/calendar-date.ts';
import type { RecordKind } from '../../../shared/schema/record.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { useTexts } from '../../ui/text.tsx';
import type { ValueContext } from '../../ui/value-words.ts';

/** Fields by which people call a record of any kind, the first that is filled in. */
const naming = ['title', 'shortName', 'name', 'municipality', 'reference', 'period', 'format'] as const;

/**
 * How to call records and say values: names from what is here, else from what comes.
 * @param incoming of files that are not taken in yet
 */
export function useNames(incoming?: ConsolidationState): ValueContext {
  const texts = useTexts();
  const { state } = useStoreSnapshot();
  return useMemo(
    () => ({
      texts,
      project: state.project,
      nameOf: (id: string) => nameIn(state, id) ?? (incoming && nameIn(incoming, id)),
    }),
    [texts, state, incoming],
  );
}

/** What a record is called, also when nobody has named it. */
export function namedOr({ texts }: ValueContext, label: string, kind: RecordKind): string {
  if (label === '') return texts.text('combine.noName', { kind: texts.text(`combine.kind.${kind}`) });
  if (kind === 'attendanceImport' && isCalendarDate(label)) return texts.date(label);
  return kind === 'period' ? periodWords(texts, label) : label;
}

function nameIn({ records }: Pick<ConsolidationState, 'records'>, id: string): string | undefined {
  const record = records.get(id);
  if (!record || !hasContent(record)) return undefined;
  return naming.map((field) => record.value[field]).find((value) => typeof value === 'string');
}
