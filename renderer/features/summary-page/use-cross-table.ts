import { useMemo, useState } from 'react';
import { crossTableDocument, crossTableWorkbook } from '../../../shared/outputs/cross-table/cross-table-document.ts';
import type { CrossWords } from '../../../shared/outputs/cross-table/cross-table-words.ts';
import { captionOf } from '../../../shared/outputs/cross-table/cross-table-words.ts';
import { fileNameOf } from '../../../shared/package/file-name.ts';
import { crossTable } from '../../../shared/summary/cross-table/cross-table.ts';
import type { CrossChoice, CrossTable } from '../../../shared/summary/cross-table/cross-table.ts';
import { crossDimensions } from '../../../shared/summary/cross-table/dimensions.ts';
import { crossMeasures } from '../../../shared/summary/cross-table/measures.ts';
import { protectCrossTable } from '../../../shared/summary/cross-table/protect-cross-table.ts';
import { usualThreshold } from '../../../shared/suppression/hide-small-numbers.ts';
import { readPublications, withIssue, writePublications } from '../../../shared/suppression/publication.ts';
import { useHost } from '../../host/host-context.tsx';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { copyDocument } from '../../ui/copy-document.ts';
import { periodWords } from '../../ui/period-words.ts';
import { savedPlace } from '../../ui/saved-place.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import type { Summary } from './use-summary.ts';

const first: CrossChoice = { rows: 'byType', columns: 'byYear', measure: 'total' };

/** The cross-table that somebody has chosen, and its ways out. The choice is remembered. */
export function useCrossTable(summary: Summary) {
  const texts = useTexts();
  const store = useStore();
  const { settings } = useStoreSnapshot();
  const choice = useMemo(() => choiceOf(settings.crossTable), [settings.crossTable]);
  const table = useMemo(() => crossTable(summary.input, choice), [summary.input, choice]);
  const words = useMemo(
    (): CrossWords => ({ ...texts, project: summary.project, keyOfTable: summary.labels.key }),
    [texts, summary.project, summary.labels],
  );
  const threshold = thresholdOf(settings.smallNumbersBelow);
  // What cannot be written is shown as not saved by the frame; the store tries again.
  const save = (settingsChange: Parameters<typeof store.saveSettings>[0]) =>
    void store.saveSettings(settingsChange).catch(() => undefined);
  return {
    choice,
    table,
    words,
    threshold,
    choose: (next: CrossChoice) => save({ crossTable: [next.rows, next.columns, next.measure].join(' ') }),
    chooseThreshold: (next: number) => save({ smallNumbersBelow: String(next) }),
    ...useWaysOut(summary, table, words, threshold),
  };
}

function useWaysOut(summary: Summary, table: CrossTable, words: CrossWords, threshold: number) {
  const texts = useTexts();
  const store = useStore();
  const { host } = useHost();
  const showToast = useToasts();
  const [isSaving, setSaving] = useState(false);
  const { project, period } = summary;
  const periodName = period === undefined ? texts.shared('crossTable.whole') : periodWords(texts, period);
  const facts = { scope: `${project.code}, ${periodName}`, threshold };
  const remembered = () => {
    const read = readPublications(store.getSnapshot().settings.published);
    // Without knowing what was hidden before, nothing may leave.
    if (!read) throw new Error('what was published cannot be read');
    return read;
  };
  const protect = () => protectCrossTable(table, { period, threshold, published: remembered() });
  /** Only what has left binds the next issue. */
  const remember = async ({ publication }: ReturnType<typeof protect>) => {
    if (!publication) return;
    const [before, after] = [remembered(), withIssue(remembered(), publication)];
    if (after !== before) await store.saveSettings({ published: writePublications(after) });
  };
  const saveFile = async () => {
    setSaving(true);
    try {
      const leaving = protect();
      const { writeXlsx } = await import('../../../shared/outputs/workbook/write-xlsx.ts');
      const bytes = await writeXlsx(crossTableWorkbook(leaving, facts, words));
      const file = fileNameOf([project.code, captionOf(table.choice, words), periodName], '.xlsx');
      // Written before the file: a table that left and is forgotten would be worse than one remembered in vain.
      await remember(leaving);
      const saved = await host.saveFile({ suggestedName: file, bytes });
      if (saved.saved) {
        showToast({ message: texts.shared('crossTable.saved', { file, place: savedPlace(texts, saved.place) }) });
      }
    } catch {
      showToast({ message: texts.shared('crossTable.failed') });
    }
    setSaving(false);
  };
  const copy = async () => {
    let isCopied = false;
    try {
      const leaving = protect();
      isCopied = await copyDocument(crossTableDocument(leaving, facts, words));
      if (isCopied) await remember(leaving);
    } catch {
      isCopied = false;
    }
    showToast({ message: texts.shared(isCopied ? 'crossTable.copied' : 'crossTable.notCopied') });
  };
  return { saveFile, copy, isSaving };
}

/** What was remembered; what it no longer says, the first choice says. */
function choiceOf(text: string | undefined): CrossChoice {
  const [rows, columns, measure] = text?.split(' ') ?? [];
  return {
    rows: crossDimensions.find((one) => one === rows) ?? first.rows,
    columns: crossDimensions.find((one) => one === columns) ?? first.columns,
    measure: crossMeasures.find((one) => one === measure) ?? first.measure,
  };
}

/** A threshold that is none would hide nothing: then the usual one stands. */
function thresholdOf(text: string | undefined): number {
  const threshold = Number(text);
  return Number.isInteger(threshold) && threshold > 1 ? threshold : usualThreshold;
}
