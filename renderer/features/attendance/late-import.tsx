import { lateChangesOf } from '../../../shared/counting/late-changes-of.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';

/** That the numbers go into a period that was accepted already, so that their change needs a reason. */
export function LateImport({ activity }: { readonly activity: Activity }) {
  const texts = useTexts();
  const { dataset, conflicts } = useStoreSnapshot();
  const { periods } = lateChangesOf(activity, dataset, conflicts);
  if (periods.length === 0) return null;
  const names = periods.map(({ period }) => periodWords(texts, period)).join(', ');
  return <StateMark state="please check">{texts.text('periods.lateImport', { periods: names })}</StateMark>;
}
