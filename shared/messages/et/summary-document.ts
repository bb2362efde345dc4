import type { summaryDocument as english } from '../en/summary-document.ts';

/** The summary as a document, in Estonian. */
export const summaryDocument: Readonly<Record<keyof typeof english, string>> = {
  'summaryDocument.titleProject': '{project}: kokkuvõte',
  'summaryDocument.titleCountry': '{country}: {project} kokkuvõte',
  'summaryDocument.allPeriods': 'kõik perioodid',
  'summaryDocument.footer': '{project}, andmed seisuga {date}',
  'summaryDocument.about': 'Teave',
  'summaryDocument.chart':
    'Tulbad osaluskordadega kohapeal ja veebis: {name}, {table}. Arvud on vasakpoolsetes veergudes.',
  'summaryDocument.defined': '{name}: {definition}',
  'summaryDocument.tables': 'Tabelid: {name}',
  'summaryDocument.compared': 'Võrdlus: {before}',
  'summaryDocument.comparedNote': 'Erinevus on antud ainult siis, kui arv on teada mõlemal perioodil.',
  'summaryDocument.what': 'Näitaja',
  'summaryDocument.difference': 'Erinevus',
  'summaryDocument.indicators': 'Näitajad',
  'summaryDocument.indicatorsNote': 'Alati kogu projekti kohta: kõik perioodid ja riigid.',
  'summaryDocument.indicator': 'Näitaja',
  'summaryDocument.reached': 'Saavutatud',
  'summaryDocument.target': 'Sihttase',
  'summaryDocument.share': 'Sihttasemest',
};
