/** What is said of the rows of an old list that is taken in. `{column}`: the header as it stands in the file. */
export const register = {
  'register.noList':
    'In {file}, no list of activities was found: no row names columns such as title and date. Add a row with the names of the columns above the activities, save the file, and drop it here again.',
  'register.noTitle': '{sheet}, row {row}: the activity has neither a title nor a reference. Write one of them.',
  'register.activityOverRows':
    '{sheet}, row {row}: one activity stands over several rows, each with days or numbers of its own. Write it in one row, or as one activity a row, each with its title.',
  'register.errorValue': '{sheet}, row {row}, column “{column}”: the cell shows a failed calculation. Type the value.',
  'register.textIsDate':
    '{sheet}, row {row}, column “{column}”: the spreadsheet made the date {value} of what was typed. Format the cell as text and type it again.',
  'register.notAName':
    '{sheet}, row {row}, column “{column}”: “{value}” is no name of an organisation. Write the names, or set the column to “Not taken in”.',
  'register.tooLong':
    '{sheet}, row {row}, column “{column}”: the text is longer than the register holds. Shorten it: a title has up to 500 characters, a text up to 20,000.',
  'register.notACount':
    '{sheet}, row {row}, column “{column}”: “{value}” is not a number of people. Type a whole number, ? if nobody knows it, or leave the cell empty.',
  'register.countIsDate':
    '{sheet}, row {row}, column “{column}”: the cell holds the date {value} where a number of people is expected. Format the cell as a number and type it again.',
  'register.countOverRows':
    '{sheet}, row {row}, column “{column}”: one number stands over several rows, and nobody can tell how many belong to each. Write a number in every row.',
  'register.notADate':
    '{sheet}, row {row}, column “{column}”: “{value}” is not a date. Type a day such as 2022-05-02, a span such as 2–3 May 2022, or a month such as 2022-09.',
  'register.endsBeforeItBegins':
    '{sheet}, row {row}, column “{column}”: the last day, {value}, is before the first one. Correct one of them.',
  'register.unknownValue':
    '{sheet}, row {row}, column “{column}”: the register does not know “{value}”. Say what it means under “What the words mean”, or correct the list.',
  'register.severalFit':
    '{sheet}, row {row}: several activities of the register answer to “{label}”. Write the reference of the one that is meant.',
  'register.rowTwice':
    '{sheet}, row {row}: “{label}” stands in the list already, in row {other}. Delete one of the two rows, or give them different references.',
  'register.notARecord':
    '{sheet}, row {row}: something in the row cannot stand in the register. Look at what its columns and words are said to mean.',
  'register.countAdded': '{sheet}, row {row}, column “{column}”: “{value}” was read as {number, number}.',
  'register.countEstimated':
    '{sheet}, row {row}, column “{column}”: “{value}” was read as an estimate, {number, number}.',
  'register.countNotExact':
    '{sheet}, row {row}, column “{column}”: “{value}” is no exact number. It is recorded as unknown, with these words as the reason.',
  'register.numberKept': '{sheet}, row {row}: the list has no number where the register has one, which is kept.',
  'register.rowHidden': '{sheet}, row {row}: the row is hidden in the file. Look whether it is meant to count.',
  'register.sameTitle':
    '{sheet}, row {row}: the register has an activity “{label}” already, perhaps this one. If so, write its reference or its whole date, and it is not taken in twice.',
  'register.dateLessExact':
    '{sheet}, row {row}: the list says only the month, or only the first day; the register knows more and keeps it.',
  'register.looksOther':
    '{sheet}, row {row}: the register knows this reference as “{title}”, {date}. Both differ here: look whether it is the same activity.',
  'register.datesKept':
    '{sheet}, row {row}: the dates differ from those of the register, where the activity has several sessions. They were left as they are; change them there.',
  'register.inTwoVersions':
    '{sheet}, row {row}: a field that the list would change stands in two versions. It was left as it is; decide between them first.',

  'register.problem': 'What to correct',
  'register.problems': 'Problems',
};
