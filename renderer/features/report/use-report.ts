import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { changedSince, contentHashes } from '../../../shared/outputs/report/changed-since.ts';
import type { ChangedSince, ContentHashes } from '../../../shared/outputs/report/changed-since.ts';
import { implementationReport } from '../../../shared/outputs/report/implementation-report.ts';
import type { ImplementationReport } from '../../../shared/outputs/report/implementation-report.ts';
import type { ReportChoices } from '../../../shared/outputs/report/report-choices.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { usePublished } from '../../documents/use-published.ts';
import type { ReportMemory } from './report-memory.ts';
import { scopeFrom } from './report-scope.ts';
import { useReportMemory } from './use-report-memory.ts';

/** The report as it would be made now, and what was chosen for it. */
export interface ReportInMaking {
  readonly memory: ReportMemory;
  /** False: the browser keeps nothing, and what was typed goes with the window. */
  readonly isKept: boolean;
  readonly change: (change: Partial<ReportMemory>) => void;
  readonly report: ImplementationReport;
  /** Against the last Word file of these choices; null: there is none. */
  readonly since: { readonly at: string; readonly changes: ChangedSince } | null;
  readonly noteWordFile: () => void;
  /** Remembers what its readers will have seen of people with a trait. Rejects where nobody knows what they have seen. */
  readonly remember: () => Promise<void>;
}

export function useReport(locale: Locale): ReportInMaking {
  const { dataset, settings } = useStoreSnapshot();
  const { protection, remember } = usePublished();
  const { memory, isKept, change } = useReportMemory();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it is read from these two settings
  const shield = useMemo(() => protection() ?? {}, [settings.published, settings.smallNumbersBelow]);
  // Typing goes before the pages that follow from it.
  const chosen = useDeferredValue(memory);
  const report = useMemo(
    () => implementationReport(dataset, { ...choicesOf(chosen, locale), protection: shield }, documentWords(locale)),
    [dataset, chosen, locale, shield],
  );
  const hashes = useHashes(report);
  const key = [locale, memory.scope, memory.periods?.from ?? '', memory.periods?.to ?? ''].join(' ');
  const last = memory.wordFiles[key];
  return {
    memory,
    isKept,
    change,
    report,
    since: last && hashes ? { at: last.at, changes: changedSince(last.hashes, hashes) } : null,
    remember: async () => {
      if (!protection()) throw new Error('what was published cannot be read');
      await remember(report.publication);
    },
    noteWordFile: () => {
      if (!hashes) return;
      change({ wordFiles: { ...memory.wordFiles, [key]: { at: new Date().toISOString(), hashes } } });
    },
  };
}

function choicesOf(memory: ReportMemory, locale: Locale): ReportChoices {
  const { scope, periods, order, highlights, hidesDelegationNumbers, takesOffStaff, leavesOutLogos } = memory;
  const typed = highlights[locale]?.trim();
  return {
    day: browserPlatform.now().slice(0, 10),
    scope: scopeFrom(scope),
    ...(periods && { period: periods }),
    ...(order.length > 0 && { order }),
    ...(typed && { highlights: typed }),
    hidesDelegationNumbers,
    takesOffStaff,
    ...(leavesOutLogos && { leavesOutLogos }),
  };
}

function useHashes({ activities }: ImplementationReport): ContentHashes | null {
  const [hashed, setHashed] = useState<{ of: ImplementationReport['activities']; hashes: ContentHashes } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void contentHashes(activities, browserPlatform).then((hashes) => isWanted && setHashed({ of: activities, hashes }));
    return () => {
      isWanted = false;
    };
  }, [activities]);
  return hashed?.of === activities ? hashed.hashes : null;
}
