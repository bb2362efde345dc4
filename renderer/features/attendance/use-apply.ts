import { useState } from 'react';
import type { AttendanceFormat } from '../../../shared/attendance/model.ts';
import { attendanceMemory } from '../../store/browser-attendance-memory.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { forgetPersons } from '../../store/forget-persons.ts';
import type { BatchInfo } from '../../store/store-changes.ts';
import { useStore } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useReview } from './desk-context.tsx';
import { planImport } from './import-plan.ts';
import type { ImportWish } from './import-wish.ts';

/** What was written, for the notice after it: the file names are only here, and are kept nowhere. */
export interface AppliedImport {
  readonly batch: BatchInfo;
  readonly activity: string;
  readonly title: string;
  readonly persons: number;
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly format: AttendanceFormat;
  }[];
}

type Wanted = Omit<ImportWish, 'decisions' | 'dataset' | 'newId'> & { readonly title: string };

/** Writes the import as one batch, keeps the hashes of its persons, and puts the files and every name away. */
export function useApply() {
  const store = useStore();
  const { desk, clear, choose } = useReview();
  const { text, issue } = useTexts();
  const [isApplying, setApplying] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const write = async ({ title, ...wish }: Wanted) => {
    const { workspace, dataset } = store.getSnapshot();
    const decisions = await desk.decisions();
    const plan = planImport({ ...wish, decisions, dataset, newId: browserPlatform.newId });
    const people = await desk.persons(plan.activity, await attendanceMemory.secret());
    const applied = await store.applyChanges(text('attendance.batchName', { title }), plan.changes, 'import');
    if (!applied.ok) {
      const reason = applied.issues.map(issue).join(' ');
      setProblem(text('attendance.applyFailed', { reason }));
      return;
    }
    const { date } = wish.overview.date;
    const kept = { import: plan.import, workspace: workspace.name, activity: plan.activity, people };
    try {
      await attendanceMemory.keepPersons({ ...kept, ...(date !== undefined && { day: date }) });
      await forgetPersons(store, attendanceMemory);
    } catch {
      // The numbers are written; without the hashes a later file of the event is only not compared.
    }
    // The notice says it, with Undo; a toast would lie on it where the window is small.
    clear();
    choose({ applied: appliedOf(wish, applied.value, plan.activity, title) });
  };

  const apply = async (wanted: Wanted) => {
    setApplying(true);
    setProblem(null);
    try {
      await write(wanted);
    } catch {
      setProblem(text('attendance.applyFailedPlainly'));
    }
    setApplying(false);
  };
  return { apply, isApplying, problem };
}

function appliedOf(
  { overview, united }: Omit<Wanted, 'title'>,
  batch: BatchInfo,
  activity: string,
  title: string,
): AppliedImport {
  return {
    batch,
    activity,
    title,
    persons: (united?.persons ?? overview.count.persons).unique,
    files: overview.files
      .filter(({ kind }) => kind !== 'other')
      .map(({ file, sha256, format }) => ({ name: file, sha256, format })),
  };
}
