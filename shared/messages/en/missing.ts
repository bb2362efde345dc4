/** What is owed by a partner: the e-mail that asks for it, and the workbook that goes with it. */
export const missing = {
  'missing.email.subject': '{project}: what we still need from {partner}',
  'missing.email.greeting': 'Dear colleagues,',
  'missing.email.intro': 'this is what we still need from {partner} for {project} (as of {date}).',
  'missing.email.nothingOwed':
    'as of {date} we have received everything that we expect from {partner} for {project}. Thank you!',
  'missing.email.nothing':
    '{count, plural, one {The report of this quarter has not come yet: {periods}.} other {The reports of these quarters have not come yet: {periods}.}}',
  'missing.email.undeclared':
    '{count, plural, one {This quarter has come and is not declared complete yet: {periods}. If nothing more will come for it, please declare it complete when you send.} other {These quarters have come and are not declared complete yet: {periods}. If nothing more will come for them, please declare them complete when you send.}}',
  'missing.email.items':
    '{count, plural, one {This activity of the plan is not reported yet:} other {These activities of the plan are not reported yet:}}',
  'missing.email.item':
    '– {code} {title}{planned, select, none {} other { (planned: {planned})}}{begun, select, yes {. There is a record of it; please complete it.} other {}}',
  'missing.email.forAll':
    '{count, plural, one {This activity was planned for the whole project. If you organised it, please report it, too:} other {These activities were planned for the whole project. If you organised one of them, please report it, too:}}',
  'missing.email.toFix': '{count, plural, one {Please correct this record:} other {Please correct these records:}}',
  'missing.email.record': '– {label}: {findings}',
  'missing.email.more': '– {count, plural, one {and # more} other {and # more}}',
  'missing.email.how':
    'How to send it: record it in FOR-IN Register, choose “Send”, make the file and e-mail it to us. Sending twice does no harm. If an activity did not take place, please record it as cancelled, or tell us.',
  'missing.email.workbook':
    'If Excel is easier for you, fill in the attached workbook {file} and send it back. Each row is one activity; rows that you leave empty are not read.',
  'missing.email.regards': 'Thank you!\n\nKind regards{author, select, none {} other {\n{author}}}',

  'missing.record.unnamed': 'an activity without a title',
  'missing.recordLabel': '{reference}, {title}',

  'missing.sheet.name': 'To fill in',
  'missing.sheet.title': '{project}: what is missing from {partner}',
  'missing.sheet.planItem': 'Plan item',
  'missing.sheet.activity': 'Title',
  'missing.sheet.planned': 'Planned',
  'missing.sheet.plannedPlace': 'Planned place',
  'missing.sheet.status': 'Did it take place?',
  'missing.sheet.type': 'What it was',
  'missing.sheet.mode': 'How it was held',
  'missing.sheet.from': 'First day',
  'missing.sheet.to': 'Last day',
  'missing.sheet.place': 'Place',
  'missing.sheet.inPerson': 'In person',
  'missing.sheet.online': 'Online',
  'missing.sheet.both': 'Both ways',
  'missing.sheet.total': 'In total',
  'missing.sheet.mapped': 'Organisations mapped',
  'missing.sheet.basis': 'How people were counted',
  'missing.sheet.about': 'About',
  'missing.sheet.note': 'Note',
  'missing.sheet.hint': 'Choose one of the list, or leave the cell empty.',
  'missing.sheet.hintPlace': 'This place is not in the list yet. That is fine if it is spelt as it should be.',

  'missing.help.name': 'Help',
  'missing.help.word': 'Word',
  'missing.help.meaning': 'Meaning',
  'missing.help.rows': 'Rows',
  'missing.help.rowsMeaning':
    'Each row is one activity. Fill in what you know. A row that you leave as it is will not be read. Below the last one there is room for activities outside the plan.',
  'missing.help.days': 'Days',
  'missing.help.daysMeaning': 'A day such as 2026-05-31 or 31.05.2026, or a month such as 2026-05.',
  'missing.help.counts': 'Numbers of participants',
  'missing.help.countsMeaning':
    'A whole number. A question mark says that nobody knows it, a dash that it does not apply. An empty cell says nothing; it is not 0.',
  'missing.help.both': 'People who came both ways are counted here once more, so that the total counts them only once.',
  'missing.help.plan': 'Plan items',
};
