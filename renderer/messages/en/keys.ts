/** Who can open a file, passwords, and the coordinator's key. Keys begin with `keys.`. */
export const keys = {
  'keys.passwordOf': 'Password of {file}',
  'keys.openWith': 'Open with the password',
  'keys.trying': 'The password is being tried …',
  'keys.readers': 'Who can open the file',
  'keys.readers.coordinator': 'Only the coordinator',
  'keys.readers.coordinatorHelp': 'The file is made for the coordinator’s key. Nobody else can open it, not even you.',
  'keys.readers.noCoordinatorHelp': 'This needs the coordinator’s key. It comes with the coordinator’s starter file.',
  'keys.readers.password': 'Whoever knows the password',
  'keys.readers.passwordHelp':
    'Say the password by telephone or text message, never in the same e-mail. It is not kept here: without it nobody opens the file.',
  'keys.readers.everybody': 'Everybody who gets the file',
  'keys.readers.everybodyHelp':
    'Everybody who gets the file can read all of it. It has no password. Send it only to those it is meant for.',
  'keys.password': 'Password of the file',
  'keys.passwordShort': 'Type at least {count, number} characters, or take one that is offered.',
  'keys.offerAnother': 'Offer another password',
  'keys.copyPassword': 'Copy the password',
  'keys.passwordCopied': 'Password copied.',
  'keys.workbookOpen': 'The workbook is not protected: everybody who gets it can read it.',
  'keys.askedSender': 'I have asked: the file is from {sender}',
  'keys.askedCoordinator': 'I have asked: the file is from the coordinator',
  'keys.doubts':
    '{count, plural, one {# file above is in doubt. Ask who sent it, or leave it out.} other {# files above are in doubt. Ask who sent them, or leave them out.}}',
  'keys.details': 'Details',
  'keys.openedBy':
    '{by, select, key {Opened with the coordinator’s key.} password {Opened with its password.} other {It is not protected: everybody who gets it can open it.}}',
  'keys.signedWith': 'Signed with the key {fingerprint}.',
  'keys.notSigned': 'Not signed.',
  'keys.title': 'The coordinator’s key',
  'keys.help':
    'Files that partners send to the coordinator only are opened with this key. Its public half goes along in each starter file.',
  'keys.none': 'There is no key here yet. It is made with the first starter file.',
  'keys.here': 'The key {key} is on this computer and was saved as a file.',
  'keys.notSaved':
    'The key {key} is on this computer only. Save the key file: if this computer is lost, nobody can open what partners have sent to you.',
  'keys.warning':
    'Whoever has the key file can open these files. Keep it where only you get at it, and never send it by e-mail.',
  'keys.save': 'Save the key file',
  'keys.open': 'Open a key file',
  'keys.savedIn': 'The key file was saved in {place}.',
  'keys.saveFailed': 'The key file could not be saved. Choose another place, then try again.',
  'keys.added': 'The key was taken in. Files made for it can be opened here now.',
  'keys.fileName': 'coordinator’s key',
  'keys.fileComment':
    'The coordinator’s key for {project}. Whoever has this file can open what partners send to the coordinator only. Keep it secret.',
  'keys.inStarter': 'Your key goes along in the starter file: with it partners make files that only you can open.',
  'keys.toKey': 'To the key file under Settings',
};
