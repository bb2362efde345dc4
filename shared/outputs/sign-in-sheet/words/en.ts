import type { SheetWords } from '../sheet-words.ts';

export const english: SheetWords = {
  title: 'Sign-in sheet',
  event: 'Event',
  date: 'Date',
  place: 'Place',
  project: 'Project',
  number: 'No.',
  name: 'Name and surname',
  organisation: 'Organisation',
  municipality: 'Municipality',
  country: 'Country',
  email: 'E-mail',
  signature: 'Signature',
  privacy:
    'By signing you confirm that you took part. We collect these data only to show the project’s funder how many people took part. The list is kept by {keeper}; it is not sent on and not published, only the number of participants is.',
  keeper: 'the organiser',
  emailIsOptional: 'You need not give an e-mail address.',
};
