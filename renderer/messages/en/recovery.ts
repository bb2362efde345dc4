/** Keys begin with `recovery.`. */
export const recovery = {
  'recovery.title': 'Your work needs to be restored',
  'recovery.reason.missing':
    'The storage of this computer no longer holds the project {project}. That happens when the data of the browser are cleared or a disk is full.',
  'recovery.reason.wiped':
    'The storage of this computer was damaged, and the browser threw away what it held of {project}.',
  'recovery.reason.behind': 'The storage of this computer holds less of {project} than was once saved.',
  'recovery.reason.damaged': 'Parts of what the storage of this computer holds of {project} cannot be read.',
  'recovery.fromBackup':
    'The newest whole backup was made on {moment}. {changes, plural, =0 {There are no later changes in the journal.} one {The journal has # later change, made on {last}.} other {The journal has # later changes, the last made on {last}.}}',
  'recovery.fromJournal':
    'There is no backup, but the journal has {changes, plural, one {# change, made on {last}.} other {# changes, the last made on {last}.}}',
  'recovery.bringsBack':
    '{records, plural, one {# record can be brought back.} other {# records can be brought back.}} {missing, plural, =0 {Nothing that was saved is missing.} one {# saved change is neither in a backup nor in the journal.} other {# saved changes are neither in a backup nor in the journal.}}',
  'recovery.nothing': 'There is neither a backup nor a journal to restore from. If you have a copy in a file, open it.',
  'recovery.damagedBackups':
    '{count, plural, one {A newer backup is damaged and was left as it is.} other {# newer backups are damaged and were left as they are.}}',
  'recovery.kept': 'What is here now is kept beside it and is not deleted.',
  'recovery.backups': 'Backups',
  'recovery.restoreThis': 'Restore this one',
  'recovery.restoreThisLabel': 'Restore this one: {moment}',
  'recovery.backupLine': '{moment} · {records, plural, one {# record} other {# records}} · {reason}',
  'recovery.noOther': 'There is no other backup.',
  'recovery.chooseFolder': 'Choose the folder with my backups',
  'recovery.folderFailed': 'The folder cannot be used. Choose another one, or open a copy from a file.',
  'recovery.openFile': 'Open a copy from a file',
  'recovery.restore': 'Restore everything',
  'recovery.restoring': 'Restoring …',
  'recovery.saveHere': 'Save a copy of what is here',
  'recovery.chooseAnother': 'Choose another backup',
  'recovery.damaged': 'damaged',
  'recovery.later': 'You can also close the application. Nothing is changed until you choose.',
  'recovery.saved': 'A copy was saved: {place}.',
  'recovery.saveFailed': 'The copy could not be saved. Nothing was changed. Choose another place and try again.',
  'recovery.failed':
    'It could not be restored, and nothing was changed. Choose another backup, or save a copy of what is here and ask for help.',
  'recovery.notOpened': 'The project {project} was not opened',
  'recovery.tryAgain': 'Try again',
  'recovery.otherProject': 'Open another project',
  'recovery.crashTitle': 'This page stopped working',
  'recovery.crashHelp':
    'What was saved is safe. Save a copy to be sure, then open the page again. If it stops again, send the text below to whoever looks after the application; it holds no records.',
  'recovery.crashSave': 'Save a copy of everything',
  'recovery.crashAgain': 'Open the page again',
  'recovery.crashDetails': 'Details',
};
