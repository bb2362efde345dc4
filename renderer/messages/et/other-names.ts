import type { otherNames as english } from '../en/other-names.ts';

/** Estonian. Organisations and places that may be one. Keys begin with `otherNames.`. */
export const otherNames = {
  'otherNames.tab': 'Muud nimed ({count, number})',
  'otherNames.help':
    'Partnerid kirjutavad sama organisatsiooni või kohta eri viisil. Mille ühendate, seda loetakse ja pakutakse kõikjal ühena; iga kirje jääb nii, nagu see kirjutati, ja selle saab uuesti lahutada.',
  'otherNames.none':
    'Kahte sarnast kirjet ei ole. Lehtedel „Organisatsioonid“ ja „Kohad“ saate ise ühendada mis tahes kaks.',
  'otherNames.organisations': 'Kas need on üks organisatsioon?',
  'otherNames.places': 'Kas need on üks koht?',
  'otherNames.likeness.same name': 'Neil on sama nimi.',
  'otherNames.likeness.spelling': 'Nende nimed on kirjutatud peaaegu ühtemoodi.',
  'otherNames.likeness.contained': 'Ühes nimes on kõik teise sõnad.',
  'otherNames.likeness.initials': 'Ühe lühinimi koosneb teise nime algustähtedest.',
  'otherNames.stands': 'Kui need on sama: kumb kirje esindab mõlemat?',
  'otherNames.join': 'Need on sama: ühenda',
  'otherNames.tellApart': 'Need on erinevad',
  'otherNames.joined': '{first} loetakse nüüd samaks mis {second}.',
  'otherNames.toldApart': '{first} ja {second} on erinevad. Rohkem ei küsita.',
  'otherNames.takenBack': 'Vastus kirjete {first} ja {second} kohta on tagasi võetud.',
  'otherNames.said': 'Juba vastatud',
  'otherNames.saidCount': '{count, plural, one {# vastus} other {# vastust}}',
  'otherNames.first': 'Kirje',
  'otherNames.answer': 'Vastus',
  'otherNames.second': 'Teine kirje',
  'otherNames.same': 'loetakse samaks mis',
  'otherNames.different': 'erineb kirjest',
  'otherNames.separate': 'Lahuta',
  'otherNames.askAgain': 'Võta tagasi',
  'otherNames.separateNamed': 'Lahuta: {first}, {second}',
  'otherNames.takeBackNamed': 'Võta tagasi: {first}, {second}',
} satisfies Readonly<Record<keyof typeof english, string>>;
