import type { SheetWords } from '../sheet-words.ts';

export const latvian: SheetWords = {
  title: 'Dalībnieku reģistrācijas lapa',
  event: 'Pasākums',
  date: 'Datums',
  place: 'Vieta',
  project: 'Projekts',
  number: 'Nr. p. k.',
  name: 'Vārds, uzvārds',
  organisation: 'Organizācija',
  municipality: 'Pašvaldība',
  country: 'Valsts',
  email: 'E-pasts',
  signature: 'Paraksts',
  privacy:
    'Parakstoties jūs apliecināt savu dalību. Šos datus vācam tikai tādēļ, lai projekta finansētājam varētu parādīt, cik cilvēku piedalījās. Sarakstu glabā {keeper}; tas netiek ne pārsūtīts, ne publicēts, tiek nodots tikai dalībnieku skaits.',
  keeper: 'organizators',
  emailIsOptional: 'E-pasta adrese nav obligāta.',
};
