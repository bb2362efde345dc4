import type { Issue } from '../../shared/issue.ts';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

/** Whether what was typed is safe. The same three states as the store's. */
export type SavedBadgeState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'not saved'; readonly issue: Issue };

/** "Saved 14:02", "Saving …" or "Not saved" with the reason. */
export function SavedBadge({ saving }: { readonly saving: SavedBadgeState }) {
  const { text, time, issue } = useTexts();
  if (saving.state === 'saved') {
    return <StateMark state="complete">{text('words.savedAt', { time: time(saving.at) })}</StateMark>;
  }
  if (saving.state === 'saving') return <StateMark state="saving">{text('words.saving')}</StateMark>;
  return (
    <StateMark state="must fix">
      <strong>{text('words.notSaved')}</strong> {issue(saving.issue)}
    </StateMark>
  );
}
