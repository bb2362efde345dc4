import { fieldNames } from './field-names.ts';

/** Keys begin with `combine.`. */
export const combine = {
  ...fieldNames,

  'combine.title': 'Combine reports',
  'combine.description':
    'Take in the files that others have sent. First you see what would change; nothing is written before you apply it.',
  'combine.tab.files': 'Files',
  'combine.tab.conflicts': 'Two versions ({count, number})',
  'combine.tab.earlier': 'Earlier batches',
  'combine.parts': 'Parts of this page',

  'combine.drop': 'Drop any number of files here',
  'combine.dropHelp':
    'Files that end in .forin: reports of partners or colleagues, and starter files. The same file twice does no harm.',
  'combine.choose': 'Choose files',
  'combine.readOnly': 'Nothing can be taken in at the moment: {reason}',

  'combine.reading': 'Reading {file}: {done, number} of {all, number} files are read.',
  'combine.cancelReading': 'Stop reading',
  'combine.filesTable': 'What each file brings',
  'combine.column.file': 'File',
  'combine.column.new': 'New',
  'combine.column.changed': 'Changed',
  'combine.column.unchanged': 'Unchanged',
  'combine.column.removed': 'Deleted',
  'combine.column.conflicts': 'Two versions',
  'combine.column.action': 'Action',
  'combine.total': 'All files together',
  'combine.totalHelp': 'What several files bring alike counts once.',
  'combine.removeFile': 'Leave out {file}',
  'combine.leaveOut': 'Leave out',
  'combine.refused': 'Refused',
  'combine.waiting': 'Waiting to be read',
  'combine.madeBy':
    '{purpose, select, starter {Starter file} consolidated {Combined reports} other {Report}}{from, select, none {} other { of {from}}}, made {moment}',
  'combine.declares': 'Declares {period} complete.',
  'combine.newerProject':
    'A newer definition of the project comes with these files (version {found, number}; here {known, number}). It replaces the one that is here.',

  'combine.group.added': 'New: {count, plural, one {# record} other {# records}}',
  'combine.group.changed': 'Changed: {count, plural, one {# record} other {# records}}',
  'combine.group.removed': 'Deleted or emptied: {count, plural, one {# record} other {# records}}',
  'combine.group.conflicts': 'Two versions: {count, plural, one {# field} other {# fields}}',
  'combine.conflictsHelp':
    'You and the sender changed these without knowing of each other. Both values are kept; you choose one afterwards.',
  'combine.nothing': 'Everything in these files is here already. There is nothing to apply.',
  'combine.fieldsChanged': '{count, plural, one {# field} other {# fields}}',
  'combine.field': 'Field',
  'combine.before': 'Here now',
  'combine.after': 'Afterwards',
  'combine.fieldsOf': 'Changed fields of {label}',
  'combine.willConflict': 'two versions',
  'combine.noName': '{kind} without a name',

  'combine.kind.activity': 'Activity',
  'combine.kind.organisation': 'Organisation',
  'combine.kind.place': 'Place',
  'combine.kind.mappedOrganisation': 'Mapped organisation',
  'combine.kind.attendanceImport': 'Attendance list',
  'combine.kind.overlap': 'Shared participants',
  'combine.kind.period': 'Period',

  'combine.mass.warn':
    'These files would delete or empty {removed, number} of the {present, number} records that are here. Look at the list below before you apply them.',
  'combine.mass.confirm':
    'These files would delete or empty {removed, number} of the {present, number} records that are here. If that is right, type {word} below.',
  'combine.mass.word': 'DELETE',
  'combine.mass.label': 'Type {word} to go on',
  'combine.apply': '{count, plural, =0 {Apply} one {Apply # change} other {Apply # changes}}',
  'combine.applying': 'Backing up and applying …',
  'combine.comparing': 'Comparing with what is here …',
  'combine.step.backup': 'A backup is being made first. Nothing has been changed yet.',
  'combine.step.merge': 'The files are being merged. Nothing has been changed yet.',
  'combine.step.write': 'The records are being saved. This cannot be stopped, but it can be undone afterwards.',
  'combine.stopped': 'Stopped. Nothing was changed.',
  'combine.clear': 'Put all files away',
  'combine.applied':
    '{count, plural, =0 {The files were taken in.} one {# record was changed.} other {# records were changed.}} A backup was made before.',
  'combine.toConflicts':
    '{count, plural, one {# field is in two versions} other {# fields are in two versions}}. Choose one now',
  'combine.applyFailed': 'The files were not taken in, and nothing was changed. {reason}',
  'combine.applyFailedPlainly': 'The files were not taken in. Look at the saved state at the top, then try again.',
  'combine.batchName':
    '{file}{more, plural, =0 {} one { and # more file} other { and # more files}}{author, select, none {} other {, taken in by {author}}}',

  'combine.undone': '“{name}” was undone.',
  'combine.undoneButFor':
    '“{name}” was undone, except for {count, plural, one {# field that was} other {# fields that were}} changed or used since:',
  'combine.undoFailed':
    '“{name}” could not be undone. Nothing was changed. Look at the saved state at the top, then try again.',
  'combine.leftAlone': '{label}: {field}',
  'combine.moreLeftAlone': '{count, plural, one {and # more} other {and # more}}',
  'combine.undoAskLabel': 'Undo “{name}”',
  'combine.undoAsk':
    'Undoing “{name}” takes {records, plural, =0 {nothing} one {# record} other {# records}} back. {count, plural, one {# field was} other {# fields were}} changed or used since and would stay as {count, plural, one {it is} other {they are}}:',
  'combine.undoRest': 'Undo the rest',
  'combine.undoNot': 'Leave everything as it is',
  'combine.applyAgain': 'Apply again',
  'combine.again': '“{name}” was applied again.',
  'combine.againButFor':
    '“{name}” was applied again, except for {count, plural, one {# field that was} other {# fields that were}} changed since:',
  'combine.againFailed':
    '“{name}” could not be applied again. Nothing was changed. Look at the saved state at the top, then try again.',
  'combine.batch.again': 'Apply {name} of {moment} again',
  'combine.earlier': 'Earlier batches',
  'combine.earlierHelp':
    'Whatever was taken in can be undone, also later. What was changed since then stays as it is, and you are told.',
  'combine.noEarlier': 'Nothing has been taken in yet.',
  'combine.earlierUnread': 'The list of earlier batches could not be read. Nothing was changed. Load the page again.',
  'combine.batch.at': 'When',
  'combine.batch.kind': 'Kind',
  'combine.batch.kind.merge': 'Combined',
  'combine.batch.kind.import': 'List taken in',
  'combine.batch.kind.bulk': 'Bulk change',
  'combine.batch.name': 'What, and by whom',
  'combine.batch.records': 'Records',
  'combine.batch.undone': 'Undone',
  'combine.batch.undo': 'Undo {name} of {moment}',

  'combine.conflicts.none': 'No field is in two versions.',
  'combine.conflicts.help':
    'Two people changed the same field without knowing of each other. Nothing is lost: choose which value stands. Until then the field counts as unknown.',
  'combine.conflicts.place': '{number, number} of {count, number}',
  'combine.conflicts.previous': 'Previous',
  'combine.conflicts.next': 'Next',
  'combine.conflicts.values': 'Which one stands?',
  'combine.conflicts.from': '{sender}, {moment}',
  'combine.conflicts.unknownSender': 'Unknown sender',
  'combine.conflicts.senderOf': '{author} ({partner})',
  'combine.conflicts.deleted': 'The record was deleted',
  'combine.conflicts.there': 'The record stays',
  'combine.conflicts.cleared': 'The field was emptied',
  'combine.conflicts.reason': 'Why (you may leave it empty)',
  'combine.conflicts.reasonHelp': 'It is kept with the decision and goes along when you send.',
  'combine.conflicts.decide': 'Decide',
  'combine.conflicts.chooseFirst': 'Choose one of the values.',
  'combine.conflicts.decided': '{field} of {label} was decided.',
  'combine.conflicts.failed': 'The decision was not saved. {reason}',
  'combine.conflicts.failedPlainly': 'The decision was not saved. Look at the saved state at the top, then try again.',
  'combine.conflicts.open': 'Open the activity',

  'combine.fieldInList': '{list}: {field}',
  'combine.fieldInEntry': '{list}, {entry}: {field}',
  'combine.narrative': '{part} ({language})',
  'combine.narrativeOfCountry': '{part} ({language}, {country})',
  'combine.numberWith': '{number} ({beside})',
  'combine.span': '{min} to {max}',
  'combine.qualified': '{qualifier} {number}',
  'combine.cost': '{amount} {currency}',
  'combine.entries': '{count, plural, one {# entry} other {# entries}}',
  'combine.unknownRecord': 'a record that is not here',
};
