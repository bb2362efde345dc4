import type { figureAnnex as english } from '../en/figure-annex.ts';

/** What is behind a figure, as a document, in Latvian. */
export const figureAnnex: Readonly<Record<keyof typeof english, string>> = {
  'figureAnnex.title': 'No kā iegūts skaitlis: {name}',
  'figureAnnex.sum': 'Šo aktivitāšu summa',
  'figureAnnex.why': 'Kāpēc',
  'figureAnnex.date': 'Pirmā diena',
  'figureAnnex.leftOut': 'Nav nevienā summā ({number, number})',
  'figureAnnex.superseded': 'tas pats pasākums, kas citā ierakstā',
  'figureAnnex.notOffered': 'Šo skaitli pa aktivitātēm nesaglabā: varētu atpazīt dažus cilvēkus no vienas valsts.',
};
