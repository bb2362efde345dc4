import type { SentenceCode } from '../../messages/catalogue.ts';
import { sentence } from '../../messages/sentence.ts';
import type { Project } from '../../schema/project.ts';
import { ComputedRows } from './computed-rows.ts';
import type { ColumnModel, SheetModel } from './workbook-model.ts';

const columns: readonly ColumnModel[] = [
  { header: 'About', width: 26, style: 'prose', hidden: false },
  { header: 'Word', width: 26, style: 'prose', hidden: false },
  { header: 'Meaning', width: 100, style: 'prose', hidden: false },
];

/** Group of words → word as it stands in the workbook → what it means. */
const definitions: Readonly<Record<string, Readonly<Record<string, SentenceCode>>>> = {
  'This workbook': {
    'Blue sheets': 'workbook.meansBlueSheets',
    'Grey sheets': 'workbook.meansGreySheets',
    'Hidden columns': 'workbook.meansHiddenColumns',
    'A new row': 'workbook.meansNewRow',
    'two versions': 'workbook.meansTwoVersions',
  },
  'How counts are read': {
    'a number': 'workbook.meansNumber',
    '?': 'workbook.meansUnknown',
    'n/a': 'workbook.meansNotApplicable',
    'an empty cell': 'workbook.meansEmpty',
    basis: 'workbook.meansBasis',
    participations: 'workbook.meansParticipations',
    'In person, Online': 'workbook.meansColumns',
    'Both ways': 'workbook.meansBoth',
    Total: 'workbook.meansTotal',
    'Counts from: sessions': 'workbook.meansCountsFrom',
    'Stream figures': 'workbook.meansStreamFigures',
    'Activities counted': 'workbook.meansCounted',
    'known for': 'workbook.meansKnownFor',
  },
  'Country summary': {
    'Where held': 'workbook.meansHeld',
    'Country scope': 'workbook.meansScope',
    'Participants from': 'workbook.meansFrom',
    'Organisations mapped': 'workbook.meansMapped',
    Adjustment: 'workbook.meansAdjustment',
  },
  Plan: {
    'on time, early, late': 'workbook.meansVerdicts',
    'Months late': 'workbook.meansMonthsLate',
    moved: 'workbook.meansMoved',
    'Countries missing': 'workbook.meansCountriesMissing',
    'Countries cancelled': 'workbook.meansCountriesCalledOff',
  },
  'Columns that may need a word': {
    'For countries': 'workbook.meansForCountries',
    'Countries in person, as stated': 'workbook.meansStated',
    'Planned from, Planned to': 'workbook.meansPlanned',
    'First day, Last day': 'workbook.meansDates',
    'Kept at': 'workbook.meansKeptAt',
    'Contact may be published': 'workbook.meansContact',
  },
};

/** What the sheets, answers and marks mean, and the names of the project's own codes. */
export function definitionsSheet(project: Project): SheetModel {
  const rows = new ComputedRows();
  for (const [group, words] of Object.entries(definitions)) {
    rows.addGroup([group, '', '']);
    for (const [word, meaning] of Object.entries(words)) rows.add([group, word, sentence(meaning)]);
  }
  const codeLists = {
    Pillars: project.pillars,
    'Thematic areas': project.thematicAreas,
    Milestones: project.milestones,
    'Target groups': project.targetGroups,
    'Age groups': project.ageGroups ?? [],
    Questions: (project.questions ?? []).map(({ code, text }) => ({ code, name: text })),
  };
  for (const [group, codes] of Object.entries(codeLists)) {
    if (codes.length > 0) rows.addGroup([group, '', '']);
    for (const { code, name } of codes) rows.add([group, code, name]);
  }
  return rows.toSheet('Definitions', columns, 2);
}
