import type { figureAnnex as english } from '../en/figure-annex.ts';

/** What is behind a figure, as a document, in Lithuanian. */
export const figureAnnex: Readonly<Record<keyof typeof english, string>> = {
  'figureAnnex.title': 'Iš ko gautas skaičius: {name}',
  'figureAnnex.sum': 'Šių veiklų suma',
  'figureAnnex.why': 'Kodėl',
  'figureAnnex.date': 'Pirmoji diena',
  'figureAnnex.leftOut': 'Neįtraukta į jokias sumas ({number, number})',
  'figureAnnex.superseded': 'tas pats renginys kaip kitas įrašas',
  'figureAnnex.notOffered':
    'Šis skaičius pagal veiklas neišsaugomas: būtų galima atpažinti kelis žmones iš vienos šalies.',
};
