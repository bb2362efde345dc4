/** Erasing for good, in the trash and in the history. Keys begin with `erase.`. */
export const erase = {
  'erase.open': 'Erase for good',
  'erase.openNamed': 'Erase for good: {name}',
  'erase.title': 'Erase “{name}” for good',
  'erase.titleField': 'Erase earlier versions of “{field}” for good',
  'erase.record':
    'Everything that was ever written in this record goes: here, in its history and in every backup on this computer. It cannot be restored, and this cannot be undone.',
  'erase.field':
    'Everything that stood in this field before goes: here, in the history and in every backup on this computer. It cannot be restored, and this cannot be undone.',
  'erase.reach':
    'Others erase it as well when they take in your next file. Files, workbooks, reports and copies that were already saved or sent are out of reach: ask everybody who has one to delete it.',
  'erase.current': 'Also erase what stands there now: {value}',
  'erase.word': 'ERASE',
  'erase.type': 'Type {word} to go on',
  'erase.go': 'Erase for good',
  'erase.step.backup': 'A backup is being made first. Nothing has been erased yet.',
  'erase.step.erase': 'It is being erased. This cannot be stopped.',
  'erase.step.backups': 'It is being taken out of the backups: {done} of {of}. This cannot be stopped.',
  'erase.done': 'Erased for good, here and in every backup.',
  'erase.doneHere': 'Erased for good here, but not yet in every backup.',
  'erase.failed': 'Nothing was erased. Try again.',
  'erase.uncut':
    '{count, plural, one {# backup} other {# backups}} could not be cut down and may still hold what was erased. It is tried again at the next start. If you do not need it, delete it.',
  'erase.removeBackup': 'Delete this backup',
  'erase.removeBackupNamed': 'Delete this backup: {name}',
  'erase.gone': 'erased',
};
