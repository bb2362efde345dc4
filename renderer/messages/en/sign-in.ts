/** The sign-in sheet of an activity. Keys begin with `signIn.`. */
export const signIn = {
  'signIn.open': 'Sign-in sheet',
  'signIn.help':
    'A list for people to sign, on paper or typed in Excel. When the filled list is read back, its columns are recognised by themselves.',
  'signIn.language': 'Language of the sheet',
  'signIn.session': 'For',
  'signIn.wholeActivity': 'The whole activity',
  'signIn.rows': 'Lines to sign on',
  'signIn.columns': 'Columns',
  'signIn.column.organisation': 'Organisation',
  'signIn.column.municipality': 'Municipality',
  'signIn.column.country': 'Country',
  'signIn.column.email': 'E-mail (people need not give it)',
  'signIn.days':
    '{days, plural, =0 {One column of signatures: the days are not recorded, or there are more than ten. Choose a part above to have its days.} =1 {One column of signatures.} one {# column of signatures, one for each day.} other {# columns of signatures, one for each day.}}',
  'signIn.print': 'Print',
  'signIn.save': 'Save as Excel',
  'signIn.saving': 'Saving …',
  'signIn.saved': 'The sign-in sheet {file} is saved: {place}.',
  'signIn.failed': 'The sign-in sheet could not be saved. Choose another folder, or print it instead.',
};
