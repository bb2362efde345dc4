/** The page “Check the report”. */
export const check = {
  'check.title': 'Check the report',
  'check.description':
    'Everything in the records that a careful reader would ask about, with the way to the field. What must be fixed cannot be sent as complete; the rest wants a look.',
  'check.checking': 'The records are being checked …',
  'check.open': 'Open ({count})',
  'check.mustFix': 'Must fix ({count})',
  'check.pleaseCheck': 'Please check ({count})',
  'check.accepted': 'Accepted ({count})',
  'check.show': 'Show',
  'check.partner': 'Partner',
  'check.everyPartner': 'All partners',
  'check.period': 'Period',
  'check.everyPeriod': 'All periods',
  'check.none': 'Nothing to fix or check',
  'check.noneHelp': 'Every rule was applied to all records shown here.',
  'check.noneAccepted': 'Nothing accepted yet',
  'check.noneAcceptedHelp':
    'What you look at and leave as it is, with a comment, stands here and stays quiet until something in it changes.',
  'check.project':
    '{list, select, plan {Plan item {code}} thematicAreas {Thematic area {code}} other {Project {code}}}',
  'check.unnamedRecord': 'Record without a name',
  'check.list': 'Findings',
  'check.accept': 'Leave as it is',
  'check.comment': 'Why it may stay as it is',
  'check.save': 'Save',
  'check.cancel': 'Cancel',
  'check.reopen': 'Ask again',
  'check.acceptedBy':
    'Left as it is: “{comment}”{author, select, none {} other { ({author})}}{date, select, none {} other {, {date}}}',
  'check.next': 'Next finding',
  'check.keys': 'F8 next finding · Enter open · Ctrl+Enter leave as it is',
  'check.failed': 'This could not be saved. Try again.',
  'check.link': 'See every finding',
};
