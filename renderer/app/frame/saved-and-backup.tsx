import { Link } from 'wouter';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { SavedBadge } from '../../ui/saved-badge.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { daysSince, oldBackupDays } from './backup-age.ts';
import { useNow } from './use-now.ts';
import classes from './frame.module.css';

/** Whether the work is safe: saved or not, and how old the last verified backup is. */
export function SavedAndBackup() {
  const { text } = useTexts();
  const { saving, backup } = useStoreSnapshot();
  const now = useNow();
  const days = backup.lastAt === null ? null : daysSince(backup.lastAt, now);
  const words = days === null ? text('frame.noBackup') : text('frame.backupAge', { days });
  const needsLook = days === null || days > oldBackupDays || backup.issue !== null;
  return (
    <>
      {/* The reason stands in the bar below; here there is room for a word. */}
      <span role="status" className={classes.stateWord}>
        {saving.state === 'not saved' ? (
          <StateMark state="must fix">{text('words.notSaved')}</StateMark>
        ) : (
          <SavedBadge saving={saving} />
        )}
      </span>
      <Link
        href="/settings/backups"
        className={classes.stateLink}
        title={text('frame.onThisComputer')}
        aria-label={text('frame.backupHelp', { backup: words })}
      >
        <StateMark state={needsLook ? 'please check' : 'complete'}>{words}</StateMark>
      </Link>
    </>
  );
}
