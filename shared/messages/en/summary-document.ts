/** The summary as a document. Keys begin with `summaryDocument.`. */
export const summaryDocument = {
  'summaryDocument.titleProject': '{project}: summary',
  'summaryDocument.titleCountry': '{country}: summary of {project}',
  'summaryDocument.allPeriods': 'all periods',
  'summaryDocument.footer': '{project}, as recorded on {date}',
  'summaryDocument.about': 'About',
  'summaryDocument.chart':
    'Bars of the participations in person and online: {name}, by {table}. The numbers stand in the columns to the left.',
  'summaryDocument.defined': '{name}: {definition}',
  'summaryDocument.tables': 'Tables: {name}',
  'summaryDocument.compared': 'Compared with {before}',
  'summaryDocument.comparedNote': 'A difference is given only where both periods know the number.',
  'summaryDocument.what': 'Figure',
  'summaryDocument.difference': 'Difference',
  'summaryDocument.indicators': 'Indicators',
  'summaryDocument.indicatorsNote': 'Always of the whole project: all its periods and countries.',
  'summaryDocument.indicator': 'Indicator',
  'summaryDocument.reached': 'Reached',
  'summaryDocument.target': 'Target',
  'summaryDocument.share': 'Of the target',
};
