/** Keys begin with `summaryPage.`. */
export const summaryPage = {
  'summaryPage.title': 'Summary',
  'summaryPage.description': 'Every number opens the activities behind it.',
  'summaryPage.asDocument': 'The summary as a file',
  'summaryPage.scope': 'What is shown',
  'summaryPage.country': 'Country',
  'summaryPage.allCountries': 'All countries',
  'summaryPage.period': 'Period',
  'summaryPage.emptyTitle': 'Nothing to count yet',
  'summaryPage.empty': 'The figures appear with the first activity that was held.',
  'summaryPage.toActivities': 'Go to Activities',

  'summaryPage.countedShort': '{counted, number} of {activities, number}',
  'summaryPage.open': '{figure}, {name}: show the activities behind it',
  'summaryPage.copy': 'Copy this sentence',
  'summaryPage.copied': 'The sentence was copied.',
  'summaryPage.notCopied': 'The sentence could not be copied. Select it and press Ctrl+C.',

  'summaryPage.sentenceHidden':
    'No sentence to copy: some numbers of participants from a country are so small that they are not shown in what leaves. Word and PDF leave them out.',
  'summaryPage.notPrinted':
    'Not on this page: small numbers of people could be read from it. Use the Word or PDF button of the summary.',
  'summaryPage.funderFirst': 'The funder reads this one first',

  'summaryPage.mappedIn': 'Organisations mapped, {country}',
  'summaryPage.mappedNone': 'No activity says a number for this country.',

  'summaryPage.tables': 'Tables',
  'summaryPage.tablesOf': 'Tables: {name}',
  'summaryPage.tablesHelp': 'Only the activities of that answer are in these tables.',
  'summaryPage.tableBy': 'Table by',
  'summaryPage.bars': 'In person and online as bars',
  'summaryPage.barLabel': '{name}: {inPerson} in person, {online} online',

  'summaryPage.indicatorBars': 'As a bar',
  'summaryPage.indicatorBar': '{name}: {value} of {target}',

  'summaryPage.planHelp':
    'The planned time of each item beside the first day of its earliest held activity. Always of the whole project.',
  'summaryPage.planEmpty': 'This project has no plan.',
  'summaryPage.timeline': 'Timeline',
  'summaryPage.verdictNumber': '{verdict}: {number, number}',
  'summaryPage.legendPlanned': 'planned',
  'summaryPage.legendHeld': 'first held',
  'summaryPage.movedRule': 'It was held in another country or municipality than planned ({place}).',
  'summaryPage.eachCountryRule':
    'Each country delivers this item. Reported: {reported}. Missing: {missing}. Cancelled: {cancelled}.',
  'summaryPage.nobody': 'none',
  'summaryPage.recordedUnder': 'Activities of this plan item',
  'summaryPage.nothingRecorded': 'No activity names this plan item yet.',
  'summaryPage.openItem': '{code} {title}, {verdict}: show the activities behind it',

  'summaryPage.besideProject': 'Beside another project on this computer',
  'summaryPage.besideHelp':
    'Two projects side by side, all of their periods. They count different activities: never add one to the other.',
  'summaryPage.besideChoose': 'Project',
  'summaryPage.besideNone': 'None',
  'summaryPage.besideNotRead': 'This project cannot be read just now. Open it once, then look again.',
  'summaryPage.besideUnplanned': 'Not in the plan',
  'summaryPage.presentHelp': 'Different countries, where an activity lists them.',

  'summaryPage.openRecord': 'Open {label}',
};
