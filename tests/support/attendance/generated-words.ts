/** What typed sheets of one language say. */
export interface SheetWords {
  readonly title: string;
  /** The 19th of September 2023. */
  readonly day: string;
  readonly number: string;
  readonly fullName: string;
  readonly first: string;
  readonly last: string;
  readonly organisation: string;
  readonly country: string;
  readonly gender: string;
  /** Woman, man. */
  readonly genders: readonly [string, string];
  readonly signature: string;
  readonly signed: string;
  readonly absent: string;
  readonly mode: string;
  /** In person, online. */
  readonly modes: readonly [string, string];
  readonly total: string;
  readonly footer: string;
  readonly countries: Readonly<Record<string, string>>;
}

const en: SheetWords = {
  title: 'List of participants',
  day: '19 September 2023',
  number: 'No.',
  fullName: 'Name, surname',
  first: 'First name',
  last: 'Surname',
  organisation: 'Organisation',
  country: 'Country',
  gender: 'Gender',
  genders: ['F', 'M'],
  signature: 'Signature',
  signed: 'x',
  absent: 'no',
  mode: 'F2F / Online',
  modes: ['in person', 'online'],
  total: 'Total',
  footer: 'Prepared by: Oskar Footerson',
  countries: { LT: 'Lithuania', LV: 'Latvia', EE: 'Estonia', FI: 'Finland', SE: 'Sweden' },
};
const lt: SheetWords = {
  title: 'Dalyvių sąrašas',
  day: '2023 m. rugsėjo 19 d.',
  number: 'Eil. Nr.',
  fullName: 'Vardas, pavardė',
  first: 'Vardas',
  last: 'Pavardė',
  organisation: 'Organizacija',
  country: 'Šalis',
  gender: 'Lytis',
  genders: ['M', 'V'],
  signature: 'Parašas',
  signed: 'pasirašė',
  absent: 'nedalyvavo',
  mode: 'Dalyvavimo būdas',
  modes: ['gyvai', 'nuotoliu'],
  total: 'Iš viso',
  footer: 'Sąrašą sudarė: Oskaras Poraštė',
  countries: { LT: 'Lietuva', LV: 'Latvija', EE: 'Estija', FI: 'Suomija', SE: 'Švedija' },
};
const lv: SheetWords = {
  title: 'Dalībnieku saraksts',
  day: '2023. gada 19. septembris',
  number: 'Nr.p.k.',
  fullName: 'Vārds, uzvārds',
  first: 'Vārds',
  last: 'Uzvārds',
  organisation: 'Iestāde',
  country: 'Valsts',
  gender: 'Dzimums',
  genders: ['S', 'V'],
  signature: 'Paraksts',
  signed: '/paraksts/',
  absent: 'neieradās',
  mode: 'Dalības veids',
  modes: ['klātienē', 'tiešsaistē'],
  total: 'Kopā',
  footer: 'Sagatavoja: Oskars Kājene',
  countries: { LT: 'Lietuva', LV: 'Latvija', EE: 'Igaunija', FI: 'Somija', SE: 'Zviedrija' },
};
const et: SheetWords = {
  title: 'Osalejate nimekiri',
  day: '19. september 2023',
  number: 'Jrk nr',
  fullName: 'Ees- ja perekonnanimi',
  first: 'Eesnimi',
  last: 'Perekonnanimi',
  organisation: 'Asutus',
  country: 'Riik',
  gender: 'Sugu',
  genders: ['N', 'M'],
  signature: 'Allkiri',
  signed: 'allkirjastatud',
  absent: 'ei osalenud',
  mode: 'Osalemise viis',
  modes: ['kohapeal', 'veebis'],
  total: 'Kokku',
  footer: 'Koostas: Oskar Jalus',
  countries: { LT: 'Leedu', LV: 'Läti', EE: 'Eesti', FI: 'Soome', SE: 'Rootsi' },
};
const ru: SheetWords = {
  title: 'Список участников',
  day: '19 сентября 2023 г.',
  number: '№ п/п',
  fullName: 'ФИО',
  first: 'Имя',
  last: 'Фамилия',
  organisation: 'Организация',
  country: 'Страна',
  gender: 'Пол',
  genders: ['Ж', 'М'],
  signature: 'Подпись',
  signed: '+',
  absent: 'отсутствовал',
  mode: 'Формат участия',
  modes: ['очно', 'онлайн'],
  total: 'Итого',
  footer: 'Составил: Оскар Подвалов',
  countries: { LT: 'Литва', LV: 'Латвия', EE: 'Эстония', FI: 'Финляндия', SE: 'Швеция' },
};
const uk: SheetWords = {
  title: 'Список учасників',
  day: '19 вересня 2023 р.',
  number: '№ з/п',
  fullName: "Прізвище, ім'я",
  first: "Ім'я",
  last: 'Прізвище',
  organisation: 'Установа',
  country: 'Країна',
  gender: 'Стать',
  genders: ['Ж', 'Ч'],
  signature: 'Підпис',
  signed: '✓',
  absent: 'відсутній',
  mode: 'Формат участі',
  modes: ['очно', 'дистанційно'],
  total: 'Усього',
  footer: 'Склав: Оскар Підвал',
  countries: { LT: 'Литва', LV: 'Латвія', EE: 'Естонія', FI: 'Фінляндія', SE: 'Швеція' },
};

export const sheetWords = { en, lt, lv, et, ru, uk } as const;
