import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { keepReportMemory, readReportMemory, writeTyped } from './report-memory.ts';
import type { ReportMemory } from './report-memory.ts';

/** After so long a pause in typing it is written into the project (milliseconds). */
const pause = 800;

/** What was chosen and typed for the report. Each letter is kept beside the project at once, and goes into it after a pause. */
export function useReportMemory() {
  const store = useStore();
  const { workspace, settings } = useStoreSnapshot();
  const [memory, setMemory] = useState(() => readReportMemory(workspace.name, settings.report, localStorage));
  const [isKept, setKept] = useState(true);
  const latest = useRef(memory);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const typed = writeTyped(latest.current);
    const write = async () => {
      await store.saveSettings({ report: typed });
      if (writeTyped(latest.current) !== typed) return;
      const { isUnsaved: _isUnsaved, ...saved } = latest.current;
      latest.current = saved;
      keepReportMemory(workspace.name, saved, localStorage);
      setKept(true);
    };
    // The frame says that it is not saved; beside the project it stays until it is.
    write().catch(() => undefined);
  }, [store, workspace.name]);
  useEffect(() => {
    if (latest.current.isUnsaved) save();
    return () => {
      if (timer.current !== undefined) save();
    };
  }, [save]);
  const change = (changed: Partial<ReportMemory>) => {
    const isTyped = changed.order !== undefined || changed.highlights !== undefined;
    const next = { ...latest.current, ...changed, ...(isTyped && { isUnsaved: true as const }) };
    latest.current = next;
    setMemory(next);
    setKept(keepReportMemory(workspace.name, next, localStorage));
    if (!isTyped) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pause);
  };
  return { memory, isKept, change };
}
