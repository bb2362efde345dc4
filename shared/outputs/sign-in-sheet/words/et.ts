import type { SheetWords } from '../sheet-words.ts';

export const estonian: SheetWords = {
  title: 'Osalejate registreerimisleht',
  event: 'Üritus',
  date: 'Kuupäev',
  place: 'Koht',
  project: 'Projekt',
  number: 'Jrk nr',
  name: 'Ees- ja perekonnanimi',
  organisation: 'Organisatsioon',
  municipality: 'Omavalitsus',
  country: 'Riik',
  email: 'E-post',
  signature: 'Allkiri',
  privacy:
    'Allkirjaga kinnitate, et osalesite. Kogume neid andmeid ainult selleks, et näidata projekti rahastajale, kui palju inimesi osales. Nimekirja hoiab {keeper}; seda ei saadeta edasi ega avaldata, edasi antakse ainult osalejate arv.',
  keeper: 'korraldaja',
  emailIsOptional: 'E-posti aadressi ei pea märkima.',
};
