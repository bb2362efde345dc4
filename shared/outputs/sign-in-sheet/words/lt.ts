import type { SheetWords } from '../sheet-words.ts';

export const lithuanian: SheetWords = {
  title: 'Dalyvių registracijos lapas',
  event: 'Renginys',
  date: 'Data',
  place: 'Vieta',
  project: 'Projektas',
  number: 'Eil. Nr.',
  name: 'Vardas, pavardė',
  organisation: 'Organizacija',
  municipality: 'Savivaldybė',
  country: 'Šalis',
  email: 'El. paštas',
  signature: 'Parašas',
  privacy:
    'Pasirašydami patvirtinate, kad dalyvavote. Šiuos duomenis renkame tik tam, kad projekto finansuotojui galėtume parodyti, kiek žmonių dalyvavo. Sąrašą saugo {keeper}; jis niekam nesiunčiamas ir neskelbiamas, perduodamas tik dalyvių skaičius.',
  keeper: 'organizatorius',
  emailIsOptional: 'El. pašto nurodyti neprivaloma.',
};
