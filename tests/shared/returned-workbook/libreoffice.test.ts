import { describe, expect, test } from 'vitest';
import type { EditedWorkbook } from '../../support/edited-workbook.ts';
import { hasLibreOffice, savedInLibreOffice } from '../../support/libreoffice-edit.ts';
import { comeBack, inShort, nothing, opened } from '../../support/returned-workbook.ts';

const row11 = ['Reference', 'A11'] as const;
const title11 = 'A11 Pan-Baltic initiative: integration through education and engagement of local actors';
const count = (value: number) => `{"state":"number","value":${value},"basis":"not stated"}`;

type Case = readonly [
  edit: (workbook: EditedWorkbook) => EditedWorkbook,
  expected: Partial<ReturnType<typeof inShort>>,
];

const cases: Readonly<Record<string, Case>> = {
  'only saved': [(it) => it, {}],
  'a number and a text typed, a cell emptied': [
    (it) =>
      it
        .type('Activities', row11, 'Total', 33)
        .type('Activities', row11, 'Subtitle', 'Į Taliną')
        .type('Activities', row11, 'Pillar', null),
    {
      changed: [
        `${title11}, pillar: "pan-baltic" → nothing`,
        `${title11}, subtitle: nothing → "Į Taliną"`,
        `${title11}, total: ${count(29)} → ${count(33)}`,
      ],
    },
  ],
  'a date typed as text': [
    (it) => it.type('Sessions', ['Activity', 'A11'], 'First day', '7.5.2024'),
    { changed: [`${title11}, sessions/…/from: "2023-10-23" → "2024-05-07"`] },
  ],
  'a formula': [
    (it) => it.formula('Activities', row11, 'Total', '5+5', 10),
    {
      bad: ['Sheet Activities, row 12, column Total: the cell holds a formula. Replace it with the value it shows.'],
    },
  ],
  'rows sorted, a column moved, one hidden, a filter on': [
    (it) =>
      it
        .sort('Activities', 'Title', -1)
        .moveColumn('Activities', 'Title')
        .hideColumn('Activities', 'Type')
        .filter('Sessions', 'Activity', 'A11'),
    {},
  ],
  'rows added, removed and doubled': [
    (it) =>
      it
        .deleteRow('Activities', row11)
        .addRow('Activities', { Reference: 'A99', Title: 'Language café', Total: 12 })
        .copyRow('Activities', ['Reference', 'A03']),
    {
      added: ['A99 Language café'],
      removed: [title11],
      said: ['rowTwiceAlike Activities 16', 'rowsOfRemoved Sessions', 'rowsOfRemoved Roles', 'rowsOfRemoved Texts'],
    },
  ],
  'the ids lost': [
    (it) => it.deleteColumn('Activities', 'Id').type('Activities', row11, 'Total', 33),
    { unnamed: [`${title11} ~ ${title11}`], said: ['idsLost Activities Id'] },
  ],
};

describe.skipIf(!hasLibreOffice)('an edited workbook that LibreOffice saved', () => {
  const edited = Object.fromEntries(Object.entries(cases).map(([name, [edit]]) => [name, edit(opened()).save()]));
  const saved = hasLibreOffice ? savedInLibreOffice(edited) : {};

  test.each(Object.entries(cases))('%s', async (name, [, expected]) => {
    const short = inShort(await comeBack(saved[name] ?? new Uint8Array()));
    expect({ ...short, changed: short.changed.toSorted() }).toEqual({ ...nothing, ...expected });
  });
});
