import { Chance } from '../chance.ts';

/** Somebody of a large invented event. */
export interface CrowdPerson {
  readonly name: string;
  /** Two thirds have one. */
  readonly email: string | undefined;
  readonly organisation: string;
  readonly country: string;
}

const firstNames = (
  'Rasa Živilė Ūla Līga Žanete Ņina Õnne Külli Åsa Indrė Kristīne Ülle Aistė Daiva Eglė Inga Maija Santa Tiina Olena ' +
  'Jonas Ąžuolas Kęstutis Jānis Ģirts Jüri Tõnu Pekka Gytis Vytautas Søren Andrius Mantas Raivis Edgars Taavi Taras'
).split(' ');
const stems =
  'Pavyzd Bandaus Testaus Šablon Mėgin Žymūn Paraudz Piemēr Mēģin Näid Proov Katse Esimerk Exempel Zrazk'.split(' ');
const syllables = 'an ar bek dom ed gail im jol kur lem mil nor ond pal rib sut tam ulm vid zem ūn ėl āt ši'.split(' ');
const endings = 'auskas ienė is ova iņa ītis la mägi ström enko'.split(' ');
const towns = 'Vilniaus Šiaulių Akmenės Jonavos Rīgas Ludzas Liepājas Tartu Narva Pärnu Helsingin Malmö'.split(' ');
const offices = 'savivaldybė;pašvaldība;linnavalitsus;integracijos centras;bendruomenė;biedrība;universitetas'.split(
  ';',
);
const countries = ['LT', 'LV', 'EE', 'FI', 'SE', 'UA'];

/** So many people, no two with one name; the same in every run. */
export function makeCrowd(number: number): readonly CrowdPerson[] {
  const chance = new Chance(4);
  const crowd = new Map<string, CrowdPerson>();
  while (crowd.size < number) {
    const last = [chance.oneOf(stems), chance.oneOf(syllables), chance.oneOf(syllables), chance.oneOf(endings)].join(
      '',
    );
    const first = chance.oneOf(firstNames);
    const name = `${first} ${last}`;
    if (crowd.has(name)) continue;
    crowd.set(name, {
      name,
      email: chance.happens(2 / 3) ? `${plain(first)}.${plain(last)}@mail${crowd.size % 97}.example` : undefined,
      organisation: `${chance.oneOf(towns)} ${chance.whole(1, 9)}-oji ${chance.oneOf(offices)}`,
      country: chance.oneOf(countries),
    });
  }
  return [...crowd.values()];
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, 'o');
}
