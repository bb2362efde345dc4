/** A workbook that comes back. Keys begin with `returned.`. */
export const returned = {
  'returned.author': 'a workbook{author, select, none {} other {, taken in by {author}}}',
  'returned.madeBy':
    'Workbook made{moment, select, none {} other { on {moment}}}{from, select, none {} other { from the records of {from}}}',
  'returned.of': 'In the workbook {file}',
  'returned.open': '{count, plural, one {One question above has} other {# questions above have}} to be answered first.',
  'returned.nothingElse': 'Nothing else in these files is new. The rows above that cannot be read were left out.',
  'returned.removed': 'Removed from the workbook: {count, plural, one {# row} other {# rows}}',
  'returned.removedHelp':
    'These are here, and their rows are no longer in the workbook. They stay here unless you tick them.',
  'returned.keepAll': 'Keep all',
  'returned.deleteAll': 'Delete all',
  'returned.deleted': '{deleted, number} of {count, number} will be deleted',
  'returned.delete': 'Delete {label}',
  'returned.entryOf': '{label}: {entry}',
  'returned.unnamed': 'The same, or new? {count, plural, one {# row} other {# rows}}',
  'returned.unnamedHelp': 'These rows no longer say which record they are, and they look like records that are here.',
  'returned.allSame':
    '{count, plural, one {The one that looks like one record is that one} other {All # that look like one record are the same}}',
  'returned.allNew': 'All {count, number} are new',
  'returned.place': 'Sheet {sheet}, row {row, number}',
  'returned.sameAs': 'The same as {label}',
  'returned.isNew': 'A new record',
  'returned.leaveRow': 'Do not take this row in',
  'returned.doubled': 'Twice in the workbook: {count, plural, one {# record} other {# records}}',
  'returned.doubledHelp': 'Several rows say that they are this record, and they differ.',
  'returned.onlyRow': 'Row {row, number} is right',
  'returned.rowAndNew':
    'Row {row, number} is right, and the other {count, plural, one {row is a new record} other {# rows are new records}}',
  'returned.leaveRecord': 'Leave the record as it is here',
  'returned.bad': 'Left out: {count, plural, one {# place} other {# places}} that cannot be read',
  'returned.badHelp':
    'The records of these rows stay as they are here. Correct the cells in the workbook and drop it again: what was taken in already does no harm.',
  'returned.recognised':
    '{count, plural, one {# row} other {# rows}} without an id say exactly what a record here says. Nothing changes there.',
  'returned.noticed': 'Noticed in the workbook',
};
