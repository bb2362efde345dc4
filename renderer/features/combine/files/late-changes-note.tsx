import { useMemo } from 'react';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { periodWords } from '../../../ui/period-words.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import type { CombinedPreview } from './incoming.ts';
import { lateChangesIn } from './late-changes.ts';

/** That the files change something in periods that were accepted; nothing when they do not. */
export function LateChanges({ combined: { preview, incoming } }: { readonly combined: CombinedPreview }) {
  const texts = useTexts();
  const { dataset, conflicts } = useStoreSnapshot();
  const { changes, periods } = useMemo(
    () => lateChangesIn(preview, { dataset, conflicts }, incoming),
    [preview, dataset, conflicts, incoming],
  );
  if (changes === 0) return null;
  const names = periods.map((period) => periodWords(texts, period)).join(', ');
  return (
    <StateMark state="please check">{texts.text('periods.latePreview', { count: changes, periods: names })}</StateMark>
  );
}
