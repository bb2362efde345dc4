/** The list of activities and the trash. Keys begin with `activities.`. */
export const activities = {
  'activities.title': 'Activities',
  'activities.new': 'New activity',
  'activities.trash': 'Trash',
  'activities.shown':
    '{shown, plural, =0 {No activity} one {# activity} other {# activities}}{all, select, yes {} other { of {of, number}}}',
  'activities.figures':
    '{total, number} participants (a person at two activities counts twice); {counted, number} of {activities, plural, one {# activity} other {# activities}} counted',
  'activities.figuresUnknown':
    'The number of participants is unknown: none of {activities, plural, one {# activity} other {# activities}} is counted',

  'activities.column.date': 'Date',
  'activities.column.title': 'Title',
  'activities.column.type': 'Type',
  'activities.column.where': 'Where',
  'activities.column.inPerson': 'In person',
  'activities.column.online': 'Online',
  'activities.column.total': 'In total',
  'activities.column.state': 'State',
  'activities.column.partner': 'Partner',
  'activities.sortBy': 'Sort by {column}',
  'activities.noDate': 'no date',
  'activities.noTitle': '(without a title)',
  'activities.unknown': 'unknown',
  'activities.empty': 'not filled in',
  'activities.nobodyThisWay': 'not applicable',

  'activities.state.complete': 'Complete',
  'activities.state.pleaseCheck': 'Please check',
  'activities.state.mustFix': 'Must fix',
  'activities.state.unchecked': 'Being checked',

  'activities.filter.text': 'Find in this list',
  'activities.filter.types': 'Type',
  'activities.filter.countries': 'Country',
  'activities.filter.partners': 'Partner',
  'activities.filter.states': 'State',
  'activities.filter.choose': '{filter}: choose what is shown',
  'activities.filter.takeOff': 'Take off the filter {value}',
  'activities.filter.clear': 'Show all',
  'activities.filter.period': 'Period {period}',
  'activities.filter.allPeriods': 'All periods',
  'activities.filter.showAllPeriods': 'Show all periods in this list',
  'activities.filter.backToPeriod': 'Only {period}',

  'activities.groupBy': 'Group by',
  'activities.group.none': 'Not grouped',
  'activities.group.country': 'Country where held',
  'activities.group.type': 'Type',
  'activities.group.quarter': 'Quarter',
  'activities.group.year': 'Year',
  'activities.group.partner': 'Partner',
  'activities.group.rows': '{rows, plural, one {# activity} other {# activities}}',
  'activities.group.counted': '{counted, number} of {activities, number} counted',
  'activities.group.noType': 'No type',
  'activities.group.noPartner': 'No partner',
  'activities.group.noDate': 'No date',
  'activities.group.noCountry': 'No country recorded',
  'activities.group.online': 'Online',
  'activities.group.undecided': 'Two versions, not decided',

  'activities.due.title': 'Due, and no record yet',
  'activities.due.item': '{code} {title}',
  'activities.due.start': 'Start',
  'activities.due.startNamed': 'Start a record of {code} {title}',
  'activities.due.more': 'Show {more, plural, one {# more} other {# more}}',
  'activities.due.fewer': 'Show fewer',

  'activities.emptyTitle': 'No activity has been recorded yet',
  'activities.emptyText':
    'Record what took place, or what is going to: a title is enough to begin. Everything is saved as you type.',
  'activities.startWithPlan': 'Start with a plan item',
  'activities.nothingFits': 'No activity fits these filters',
  'activities.nothingFitsText': 'Take off a filter, or look at another period.',

  'activities.keys':
    'Keys: ↑ ↓ go through the rows, Enter opens, N makes a new activity, D makes another like it, Delete moves it to the trash.',
  'activities.movedToTrash': '“{title}” is in the trash.',
  'activities.copied':
    'A new activity like “{title}” was made. Its status, dates and numbers are still to be filled in.',
  'activities.failed': 'That could not be saved, and nothing was changed. Try again.',

  'activities.trash.title': 'Trash',
  'activities.trash.description':
    'What was deleted in this project. Nothing here is in totals, files to send or reports. It stays until you restore it or erase it for good.',
  'activities.trash.empty': 'The trash is empty',
  'activities.trash.name': 'What it is called',
  'activities.trash.kind': 'Kind',
  'activities.trash.deletedAt': 'Deleted',
  'activities.trash.action': 'Action',
  'activities.trash.restore': 'Restore',
  'activities.trash.restoreNamed': 'Restore {name}',
  'activities.trash.restored': '“{name}” is back.',
  'activities.trash.kindName':
    '{kind, select, activity {Activity} organisation {Organisation} place {Place} mappedOrganisation {Mapped organisation} attendanceImport {Attendance import} overlap {Answer about shared participants} other {Period}}',
};
