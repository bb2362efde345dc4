import type { SentenceCode } from '../../messages/catalogue.ts';
import { sentence } from '../../messages/sentence.ts';
import { countColumns } from '../../schema/count.ts';
import type { CountColumn } from '../../schema/count.ts';
import type { CountrySummary } from '../../summary/country-summary.ts';
import type { ColumnFigures, Coverage, Figures } from '../../summary/figures.ts';
import type { Adjustment, ProjectSummary } from '../../summary/project-summary.ts';
import { protectParticipantsFrom } from '../../summary/protect-participants-from.ts';
import { usualThreshold } from '../../suppression/hide-small-numbers.ts';
import type { Protection } from '../figures/protected-from.ts';
import { ComputedRows } from './computed-rows.ts';
import { unknownMark } from './count-columns.ts';
import type { CellValue, ColumnModel, SheetModel } from './workbook-model.ts';

const columns: readonly ColumnModel[] = [
  { header: 'Answer', width: 22, style: 'text', hidden: false },
  { header: 'Country', width: 26, style: 'prose', hidden: false },
  { header: 'Key', width: 11, style: 'text', hidden: false },
  { header: 'Activities', width: 11, style: 'whole', hidden: false },
  { header: 'Activities counted', width: 11, style: 'whole', hidden: false },
  { header: 'In person', width: 11, style: 'whole', hidden: false },
  { header: 'Online', width: 11, style: 'whole', hidden: false },
  { header: 'Both ways', width: 11, style: 'whole', hidden: false },
  { header: 'Total', width: 11, style: 'whole', hidden: false },
  { header: 'In person known for', width: 13, style: 'whole', hidden: false },
  { header: 'Online known for', width: 13, style: 'whole', hidden: false },
  { header: 'Organisations mapped', width: 16, style: 'whole', hidden: false },
  { header: 'Note', width: 40, style: 'prose', hidden: false },
];

/**
 * The three answers of `domain.md` §4 beside each other, each row saying which one it is. Participations, never persons;
 * an unknown figure is `?`. Adjustments stand below the figures they are in. Small numbers of participants from a country
 * are not shown, by the same threshold as in every other output of the workspace; the records themselves stand in their own
 * sheets, so a workbook is for those who may see the records, and no publication that binds the next one.
 *
 * @param protection null: none of these numbers is shown
 */
export function countrySummarySheet(
  summary: ProjectSummary,
  countries: readonly CountrySummary[],
  protection: Protection | null = {},
): SheetModel {
  const rows = new ComputedRows();
  const mapped = summary.organisationsMapped;
  const whole = {
    ...summary.participations,
    activities: summary.activities.total,
    counted: summary.activities.counted,
  };
  rows.addGroup([
    sentence('workbook.wholeProject'),
    sentence('workbook.allCountries'),
    null,
    ...figureCells(whole),
    ...coverageCells(summary.coverage),
    mapped.total ?? unknownMark,
  ]);
  const own = countries.map((country) => country.country);
  for (const key of keysOf(summary.byCountryHeld, own)) {
    const country = countries.find((one) => one.country === key);
    const figures = summary.byCountryHeld[key] ?? country?.held;
    if (figures)
      rows.add([
        sentence('workbook.whereHeld'),
        nameOfKey(key),
        key,
        ...figureCells(figures),
        ...coverageOf(country?.held),
      ]);
  }
  for (const key of keysOf(summary.byCountryScope, own)) {
    const country = countries.find((one) => one.country === key);
    const figures = summary.byCountryScope[key] ?? country?.scope;
    const mappedThere = key in mapped.byCountry ? [mapped.byCountry[key] ?? unknownMark] : [];
    if (figures) {
      const coverage = coverageOf(country?.scope);
      rows.add([
        sentence('workbook.countryScope'),
        nameOfKey(key),
        key,
        ...figureCells(figures),
        ...coverage,
        ...mappedThere,
      ]);
    }
  }
  const { threshold = usualThreshold, published = [] } = protection ?? {};
  const shown = protectParticipantsFrom(countries, { period: undefined, threshold, published });
  for (const { country, participantsFrom } of countries) {
    rows.add([
      sentence('workbook.participantsFrom'),
      nameOfKey(country),
      country,
      ...figureCells(participantsFrom, (column) => protection === null || shown.isHidden(country, column)),
      ...coverageCells(participantsFrom.coverage),
    ]);
  }
  if (protection === null) rows.add([sentence('crossTable.allHidden')]);
  else if (shown.hidesAny) rows.add([sentence('crossTable.hiddenNote', { threshold })]);
  for (const adjustment of summary.adjustments) rows.add(adjustmentCells(adjustment));
  return rows.toSheet('Country summary', columns, 3);
}

/** The project's countries first, in its order, then the other keys in the order of the summary. */
function keysOf(groups: Readonly<Record<string, Figures>>, own: readonly string[]): readonly string[] {
  return [...own, ...Object.keys(groups).filter((key) => !own.includes(key))];
}

/** Without any activity there is nothing unknown either: the cells are empty. */
function figureCells(figures: Figures, isHidden?: (column: CountColumn) => boolean): CellValue[] {
  const { activities, counted } = figures;
  const cells = activities === 0 ? countColumns.map(() => null) : columnCells(figures, isHidden);
  return [activities, counted, ...cells];
}

function columnCells(figures: ColumnFigures, isHidden: (column: CountColumn) => boolean = () => false): CellValue[] {
  return countColumns.map((column) =>
    isHidden(column) ? sentence('crossTable.hidden') : (figures[column] ?? unknownMark),
  );
}

function coverageOf(figures: { readonly coverage: Coverage } | undefined): CellValue[] {
  return figures ? coverageCells(figures.coverage) : [null, null];
}

function coverageCells({ inPerson, online }: Coverage): CellValue[] {
  return [inPerson, online].map(({ known, of }) => sentence('workbook.coverage', { known, of }));
}

function adjustmentCells({ names, delta, reason, author, applied }: Adjustment): CellValue[] {
  const name = sentence(applied ? 'workbook.adjustment' : 'workbook.adjustmentNotApplied');
  const isTotalOnly = applied && delta.total !== 0 && !delta.inPerson && !delta.online;
  const explained = isTotalOnly ? sentence('figures.adjustmentTotalOnly') : null;
  const note = [names.join('; '), reason, author, explained].filter((part) => part !== null).join(' · ');
  return [name, null, null, null, null, ...columnCells(delta), null, null, null, note];
}

const wordsOfKeys: Readonly<Record<string, SentenceCode>> = {
  regional: 'workbook.keyRegional',
  online: 'workbook.keyOnline',
  none: 'workbook.keyNone',
  conflict: 'workbook.keyConflict',
};

/** `DK+SE` as `Denmark + Sweden`. */
function nameOfKey(key: string): string {
  const word = wordsOfKeys[key];
  if (word) return sentence(word);
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  return key
    .split('+')
    .map((code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code))
    .join(' + ');
}
