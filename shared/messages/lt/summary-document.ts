import type { summaryDocument as english } from '../en/summary-document.ts';

/** The summary as a document, in Lithuanian. */
export const summaryDocument: Readonly<Record<keyof typeof english, string>> = {
  'summaryDocument.titleProject': '{project}: suvestinė',
  'summaryDocument.titleCountry': '{country}: {project} suvestinė',
  'summaryDocument.allPeriods': 'visi laikotarpiai',
  'summaryDocument.footer': '{project}, {date} duomenys',
  'summaryDocument.about': 'Apie',
  'summaryDocument.chart':
    'Dalyvavimo atvejų gyvai ir nuotoliu stulpeliai: {name}, {table}. Skaičiai – stulpeliuose kairėje.',
  'summaryDocument.defined': '{name}: {definition}',
  'summaryDocument.tables': 'Lentelės: {name}',
  'summaryDocument.compared': 'Palyginimas: {before}',
  'summaryDocument.comparedNote': 'Skirtumas nurodomas tik tada, kai skaičius žinomas abiem laikotarpiais.',
  'summaryDocument.what': 'Rodiklis',
  'summaryDocument.difference': 'Skirtumas',
  'summaryDocument.indicators': 'Rodikliai',
  'summaryDocument.indicatorsNote': 'Visada viso projekto: visų laikotarpių ir šalių.',
  'summaryDocument.indicator': 'Rodiklis',
  'summaryDocument.reached': 'Pasiekta',
  'summaryDocument.target': 'Siektina reikšmė',
  'summaryDocument.share': 'Siektinos reikšmės dalis',
};
