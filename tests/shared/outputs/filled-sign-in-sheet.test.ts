import { describe, expect, test } from 'vitest';
import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';
import { signInSheet } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import type { SignInChoices } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import { sheetLanguages } from '../../../shared/outputs/sign-in-sheet/sheet-words.ts';
import { signInWorkbook } from '../../../shared/outputs/sign-in-sheet/sign-in-workbook.ts';
import type { CellValue, WorkbookModel } from '../../../shared/outputs/workbook/workbook-model.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import { readTables } from '../../../shared/reading/read-tables.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { datasetOf } from '../summary/small-dataset.ts';
import { settled } from '../workbook/written.ts';

const dataset = datasetOf({ places: [{ id: 'hall', name: 'II a. salė', municipality: 'Jonava', country: 'LT' }] });
const training: Activity = {
  id: 'training',
  title: 'Mokymai savivaldybių darbuotojams',
  places: ['hall'],
  sessions: [{ id: 'one', from: '2023-09-19' }],
};
const conference: Activity = { ...training, sessions: [{ id: 'both', from: '2022-05-02', to: '2022-05-03' }] };

interface Signed {
  readonly name: string;
  readonly organisation: string;
  readonly country: string;
  /** What stands in each column of signatures. */
  readonly signatures: readonly string[];
}

const people: readonly Signed[] = [
  { name: 'Rasa Pavyzdytė', organisation: 'Kauno centras', country: 'LT', signatures: ['R. P.', 'R. P.'] },
  { name: 'Jonas Bandauskas', organisation: 'Kauno centras', country: 'Lietuva', signatures: ['J. B.', ''] },
  { name: 'Līga Paraudziņa', organisation: 'Patvēruma paraugs', country: 'Latvija', signatures: ['L. P.', 'L. P.'] },
  { name: 'Õnne Näidis', organisation: 'Tartu Linnavalitsus', country: 'EE', signatures: ['', 'Õ. N.'] },
];

/** The sheet as somebody typed it up afterwards. */
function filled(model: WorkbookModel, choices: SignInChoices, signed: readonly Signed[]): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => {
      const days = sheet.columns.length - 2 - choices.columns.length;
      const rows = sheet.rows.map((row, index): readonly CellValue[] => {
        const person = signed[index];
        if (!person) return row;
        const chosen = choices.columns.map((column) =>
          column === 'organisation' ? person.organisation : person.country,
        );
        return [...row, person.name, ...chosen, ...person.signatures.slice(0, days)];
      });
      return { ...sheet, rows };
    }),
  };
}

async function countOf(activity: Activity, choices: SignInChoices, signed: readonly Signed[]) {
  const model = filled(signInWorkbook(signInSheet(activity, dataset, choices)), choices, signed);
  const tables = settled(readTables(await writeXlsx(model), 'signed.xlsx', testPlatform()));
  const session = createAttendanceSession();
  const file = session.add({ key: 'file', file: 'signed.xlsx', sha256: 'a'.repeat(64), tables });
  return { file, overview: session.overview() };
}

describe.each(sheetLanguages)('a sign-in sheet in %s that was signed', (language) => {
  const choices: SignInChoices = { language, rows: 25, columns: ['organisation', 'country'] };

  test('counts those who signed for its one day, without any mapping', async () => {
    const signed = people.filter(({ signatures }) => signatures[0] !== '');
    const { file, overview } = await countOf(training, choices, signed);
    expect(file).toMatchObject({ kind: 'attendance', format: 'signin.sheet', needs: [], rows: 3 });
    expect(overview.count.persons).toMatchObject({ unique: 3, unidentified: 0 });
    expect(overview.count.by.country).toEqual({ LT: 2, LV: 1 });
    expect(overview.date).toMatchObject({ date: '2023-09-19', certainty: 'certain' });
  });

  test('counts each day by its own column, and everybody once', async () => {
    const { file, overview } = await countOf(conference, choices, people);
    expect(file).toMatchObject({ kind: 'attendance', needs: [], rows: 4 });
    expect(overview.count.persons.unique).toBe(4);
    expect(overview.count.perDay).toEqual({ '2022-05-02': 3, '2022-05-03': 3 });
    expect(overview.date).toMatchObject({ date: '2022-05-02', endDate: '2022-05-03' });
  });

  test('counts nobody before anybody has signed, and says that there is nobody', async () => {
    const { overview } = await countOf(training, choices, []);
    expect(overview.count.persons.unique).toBe(0);
  });

  test('counts without the columns that can be left out', async () => {
    const { file, overview } = await countOf(conference, { ...choices, columns: [] }, people);
    expect(file.needs).toEqual([]);
    expect(overview.count.persons.unique).toBe(4);
  });
});
