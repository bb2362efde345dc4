import type { figureAnnex as english } from '../en/figure-annex.ts';

/** What is behind a figure, as a document, in Estonian. */
export const figureAnnex: Readonly<Record<keyof typeof english, string>> = {
  'figureAnnex.title': 'Millest arv tuleb: {name}',
  'figureAnnex.sum': 'Nende tegevuste summa',
  'figureAnnex.why': 'Miks',
  'figureAnnex.date': 'Esimene päev',
  'figureAnnex.leftOut': 'Ei ole üheski summas ({number, number})',
  'figureAnnex.superseded': 'sama üritus mis teine kirje',
  'figureAnnex.notOffered':
    'Seda arvu tegevuste kaupa ei salvestata: mõne ühest riigist pärit inimese võiks ära tunda.',
};
