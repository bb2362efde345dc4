import { english } from '../../messages/catalogue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import type { Project } from '../../schema/project.ts';
import { noneKey } from '../../summary/country-keys.ts';
import { undecidedKey } from '../../summary/counted-activities.ts';
import type { CrossChoice, CrossPlace } from '../../summary/cross-table/cross-table.ts';
import { notSplitKey } from '../../summary/cross-table/dimensions.ts';
import type { CrossDimension } from '../../summary/cross-table/dimensions.ts';
import { groupingNames } from '../../summary/groupings.ts';
import type { GroupingName } from '../../summary/groupings.ts';
import type { DocumentWords } from '../document/document.ts';

type Words = Pick<DocumentWords, 'shared' | 'country' | 'number'>;

export interface CrossWords extends Words {
  readonly project: Project;
  /** What the rows of the summary's own tables are called. */
  readonly keyOfTable: (grouping: GroupingName, key: string) => string;
}

export function dimensionWords(dimension: CrossDimension, { shared }: Pick<Words, 'shared'>): string {
  return isGrouping(dimension) ? shared(`summary.table.${dimension}`) : shared(`crossTable.by.${dimension}`);
}

/** A row or a column: `2022`, `Study visit`, `Women`; null is the sum over all. */
export function keyWords(dimension: CrossDimension, key: string | null, words: CrossWords): string {
  const { shared, country, project } = words;
  if (key === null) return shared('crossTable.all');
  if (key === notSplitKey) return shared('crossTable.notSplit');
  if (isGrouping(dimension)) return words.keyOfTable(dimension, key);
  if (key === noneKey) return shared('summary.key.none');
  if (key === undecidedKey) return shared('summary.key.conflict');
  switch (dimension) {
    case 'byMode':
      return code(`mode.${key}`, key, words);
    case 'byStatus':
      return code(`status.${key}`, key, words);
    case 'byGender':
      return code(`gender.${key}`, key, words);
    case 'fromCountry':
      return /^[A-Z]{2}$/u.test(key) ? country(key) : key;
    case 'byAgeGroup':
      return project.ageGroups?.find((one) => one.code === key)?.name ?? key;
    default:
      return project.targetGroups.find((one) => one.code === key)?.name ?? key;
  }
}

/** `Women, Conference`; a sum is called by what it is the sum of. */
export function placeWords({ rows, columns }: CrossChoice, { row, column }: CrossPlace, words: CrossWords): string {
  if (row === null) return keyWords(columns, column, words);
  if (column === null) return keyWords(rows, row, words);
  return words.shared('crossTable.cell', { row: keyWords(rows, row, words), column: keyWords(columns, column, words) });
}

/** `Participations in total: type by year` */
export function captionOf({ rows, columns, measure }: CrossChoice, words: Pick<Words, 'shared'>): string {
  return words.shared('crossTable.caption', {
    measure: words.shared(`crossTable.measure.${measure}`),
    rows: dimensionWords(rows, words),
    columns: dimensionWords(columns, words),
  });
}

/** How to read the numbers of a measure. */
export function notesOf({ measure }: CrossChoice, { shared }: Pick<Words, 'shared'>): readonly string[] {
  const sums = shared('crossTable.sums');
  switch (measure) {
    case 'activities':
      return [sums];
    case 'persons':
    case 'organisationsReached':
    case 'organisationsMapped':
      return [shared(`crossTable.note.${measure}`), sums];
    default:
      return [shared('summary.participationsNote'), sums];
  }
}

function isGrouping(dimension: CrossDimension): dimension is GroupingName {
  return (groupingNames as readonly CrossDimension[]).includes(dimension);
}

function code(name: string, otherwise: string, { shared }: Words): string {
  return name in english ? shared(name as SentenceCode) : otherwise;
}
