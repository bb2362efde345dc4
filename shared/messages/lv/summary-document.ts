import type { summaryDocument as english } from '../en/summary-document.ts';

/** The summary as a document, in Latvian. */
export const summaryDocument: Readonly<Record<keyof typeof english, string>> = {
  'summaryDocument.titleProject': '{project}: kopsavilkums',
  'summaryDocument.titleCountry': '{country}: {project} kopsavilkums',
  'summaryDocument.allPeriods': 'visi periodi',
  'summaryDocument.footer': '{project}, dati uz {date}',
  'summaryDocument.about': 'Par kopsavilkumu',
  'summaryDocument.chart':
    'Joslas ar dalības reizēm klātienē un tiešsaistē: {name}, {table}. Skaitļi ir kolonnās pa kreisi.',
  'summaryDocument.defined': '{name}: {definition}',
  'summaryDocument.tables': 'Tabulas: {name}',
  'summaryDocument.compared': 'Salīdzinājums: {before}',
  'summaryDocument.comparedNote': 'Starpība norādīta tikai tad, ja skaitlis ir zināms abos periodos.',
  'summaryDocument.what': 'Rādītājs',
  'summaryDocument.difference': 'Starpība',
  'summaryDocument.indicators': 'Rādītāji',
  'summaryDocument.indicatorsNote': 'Vienmēr par visu projektu: visiem periodiem un valstīm.',
  'summaryDocument.indicator': 'Rādītājs',
  'summaryDocument.reached': 'Sasniegts',
  'summaryDocument.target': 'Mērķis',
  'summaryDocument.share': 'No mērķa',
};
