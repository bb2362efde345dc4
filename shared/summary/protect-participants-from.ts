import type { CountColumn } from '../schema/count.ts';
import { cellKey, sumKey } from '../suppression/count-table.ts';
import type { TableCell } from '../suppression/count-table.ts';
import { hideSmallNumbers } from '../suppression/hide-small-numbers.ts';
import type { Publication } from '../suppression/publication.ts';
import type { CountrySummary } from './country-summary.ts';
import type { ProtectionOptions } from './cross-table/protect-cross-table.ts';
import { nameOfParticipantsFrom } from './cross-table/published-sums.ts';

/** Which numbers of participants from a country are not shown in what leaves. */
export interface ProtectedParticipants {
  readonly isHidden: (country: string, column: CountColumn) => boolean;
  readonly hidesAny: boolean;
  /** To be remembered for the next issue. */
  readonly publication: Publication;
}

/**
 * The participants from each country (`domain.md` §4, §6) as they may leave: the countries stand below each other with
 * in person, online, both ways and total, which is the sum of a row. Nothing is added over countries.
 */
export function protectParticipantsFrom(
  countries: readonly Pick<CountrySummary, 'country' | 'participantsFrom'>[],
  { period, threshold, published }: ProtectionOptions,
): ProtectedParticipants {
  const table = nameOfParticipantsFrom(period);
  const columns = ['inPerson', 'online', 'both', 'total'] as const;
  const cells = countries.flatMap(({ country, participantsFrom }) =>
    columns.map((column): TableCell => ({
      row: country,
      column: inTable(column),
      value: participantsFrom[column],
      kind: 'protected',
    })),
  );
  const { hidden, publication } = hideSmallNumbers(
    { cells, takenOff: new Set(['both']) },
    {
      table,
      earlier: published.filter((one) => one.table === table),
      ...(threshold !== undefined && { threshold }),
    },
  );
  return {
    isHidden: (country, column) => hidden.has(cellKey(country, inTable(column))),
    hidesAny: hidden.size > 0,
    publication,
  };
}

function inTable(column: CountColumn): string {
  return column === 'total' ? sumKey : column;
}
