import type { Locale } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';
import { indexConflicts } from '../../schema/dataset.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import type { PlanCell } from '../../summary/missing/missing.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import { aboutSheet } from '../workbook/about-sheet.ts';
import { ComputedRows } from '../workbook/computed-rows.ts';
import { labelsOf } from '../workbook/names.ts';
import { placeTable } from '../workbook/registry-tables.ts';
import { listsSheetName } from '../workbook/workbook-model.ts';
import type { CellValue, ListModel, SheetModel, WorkbookModel } from '../workbook/workbook-model.ts';
import { writeTable } from '../workbook/write-table.ts';
import { headerOf, openItemColumns, originHeader, wordLists, wordOf } from './open-items-columns.ts';
import type { OpenItemColumn, RowOrigin, WordList } from './open-items-columns.ts';

/** Empty rows below the open items, for activities that are not in the plan. */
const spareRows = 20;

export interface OpenItemsWish {
  /** Organisation id of who is asked. */
  readonly partner: string;
  readonly partnerName: string;
  /** Its country; absent when nobody knows. */
  readonly country?: string | undefined;
  /** One row for each. */
  readonly items: readonly PlanCell[];
  readonly locale: Locale;
  /** Instant, shown to people. */
  readonly madeAt: string;
  /** A new UUID each time. */
  readonly newId: () => string;
}

/**
 * The workbook that a partner fills in who would rather not work in the application: one row for each open item of the
 * plan, with what the plan says of it, and nothing filled in that nobody knows. It reads back as new activities of that
 * partner (`read-open-items.ts`); rows that were left as they are say nothing.
 */
export function openItemsWorkbook(dataset: Dataset, wish: OpenItemsWish): WorkbookModel {
  const { project } = dataset;
  const { locale, partnerName } = wish;
  const lists = listsOf(dataset, locale);
  return {
    title: sentence('missing.sheet.title', { project: project.code, partner: partnerName }, locale),
    sheets: [
      itemsSheet(wish),
      helpSheet(project, locale),
      placesSheet(dataset),
      listsSheet(lists),
      aboutPartner(project, wish),
    ],
  };
}

function itemsSheet(wish: OpenItemsWish): SheetModel {
  const { items, locale } = wish;
  const rows = [
    ...items.map((cell) => itemRow(cell, wish)),
    ...Array.from({ length: spareRows }, () => spareRow(wish)),
  ];
  return {
    name: sentence('missing.sheet.name', {}, locale),
    columns: [
      { header: originHeader, width: 20, style: 'text', hidden: true },
      ...openItemColumns.map((column) => ({
        header: headerOf(column.name, locale),
        width: column.width,
        style: column.style,
        hidden: false,
        ...('list' in column && {
          check: {
            type: 'list' as const,
            list: column.list,
            strict: column.name !== 'place',
            hint: sentence(column.name === 'place' ? 'missing.sheet.hintPlace' : 'missing.sheet.hint', {}, locale),
          },
        }),
      })),
    ],
    rows,
    marks: new Map(items.map((_, row) => [row, shownOnly])),
    frozenColumns: 3,
    visibility: 'visible',
    computed: false,
  };
}

/** What the plan says looks like a heading: it is not asked. */
const shownOnly = new Map(
  openItemColumns.flatMap(({ name }, index) =>
    name === 'planItem' || name === 'planned' || name === 'plannedPlace' ? [[index + 1, 'group' as const]] : [],
  ),
);

function itemRow({ item, country }: PlanCell, wish: OpenItemsWish): CellValue[] {
  const { locale } = wish;
  const status = wordOf('Statuses', 'held', locale);
  const place = item.place && [item.place.municipality, countryName(item.place.country, locale)];
  const cells: Partial<Record<OpenItemColumn, CellValue>> = {
    planItem: item.code,
    activity: item.title,
    planned: item.span ? dateSpan(item.span.from, item.span.to, locale) : null,
    plannedPlace: place?.filter((part) => part !== undefined).join(', ') ?? null,
    status,
  };
  const origin = originOf(wish, { title: item.title, status }, country ?? wish.country);
  return [JSON.stringify(origin), ...openItemColumns.map(({ name }) => cells[name] ?? null)];
}

function spareRow(wish: OpenItemsWish): CellValue[] {
  return [JSON.stringify(originOf(wish, {}, wish.country)), ...openItemColumns.map(() => null)];
}

function originOf(
  { newId }: OpenItemsWish,
  sent: Pick<RowOrigin, 'title' | 'status'>,
  country: string | undefined,
): RowOrigin {
  const ids = { activity: newId(), session: newId(), place: newId() };
  return { ...ids, ...(country !== undefined && { country }), ...sent };
}

function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** The words of the columns and what can be chosen, for people. */
function helpSheet(project: Project, locale: Locale): SheetModel {
  const say = (code: Parameters<typeof sentence>[0]) => sentence(code, {}, locale);
  const rows = new ComputedRows();
  const explain = { rows: 'missing.help.rowsMeaning', days: 'missing.help.daysMeaning' } as const;
  for (const [word, meaning] of Object.entries(explain))
    rows.add([say(`missing.help.${word as 'rows'}`), say(meaning)]);
  rows.add([say('missing.help.counts'), say('missing.help.countsMeaning')]);
  rows.add([say('missing.sheet.both'), say('missing.help.both')]);
  const columns = { Statuses: 'status', 'Activity types': 'type', Modes: 'mode', Bases: 'basis' } as const;
  for (const list of Object.keys(wordLists) as WordList[]) {
    const words = wordLists[list].codes.map((code) => wordOf(list, code, locale));
    rows.add([headerOf(columns[list], locale), words.join('\n')]);
  }
  rows.addGroup([say('missing.help.plan'), '']);
  for (const { code, title } of project.plan) rows.add([code, title]);
  const header = [
    { header: say('missing.help.word'), width: 30, style: 'prose', hidden: false },
    { header: say('missing.help.meaning'), width: 90, style: 'prose', hidden: false },
  ] as const;
  return rows.toSheet(say('missing.help.name'), header, 1);
}

/** The known places with their ids, by which the reader finds them. */
function placesSheet(dataset: Dataset): SheetModel {
  const source = {
    dataset,
    conflicts: indexConflicts(dataset.conflicts),
    context: { project: dataset.project, labels: labelsOf(dataset) },
    versionOf: () => '',
  };
  return { ...writeTable(placeTable, source), visibility: 'hidden' };
}

function listsOf(dataset: Dataset, locale: Locale): readonly ListModel[] {
  const words = (Object.keys(wordLists) as WordList[]).map((name) => ({
    name,
    values: wordLists[name].codes.map((code) => wordOf(name, code, locale)),
  }));
  return [
    ...words,
    { name: 'Plan items', values: dataset.project.plan.map(({ code }) => code) },
    { name: 'Places', values: labelsOf(dataset).all('place') },
  ];
}

function listsSheet(lists: readonly ListModel[]): SheetModel {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    name: listsSheetName,
    columns: lists.map(({ name }) => ({ header: name, width: 20, style: 'text', hidden: false })),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ values }) => values[row] ?? null)),
    marks: new Map(),
    frozenColumns: 0,
    visibility: 'hidden',
    computed: false,
    lists,
  };
}

function aboutPartner(project: Project, { partner, locale, madeAt }: OpenItemsWish): SheetModel {
  const about = aboutSheet(project, madeAt);
  return { ...about, rows: [...about.rows, ['partner', partner], ['language', locale]] };
}
