/** Keys begin with `send.`. */
export const send = {
  'send.title': 'Send',
  'send.description':
    'Makes one file to send by e-mail. It always carries the whole project, so sending twice does no harm.',
  'send.what': 'What do you want to make?',
  'send.what.report': 'Report to send',
  'send.what.starter': 'Starter file for partners',
  'send.practice':
    'This is the practice project. It never goes into a real report, so no file is made of it. Look around; everything else works as in a real project.',

  'send.period': 'Period',
  'send.periodHelp':
    'What is checked below, and what the file is named after. The file itself always carries the whole project.',
  'send.inside': 'What is inside',
  'send.insideKind': 'Kind',
  'send.insideNumber': 'Records',
  'send.insideNew': 'New or changed since the last sending',
  'send.inPeriod': '{count, plural, =0 {No activity} one {# activity} other {# activities}} of this period',
  'send.undated':
    '{count, plural, one {# activity has no date and belongs} other {# activities have no date and belong}} to no period.',
  'send.lastSent': 'Last sent on {moment}.',
  'send.neverSent': 'Nothing has been sent from this computer yet.',
  'send.kind.activity': 'Activities',
  'send.kind.organisation': 'Organisations',
  'send.kind.place': 'Places',
  'send.kind.mappedOrganisation': 'Mapped organisations',
  'send.kind.attendanceImport': 'Attendance lists (numbers only)',
  'send.kind.overlap': 'Answers about shared participants',
  'send.kind.period': 'States of periods',
  'send.kind.deleted': 'Deleted records (only that they were deleted)',
  'send.kind.conflicts': 'Fields in two versions (all versions go along)',

  'send.incomplete': 'What is still incomplete',
  'send.checking': 'Checking …',
  'send.nothingIncomplete': 'Nothing was found in the activities of this period.',
  'send.found':
    '{mustFix, plural, =0 {Nothing must be fixed} one {# thing must be fixed} other {# things must be fixed}}; {pleaseCheck, plural, =0 {nothing to check} one {# thing to check} other {# things to check}}. You can send anyway.',
  'send.findingsOf':
    '{mustFix, plural, =0 {} one {# must fix} other {# must fix}}{separator, select, yes {, } other {}}{pleaseCheck, plural, =0 {} one {# please check} other {# please check}}',
  'send.moreActivities': '{count, plural, one {and # more activity} other {and # more activities}}',
  'send.declare': 'Declare {period} complete',
  'send.declareHelp':
    'Says to the coordinator that nothing more will come for this period. A later change is still possible.',
  'send.declareBlocked':
    '{count, plural, one {# thing must be fixed} other {# things must be fixed}} before the period can be declared complete. Sending works all the same.',
  'send.declareNoPeriod': 'Choose a period above to declare it complete.',
  'send.declareNoPartner': 'Choose the organisation you report for in Settings to declare a period complete.',
  'send.declaredAlready': '{period} was declared complete before.',
  'send.acceptedAlready': 'The coordinator has accepted {period}.',

  'send.names': 'These texts may contain names: read them',
  'send.namesHelp':
    'Names of persons do not belong in a report, except project contacts and contacts that may be published. No program can find every name: please read the texts.',
  'send.scanFound':
    '{count, plural, =0 {No e-mail address, telephone number or personal code was found.} one {# thing looks like an e-mail address, a telephone number or a personal code:} other {# things look like e-mail addresses, telephone numbers or personal codes:}}',
  'send.scan.e-mail': 'E-mail address',
  'send.scan.phone': 'Telephone number',
  'send.scan.personal code': 'Personal code',
  'send.scan.item': '{what}: {found}',
  'send.scan.in': 'in {label}',
  'send.textsOf': '{count, plural, one {# text} other {# texts}}',
  'send.textsSummary':
    '{texts, plural, =0 {The activities above hold no texts.} one {# text in the activities above.} other {# texts in the activities above.}}',
  'send.showTexts': 'Show the texts',
  'send.hideTexts': 'Hide the texts',
  'send.noName': 'Activity without a title',
  'send.noNameRecord': 'a record without a name',

  'send.who': 'Who can open it',
  'send.whoHelp':
    'Everybody who gets the file can read all of it. It has no password. Send it only to those it is meant for.',

  'send.make': 'Make the file',
  'send.making': 'Making the file …',
  'send.withWorkbook': 'Also make an Excel workbook to look at',
  'send.withWorkbookHelp': 'A copy for people, with the same records and the sums. It is saved as a second file.',
  'send.cancelled': 'No file was saved. Nothing was changed.',
  'send.failed': 'The file could not be made. Nothing was changed. Choose another place, then try again.',
  'send.notSavedYet':
    'Your last change is not saved yet, so it could not go into the file. Look at the saved state at the top.',
  'send.workbookFailed': 'The file to send was saved; the workbook could not be made. Try again, or send without it.',
  'send.workbookSaved': 'The workbook was saved.',
  'send.workbookWaiting': 'The workbook {file} is ready and not saved yet.',
  'send.saveWorkbook': 'Save the workbook',
  'send.saved': 'Saved in {place}: {file}.',
  'send.savedNowhere': 'Saved: {file}.',
  'send.twice': 'Sending twice does no harm.',
  'send.emailCopied': 'E-mail text copied.',
  'send.emailNotCopied': 'The e-mail text is below; copy it from there.',
  'send.email': 'Text for the e-mail',
  'send.copyEmail': 'Copy',
  'send.openEmail': 'Open in the e-mail program',
  'send.openEmailHelp': 'Attach the file yourself: an e-mail program takes no files from elsewhere.',
  'send.subject': '{project}: report of {partner}{whole, select, yes {} other {, {period}}}',
  'send.body':
    'Dear colleagues,\n\nattached is the file {file}: the report of {partner} for {project}{whole, select, yes {} other {, {period}}}. It holds {activities, plural, =0 {no activities} one {# activity} other {# activities}}{whole, select, yes {} other { of this period}}{declares, select, yes {, and we declare the period complete} other {}}.{readers, select, coordinator { Only the coordinator can open it.} password { It is protected with a password, which I will tell you by telephone.} other {}}\n\nTo take it in, open FOR-IN Register, choose “Combine reports” and drop the file there. Taking it in twice does no harm.{erases, select, yes {\n\nSince our last file something was erased for good. Please take this file in, and delete our earlier files and whatever was made of them.} other {}}\n\nKind regards{author, select, none {} other {\n{author}}}',
  'send.ourOrganisation': 'our organisation',

  'send.starter.help':
    'Partners begin with it: the project with its plan, all organisations and places, and the activities you choose. In a regional activity each country fills in its own part; the parts come together without a conflict.',
  'send.starter.activities': 'Activities to send along',
  'send.starter.none':
    'There are no activities yet. The file will carry the project with its plan, organisations and places.',
  'send.starter.noneRegional':
    'No activity is regional yet: set its pillar, or the countries it is meant for, under “Basics”.',
  'send.starter.column.take': 'Send along',
  'send.starter.column.activity': 'Activity',
  'send.starter.column.date': 'Date',
  'send.starter.column.parts': 'Country parts',
  'send.starter.take': 'Send along: {label}',
  'send.starter.onlyRegional': 'Regional activities only',
  'send.starter.toFill': 'to be filled in: {countries}',
  'send.starter.allFilled': 'all filled in',
  'send.starter.oneCountry': 'not regional',
  'send.starter.chosen':
    '{count, plural, =0 {No activity is chosen.} one {# activity is chosen.} other {# activities are chosen.}}',
  'send.starter.internalNotes':
    '{count, plural, one {# of the chosen activities has an internal note.} other {# of the chosen activities have an internal note.}} Whoever opens the file can read it: {names}',
  'send.starter.otherPartners':
    '{count, plural, one {# of the chosen activities was reported by a partner.} other {# of the chosen activities were reported by partners.}} All of it goes to everybody who gets the file.',
  'send.starter.make': 'Make the starter file',
  'send.starter.name': 'starter',
  'send.starter.subject': '{project}: starter file',
  'send.starter.body':
    'Dear colleagues,\n\nattached is the starter file {file} for {project}.\n\nOpen FOR-IN Register. If you begin anew, choose “Open a starter file or a colleague’s file”. If you work with {project} already, choose “Combine reports” and drop the file there; nothing of yours is lost.\n\n{regional, plural, =0 {} one {# regional activity is in it. Please fill in the part of your country.\n\n} other {# regional activities are in it. Please fill in the parts of your country.\n\n}}Kind regards{author, select, none {} other {\n{author}}}',
};
