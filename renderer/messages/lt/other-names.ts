import type { otherNames as english } from '../en/other-names.ts';

/** Lithuanian. Organisations and places that may be one. Keys begin with `otherNames.`. */
export const otherNames = {
  'otherNames.tab': 'Kiti pavadinimai ({count, number})',
  'otherNames.help':
    'Partneriai tą pačią organizaciją ar vietą rašo įvairiai. Ką sujungsite, visur bus skaičiuojama ir siūloma kaip viena; kiekvienas įrašas lieka toks, koks parašytas, ir jį galima vėl atskirti.',
  'otherNames.none':
    'Nėra dviejų panašių įrašų. Skyriuose „Organizacijos“ ir „Vietos“ galite patys sujungti bet kuriuos du.',
  'otherNames.organisations': 'Ar tai viena organizacija?',
  'otherNames.places': 'Ar tai viena vieta?',
  'otherNames.likeness.same name': 'Jos vadinamos vienodai.',
  'otherNames.likeness.spelling': 'Jų pavadinimai parašyti beveik vienodai.',
  'otherNames.likeness.contained': 'Viename pavadinime yra visi kito žodžiai.',
  'otherNames.likeness.initials': 'Vienos trumpasis pavadinimas sudarytas iš kitos pavadinimo pirmųjų raidžių.',
  'otherNames.stands': 'Jei tai ta pati: kuris įrašas atstoja abu?',
  'otherNames.join': 'Tai ta pati: sujungti',
  'otherNames.tellApart': 'Tai skirtingos',
  'otherNames.joined': '{first} dabar laikoma viena su {second}.',
  'otherNames.toldApart': '{first} ir {second} yra skirtingos. Daugiau nebus klausiama.',
  'otherNames.takenBack': 'Atsakymas apie {first} ir {second} atšauktas.',
  'otherNames.said': 'Jau atsakyta',
  'otherNames.saidCount': '{count, plural, one {# atsakymas} few {# atsakymai} many {# atsakymo} other {# atsakymų}}',
  'otherNames.first': 'Įrašas',
  'otherNames.answer': 'Atsakymas',
  'otherNames.second': 'Kitas įrašas',
  'otherNames.same': 'laikoma viena su',
  'otherNames.different': 'skiriasi nuo',
  'otherNames.separate': 'Atskirti',
  'otherNames.askAgain': 'Atšaukti',
  'otherNames.separateNamed': 'Atskirti: {first}, {second}',
  'otherNames.takeBackNamed': 'Atšaukti: {first}, {second}',
} satisfies Readonly<Record<keyof typeof english, string>>;
