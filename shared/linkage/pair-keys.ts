import type { Traits } from './traits.ts';

/** Telling words that a title must have to bring activities together by itself. */
const tellingTitle = 2;

export function hasTellingTitle({ title }: Traits): boolean {
  return title.telling.length >= tellingTitle;
}

export function isOnline({ activity, towns }: Traits): boolean {
  return activity.mode === 'online' && towns.size === 0;
}

/** Numbers of names and kinds below this make one number of two names and a kind. */
const names = 2 ** 21;
const kinds = 8;
const kindOf = { title: 0, word: 1, wordWithoutTown: 2, plan: 3, type: 4, house: 5, by: 6, naming: 7 } as const;
const anywhere = 0;

/**
 * What an activity may have in common with others, as numbers: those under which it stands, and those under which it
 * looks for others. What the activities of one partner alone have in common has none.
 */
export class PairKeys {
  readonly #numbers = new Map<string, number>();
  readonly #firstPartners = new Map<string, string>();
  /** Words of titles without a town: only these are looked for whatever the town. */
  readonly #roaming = new Set<string>();

  constructor(traits: readonly Traits[]) {
    for (const one of traits) {
      const { partner, title, towns, houses, named } = one;
      this.#see(`title ${title.folded}`, partner);
      for (const stem of title.telling) this.#see(stem, partner);
      if (towns.size === 0) for (const stem of title.telling) this.#roaming.add(stem);
      for (const town of towns) this.#see(`town ${town}`, partner);
      for (const house of houses) this.#see(`house ${house}`, partner);
      this.#number(`by ${partner}`);
      for (const organisation of named) this.#number(`by ${organisation}`);
    }
  }

  standsUnder(one: Traits): readonly number[] {
    const keys = this.#inCommon(one);
    for (const stem of one.title.telling) {
      if (!this.#roaming.has(stem)) continue;
      this.#add(keys, 'word', stem);
      if (one.towns.size === 0) this.#add(keys, 'wordWithoutTown', stem);
    }
    this.#add(keys, 'by', `by ${one.partner}`);
    for (const organisation of one.named) this.#add(keys, 'naming', `by ${organisation}`);
    return keys;
  }

  looksUnder(one: Traits): readonly number[] {
    const keys = this.#inCommon(one);
    const kind = one.towns.size === 0 ? 'word' : 'wordWithoutTown';
    for (const stem of one.title.telling) if (this.#roaming.has(stem)) this.#add(keys, kind, stem);
    this.#add(keys, 'naming', `by ${one.partner}`);
    for (const organisation of one.named) this.#add(keys, 'by', `by ${organisation}`);
    return keys;
  }

  /** Keys that both of two activities have. */
  #inCommon(one: Traits): number[] {
    const { activity, title, planItem, towns, houses } = one;
    const keys: number[] = [];
    if (hasTellingTitle(one)) this.#add(keys, 'title', `title ${title.folded}`);
    for (const name of towns) {
      const town = this.#numbers.get(`town ${name}`);
      if (town === undefined) continue;
      for (const stem of title.telling) this.#add(keys, 'word', stem, town);
      if (planItem !== undefined) keys.push(keyOf('plan', this.#number(`plan ${planItem}`), town));
      if (activity.type !== undefined) keys.push(keyOf('type', this.#number(`type ${activity.type}`), town));
    }
    if (planItem !== undefined && isOnline(one)) keys.push(keyOf('plan', this.#number(`plan ${planItem}`), anywhere));
    for (const house of houses) this.#add(keys, 'house', `house ${house}`);
    return keys;
  }

  #add(keys: number[], kind: keyof typeof kindOf, name: string, town: number = anywhere): void {
    const number = this.#numbers.get(name);
    if (number !== undefined) keys.push(keyOf(kind, number, town));
  }

  /** A name gets its number when a second partner has it. */
  #see(name: string, partner: string): void {
    const first = this.#firstPartners.get(name);
    if (first === undefined) this.#firstPartners.set(name, partner);
    else if (first !== partner) this.#number(name);
  }

  #number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return number;
  }
}

function keyOf(kind: keyof typeof kindOf, name: number, town: number): number {
  return (name * names + town) * kinds + kindOf[kind];
}
