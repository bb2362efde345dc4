/** What the store on this computer says when it cannot keep something: what happened, what is safe, what to do. */
export const store = {
  'store.databaseFailed':
    'The last changes are not saved: the storage of this computer did not take them. They stay on the screen and are tried again. Save a copy of everything now if this sentence stays.',
  'store.diskFull':
    'The last changes are not saved: the disk is full. They stay on the screen. Free some space, then try again.',
  'store.journalFailed':
    'The last changes are not safe yet: the second copy of them could not be written. They stay on the screen and are tried again. Check that the disk is not full and that no other program holds the folder.',
  'store.databaseClosed':
    'The storage of this computer closed while you worked. What you typed stays on the screen. Save a copy of everything, then start FOR-IN Register again.',
  'store.databaseLost':
    'The storage of this computer no longer holds what it held. What you see is still complete. Save a copy of everything, then start FOR-IN Register again: it will offer to recover the rest.',
  'store.usedByNewer':
    'A newer version of FOR-IN Register was opened in another window. Nothing can be changed here any more. Copy what you just typed, then load this window again.',
  'store.blocked': 'Another window of FOR-IN Register holds the project open. Close the other windows, then try again.',
  'store.newerDatabase':
    'This project was last used with a newer version of FOR-IN Register (storage version {found}; this one knows {known}). It can be read and a copy can be saved, but nothing can be changed. Install the newer version.',
  'store.cannotOpen':
    'The storage of this computer cannot be opened. Nothing was changed. Close other windows and programs, then try again.',
  'store.lowSpace':
    'Only {megabytes, number} MB are free on the disk. Free some space soon, so that your work can go on being saved.',
  'store.noSpace':
    'Only {megabytes, number} MB are free on the disk. Nothing can be changed until there is more: what could not be written in full would be lost. Free some space, then start again.',
  'store.journalTorn':
    'The last time, FOR-IN Register stopped in the middle of writing. What had been shown as saved is there; the last words typed may be missing.',
  'store.closed': 'The project is closed. Open it again to change it.',
  'store.notValid':
    'This was not saved: {label, select, none {a value} other {in {label}, a value}} does not have the form that is needed here ({field}). Correct it.',
  'store.missingRecord':
    'This was not saved: the record is not here any more. Look in the trash, or undo its deletion.',
  'store.eraseFirst':
    'That was not erased: only what is in the trash can be erased as a whole. Move it to the trash first.',
  'store.eraseUnfinished':
    'It is erased here. The backups could not be gone through and may still hold it: check that the disk is not full and that the folder for backups is there. It is tried again at the next start.',
  'store.otherProject':
    'This file belongs to the project {found}; the project that is open here is {expected}. Open the other project first.',
  'store.backupFailed':
    'No backup could be made. Check that the disk is not full and that the folder for backups is there.',
  'store.backupFailedFirst':
    'Nothing was changed, because no backup could be made before. Check that the disk is not full and that the folder for backups is there, then try again.',
  'store.backupMissing': 'The backup is not there any more. Choose another one.',
  'store.backupDamaged':
    'The backup {file} is damaged: its contents do not match its own check sum. It was kept as it is. Choose another one.',
  'store.backupNewer':
    'The backup {file} was made by a newer version of FOR-IN Register. Install the newer version, then restore it.',
  'store.backupOfAnother': 'The backup {file} was made of another project ({found}). Choose another backup.',
  'store.notABackup': 'The file {file} is not a backup of FOR-IN Register. Choose another file.',
};
