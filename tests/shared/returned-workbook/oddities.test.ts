import { describe, expect, test } from 'vitest';
import type { EditedWorkbook } from '../../support/edited-workbook.ts';
import { comeBack, inShort, nothing, opened } from '../../support/returned-workbook.ts';

const a02 = ['Reference', 'A02'] as const;
const a11 = ['Reference', 'A11'] as const;
const ofA11 = ['Activity', 'A11'] as const;
const title11 = 'A11 Pan-Baltic initiative: integration through education and engagement of local actors';
const count = (value: number) => `{"state":"number","value":${value},"basis":"not stated"}`;
const total33 = `${title11}, total: ${count(29)} → ${count(33)}`;

type Short = Partial<ReturnType<typeof inShort>>;
type Case = [title: string, edit: (workbook: EditedWorkbook) => EditedWorkbook, expected: Short];

/** One oddity each, in a workbook of the FOR-IN record that the application wrote. */
describe.each<[string, readonly Case[]]>([
  [
    'rearranged: nothing is changed',
    [
      ['untouched', (it) => it, {}],
      ['rows sorted', (it) => it.sort('Activities', 'Title', -1).sort('Sessions', 'First day', -1), {}],
      ['columns moved', (it) => it.moveColumn('Activities', 'Title').moveColumn('Activities', 'Id'), {}],
      ['columns hidden', (it) => it.hideColumn('Activities', 'Title').hideColumn('Activities', 'Total'), {}],
      ['a filter on', (it) => it.filter('Activities', 'Type', 'conference'), {}],
      ['a sheet added', (it) => it.addSheet('My notes', [['call Jonas', 1]]), { said: ['sheetUnknown My notes'] }],
      ['an empty sheet added', (it) => it.addSheet('Sheet1', []), {}],
      [
        'sheets renamed',
        (it) => it.renameSheet('Activities', 'Veiklos').renameSheet('Sessions', 'Sesijos'),
        { said: ['sheetRenamed Veiklos', 'sheetRenamed Sesijos'] },
      ],
      [
        'a column renamed: it is not read',
        (it) => it.type('Activities', a11, 'Title', 'New').renameColumn('Activities', 'Title', 'Pavadinimas'),
        { said: ['columnMissing Activities Title', 'columnUnknown Activities Pavadinimas'] },
      ],
      [
        'a column removed',
        (it) => it.deleteColumn('Activities', 'What the source says'),
        { said: ['columnMissing Activities What the source says'] },
      ],
      ['a sheet removed', (it) => it.deleteSheet('Sessions'), { said: ['sheetMissing Sessions'] }],
      [
        'a sheet of places removed: no place is gone',
        (it) => it.deleteSheet('Places'),
        { said: ['sheetMissing Places'] },
      ],
      ['spaces around a text', (it) => it.type('Activities', a02, 'Title', ' Kick-off FOR-IN conference  '), {}],
    ],
  ],
  [
    'a cell typed over: one change',
    [
      ['a count', (it) => it.type('Activities', a11, 'Total', 33), { changed: [total33] }],
      ['a count as text', (it) => it.type('Activities', a11, 'Total', ' 33 '), { changed: [total33] }],
      [
        'a text',
        (it) => it.type('Activities', a11, 'Subtitle', 'In Tallinn'),
        { changed: [`${title11}, subtitle: nothing → "In Tallinn"`] },
      ],
      [
        'a code in capitals with a space',
        (it) => it.type('Activities', a02, 'Type', ' TRAINING '),
        { changed: ['A02 Kick-off FOR-IN conference, type: "conference" → "training"'] },
      ],
      [
        'unknown instead of a number',
        (it) => it.type('Activities', a11, 'Total', '?'),
        { changed: [`${title11}, total: ${count(29)} → {"state":"unknown","basis":"not stated"}`] },
      ],
      [
        'a cell emptied',
        (it) => it.type('Activities', a11, 'Pillar', null),
        { changed: [`${title11}, pillar: "pan-baltic" → nothing`] },
      ],
      ...(
        [
          ['year first', '2024-05-07'],
          ['year first with dots', '2024.05.07'],
          ['day first with dots', '7.5.2024'],
          ['day first with dots and a blank', '07. 05. 2024'],
          ['slashes that can be read one way', '05/05/2024'],
        ] as const
      ).map(([title, typed]): Case => [
        `a date as text, ${title}: ${typed}`,
        (it) => it.type('Sessions', ofA11, 'First day', typed),
        {
          changed: [`${title11}, sessions/…/from: "2023-10-23" → "2024-05-${typed === '05/05/2024' ? '05' : '07'}"`],
        },
      ]),
    ],
  ],
  [
    'a cell that nobody can be sure of: its row is not taken, and the place is said',
    [
      [
        'a date that can be two',
        (it) => it.type('Sessions', ofA11, 'First day', '05/07/2024'),
        {
          bad: [
            'Sheet Sessions, row 13, column First day: “05/07/2024” can be 5 July 2024 or 7 May 2024. Type 2024-07-05 or 2024-05-07.',
          ],
        },
      ],
      [
        'a formula',
        (it) => it.formula('Activities', a11, 'Total', '5+5', 10),
        {
          bad: [
            'Sheet Activities, row 12, column Total: the cell holds a formula. Replace it with the value it shows.',
          ],
        },
      ],
      [
        'a formula typed as text',
        (it) => it.type('Activities', a11, 'Total', '=5+5'),
        {
          bad: [
            'Sheet Activities, row 12, column Total: “=5+5” is not a count. Type a whole number of 0 or more, ? for unknown, n/a for not applicable, or leave the cell empty.',
          ],
        },
      ],
      [
        'a value that is not in the list',
        (it) => it.type('Activities', a11, 'Type', 'party'),
        {
          bad: [
            'Sheet Activities, row 12, column Type: “party” is not in the list “Activity types”. Choose one that the cell offers.',
          ],
        },
      ],
      [
        'the hidden id typed over',
        (it) => it.type('Activities', a11, 'Id', 'mine'),
        {
          bad: [
            'Sheet Activities, row 12: the hidden cell in column Id was changed and no longer says which record this is. Undo that, or copy the row from the workbook you were sent.',
          ],
          removed: [title11],
        },
      ],
    ],
  ],
  [
    'rows added, removed and doubled',
    [
      [
        'a row added, with a session',
        (it) =>
          it
            .addRow('Activities', { Reference: 'A99', Title: 'Language café', Total: 12 })
            .addRow('Sessions', { Activity: 'A99', 'First day': '7.5.2024' }),
        { added: ['A99 Language café'] },
      ],
      [
        'a row removed, its sessions left: asked about',
        (it) => it.deleteRow('Activities', a11),
        { removed: [title11], said: ['rowsOfRemoved Sessions', 'rowsOfRemoved Roles', 'rowsOfRemoved Texts'] },
      ],
      [
        'a row of a list removed: asked about',
        (it) => it.deleteRow('Delegations', ['Activity', 'A03']),
        {
          removedEntries: [
            'delegations of A03 Study visit: local level integration planning, coordination and partnership',
          ],
        },
      ],
      ['a row doubled, the same', (it) => it.copyRow('Activities', a11), { said: ['rowTwiceAlike Activities 15'] }],
      [
        'a row doubled, then changed: asked about',
        (it) => it.copyRow('Activities', a11, { Title: 'Copy', Total: 5 }),
        { doubled: [`${title11}: rows 12, 15: title, total`] },
      ],
      [
        'a row doubled, its id emptied: new',
        (it) => it.copyRow('Activities', a11, { Id: null, Reference: 'A98', Title: 'Next year' }),
        { added: ['A98 Next year'] },
      ],
    ],
  ],
  [
    'what programs need is lost',
    [
      [
        'the ids: a row that differs is asked about, the others are recognised',
        (it) => it.deleteColumn('Activities', 'Id').type('Activities', a11, 'Total', 33),
        { unnamed: [`${title11} ~ ${title11}`], said: ['idsLost Activities Id'] },
      ],
      [
        'all hidden columns: the same, by what the cells show',
        (it) =>
          ['Id', 'Version', 'Left open', 'As written']
            .reduce((book, column) => book.deleteColumn('Activities', column), it)
            .type('Activities', a11, 'Total', 33),
        {
          unnamed: [`${title11} ~ ${title11}`],
          said: ['idsLost Activities Id', 'versionsLost Activities Version', 'openLost Activities Left open'],
        },
      ],
      [
        'the reference too: recognised by title and day',
        (it) =>
          it
            .deleteColumn('Activities', 'Id')
            .type('Activities', a11, 'Total', 33)
            .type('Activities', a11, 'Reference', null),
        {
          unnamed: [`Pan-Baltic initiative: integration through education and engagement of local actors ~ ${title11}`],
          said: ['idsLost Activities Id'],
          bad: [
            'Sheet Sessions, row 13, column Activity: no activity is called “A11”. Write the reference as it stands in the sheet Activities.',
            'Sheet Roles, row 9, column Activity: no activity is called “A11”. Write the reference as it stands in the sheet Activities.',
            'Sheet Texts, row 12, column Activity: no activity is called “A11”. Write the reference as it stands in the sheet Activities.',
          ],
        },
      ],
      [
        'the versions: both values stay beside each other',
        (it) => it.deleteColumn('Activities', 'Version').type('Activities', a11, 'Total', 33),
        { twoVersions: [`total: ${count(33)} | ${count(29)}`], said: ['versionsLost Activities Version'] },
      ],
      [
        'the ids of sessions: they stay as they are',
        (it) => it.type('Sessions', ofA11, 'First day', '2024-05-07').deleteColumn('Sessions', 'Entry id'),
        { said: ['entryIdsLost Sessions Entry id'] },
      ],
      [
        'which activity a session was written for: its name says so',
        (it) => it.deleteColumn('Sessions', 'Activity id'),
        { said: ['parentsLost Sessions Activity id'] },
      ],
      [
        'the ids of organisations',
        (it) => it.deleteColumn('Organisations', 'Id'),
        { said: ['idsLost Organisations Id'] },
      ],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (_title, edit, expected) => {
    expect(inShort(await comeBack(edit(opened())))).toEqual({ ...nothing, ...expected });
  });
});
