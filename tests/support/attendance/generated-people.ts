import type { Gender } from '../../../shared/attendance/model.ts';
import type { Chance } from '../chance.ts';

/** An invented person of a generated file. */
export interface MadePerson {
  readonly first: string;
  readonly last: string;
  readonly gender: Gender;
  readonly email: string;
  readonly organisation: string;
  readonly country: string;
}

const women = ['Rasa', 'Živilė', 'Ūla', 'Līga', 'Žanete', 'Ņina', 'Õnne', 'Külli', 'Åsa', 'Indrė', 'Kristīne', 'Ülle'];
const men = ['Jonas', 'Ąžuolas', 'Kęstutis', 'Jānis', 'Ģirts', 'Jüri', 'Tõnu', 'Pekka', 'Gytis', 'Vytautas', 'Søren'];
/** From the words for "example", "test", "template"; none is a first name, a room word or a total. */
const surnames =
  'Pavyzdė Bandausk Testausk Šablon Mėginait Žymūn Paraudz Piemēr Mēģināj Näidis Proov Katsetamm Esimerkki Exempel Zrazk'.split(
    ' ',
  );
const endings = ['a', 'as', 'is', 'e', 'ov', 'sson', 'ys', 'ienė'];
const organisations = ['Šiaulių miesto savivaldybė', 'Patvēruma paraugs', 'Tartu Linnavalitsus', 'Meno pavyzdys'];

/** So many people, no two with one full name. */
export function makePeople(chance: Chance, number: number): MadePerson[] {
  const made = new Map<string, MadePerson>();
  while (made.size < number) {
    const gender = chance.oneOf(['F', 'M'] as const);
    const first = chance.oneOf(gender === 'F' ? women : men);
    const last = chance.oneOf(surnames) + chance.oneOf(endings);
    made.set(`${first} ${last}`, {
      first,
      last,
      gender,
      email: `${plain(first)}.${plain(last)}@mail${made.size}.example`,
      organisation: chance.oneOf(organisations),
      country: chance.oneOf(['LT', 'LV', 'EE', 'FI', 'SE']),
    });
  }
  return [...made.values()];
}

/** The same name as somebody else would write it. */
export function respelledName(chance: Chance, { first, last }: MadePerson): string {
  return chance.oneOf([
    `${first} ${last}`,
    `${last} ${first}`,
    `${first.toUpperCase()} ${last.toUpperCase()}`,
    `${last.toUpperCase()} ${first}`,
    `${withoutMarks(first)} ${withoutMarks(last)}`,
    `${first}  ${last} `,
  ]);
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function plain(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, 'o');
}
