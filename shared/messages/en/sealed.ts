/** Files that are encrypted or signed: why one is not opened, and what its signature says. */
export const sealed = {
  'reading.badSignature':
    'The file {file} was changed after it was signed: its signature does not fit it. Do not use this file; ask its sender to send it again.',
  'sealed.altered':
    'The file {file} was damaged or changed on its way and cannot be opened any more. Ask its sender to send it again.',
  'sealed.strange':
    'The file {file} was encrypted by another program, in a way that is not read here. Ask its sender for the file made under “Send”.',
  'sealed.needsPassword': 'The file {file} is protected with a password. Ask its sender for the password.',
  'sealed.wrongPassword':
    'This password does not open the file {file}. Check it letter by letter, or ask its sender for it again.',
  'sealed.needsKey':
    'The file {file} can be opened only with the coordinator’s key, which is not on this computer. Open it on the coordinator’s computer, or open the key file under “Settings” first.',
  'sealed.wrongKey':
    'The file {file} was made for another key than the one on this computer. Ask its sender to take in your newest starter file, then to send the file again.',
  'sealed.notAKeyFile': 'The file {file} is not a key file. Choose the file that was saved as the coordinator’s key.',

  'sender.first': 'This is the first signed file of {sender}. From now on its signature is remembered.',
  'sender.known': 'Signed on a computer from which files of {sender} were taken in before.',
  'sender.neverSigned': 'The file {file} has no signature: nobody can tell for certain who made it.',
  'sender.newKey':
    'The file {file} names {sender} as its sender, but was signed on a computer that has sent nothing for {sender} before. That is so with a new computer or a new colleague. Ask {sender} by telephone whether the file is theirs.',
  'sender.notSigned':
    'The file {file} names {sender} as its sender, but has no signature; earlier files of {sender} had one. Ask {sender} by telephone whether the file is theirs.',
  'sender.older':
    'The file {file} is older than a file of {sender} that was taken in before (made {date}). What is newer stays as it is.',
  'sender.otherRecipient':
    'The file {file} brings another key of the coordinator than the one in use here. Whatever you send would then be made for the new key. Ask the coordinator by telephone whether the file is theirs.',
  'sender.collector': 'the coordinator',
};
