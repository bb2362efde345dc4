import { foldName } from '../../counting/distinct-names.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import { locales } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';

/** A column of a table of figures. */
export type FigureColumn = 'activities' | 'inPerson' | 'online' | 'total' | 'counted';

const codes: Readonly<Record<FigureColumn, readonly SentenceCode[]>> = {
  activities: ['figures.activities'],
  inPerson: ['figures.column.inPerson', 'summary.column.inPerson', 'activityReport.inPerson'],
  online: ['figures.column.online', 'summary.column.online', 'activityReport.online'],
  total: ['figures.column.total', 'summary.column.total', 'activityReport.total', 'figures.participations'],
  counted: ['figures.countedHead'],
};

/** What tables that are typed by hand call the same; folded. */
const otherNames: readonly (readonly [string, FigureColumn])[] = [
  ['f2f', 'inPerson'],
  ['participants f2f', 'inPerson'],
  ['total', 'total'],
  ['participants', 'total'],
  ['number of participants', 'total'],
  ['is viso', 'total'],
  ['kopa', 'total'],
  ['kokku', 'total'],
];

const names: ReadonlyMap<string, FigureColumn> = new Map([
  ...(Object.keys(codes) as FigureColumn[]).flatMap((column) =>
    locales.flatMap((locale) => codes[column].map((code) => [foldName(sentence(code, {}, locale)), column] as const)),
  ),
  ...otherNames,
]);

/** Which figure the head of a column names, in any of the four languages. */
export function columnNamed(head: string): FigureColumn | undefined {
  return names.get(foldName(head));
}
