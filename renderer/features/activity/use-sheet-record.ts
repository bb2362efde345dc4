import { useEffect, useState } from 'react';
import type { SheetChange, SheetImport } from '../../../shared/outputs/evidence-sheet/sheet-input.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import { useStore } from '../../store/store-context.tsx';

/** What the store remembers of the activity and of its attendance files. */
export interface SheetRecord {
  /** Oldest first. */
  readonly changes: readonly SheetChange[];
  readonly imports: readonly SheetImport[];
}

/** Null until it is read. It is read again when the activity or the records change. */
export function useSheetRecord(activity: Activity, dataset: Dataset): SheetRecord | null {
  const store = useStore();
  const [record, setRecord] = useState<SheetRecord | null>(null);
  useEffect(() => {
    let isLeft = false;
    void readSheetRecord(store, activity.id, dataset).then((found) => {
      if (!isLeft) setRecord(found);
      return undefined;
    });
    return () => {
      isLeft = true;
    };
  }, [store, activity, dataset]);
  return record;
}

/** An import has its day only where the files were read on this computer: not where it came with somebody's records. */
async function readSheetRecord(
  store: Pick<ProjectStore, 'history' | 'listBatches'>,
  activity: string,
  { attendanceImports }: Pick<Dataset, 'attendanceImports'>,
): Promise<SheetRecord> {
  const [history, batches] = await Promise.all([store.history(activity), store.listBatches()]);
  const readHere = new Set(batches.filter(({ kind }) => kind === 'import').map(({ id }) => id));
  const imports = await Promise.all(
    attendanceImports
      .filter((one) => one.activity === activity)
      .map(async (one): Promise<SheetImport> => {
        const entries = await store.history(one.id);
        return { record: one, at: entries.find(({ batch }) => batch !== undefined && readHere.has(batch))?.at };
      }),
  );
  return { changes: history.toReversed(), imports };
}
