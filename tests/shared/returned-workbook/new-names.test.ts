import { describe, expect, test } from 'vitest';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import type { EditedWorkbook } from '../../support/edited-workbook.ts';
import { comeBack, inShort, nothing, opened } from '../../support/returned-workbook.ts';
import type { Comeback } from '../../support/returned-workbook.ts';
import { activityOf, sample } from '../../support/sent-packages.ts';

const newName = 'Invented Welcome Centre';
const withOrganisation = (values: Readonly<Record<string, string | number>> = {}) =>
  opened().addRow('Organisations', { Name: newName, Country: 'LT', ...values });
const namedInDelegations = (it: EditedWorkbook, name = newName) =>
  it.addRow('Delegations', { Activity: 'A11', 'Country part': 'LT', Organisation: name, Number: 4 });
const a11 = activityOf('A11');

type Values = Readonly<Record<string, unknown>>;
type Named = Values & { readonly organisation?: string };

function valueOf({ after }: Comeback, id: string): Values {
  const record = after.records.get(id);
  if (!record || !hasContent(record)) throw new Error(`no record ${id}`);
  return record.value;
}

/** The names of the organisations of the delegations to A11 that were not there before. */
function newDelegations(back: Comeback): readonly unknown[] {
  const before = (a11.value['delegations'] ?? []) as readonly Named[];
  const now = (valueOf(back, a11.id)['delegations'] ?? []) as readonly Named[];
  return now
    .filter(({ id }) => before.every((one) => one['id'] !== id))
    .map(({ organisation = '' }) => valueOf(back, organisation)['name']);
}

describe('a new row that is named in the same workbook', () => {
  test('is taken in together with the row that names it', async () => {
    const back = await comeBack(namedInDelegations(withOrganisation()));
    expect(inShort(back)).toMatchObject({ bad: [], unnamed: [], added: [newName] });
    expect(newDelegations(back)).toEqual([newName]);
  });

  test('also in a new activity, in a set of places, and from a sheet with another name', async () => {
    const edited = opened()
      .addRow('Places', { Name: 'Invented House', 'Municipality or region': 'Alytus' })
      .addRow('Organisations', { Name: newName })
      .addRow('Activities', { Reference: 'A99', Title: 'Language café', 'Reported by': newName })
      .addRow('Sessions', { Activity: 'A99', 'First day': '7.5.2024', Places: 'Invented House, Alytus' })
      .addRow('Participants', { Activity: 'A99', 'Split by': 'organisation', Group: newName, Total: 3 })
      .renameSheet('Organisations', 'Organizacijos');
    const back = await comeBack(edited);
    expect(inShort(back)).toMatchObject({ bad: [], added: [newName, 'Invented House, Alytus', 'A99 Language café'] });
    const [organisation, place, activity] = [...back.plan.state.records.keys()];
    expect(valueOf(back, activity ?? '')).toMatchObject({
      reportedBy: organisation,
      sessions: [{ places: [place] }],
      breakdowns: [{ id: `organisation:${organisation}` }],
    });
  });

  test('the same file again, or on another computer, brings nothing more', async () => {
    const bytes = namedInDelegations(withOrganisation()).save();
    const first = await comeBack(bytes);
    const again = await comeBack(bytes, {}, first.after);
    expect([inShort(again), again.plan.state.records.size]).toEqual([nothing, 0]);
    const elsewhere = await comeBack(bytes);
    expect([...elsewhere.plan.state.records.keys()]).toEqual([...first.plan.state.records.keys()]);
  });

  test('twice with one name: nobody can tell which is meant', async () => {
    const back = await comeBack(namedInDelegations(withOrganisation().addRow('Organisations', { Name: newName })));
    expect(inShort(back).bad).toEqual([expect.stringContaining('is the name of more than one record')]);
  });

  test('beside a record of that name that has its id: the record is meant', async () => {
    const known = [...sample.state.records.values()].find(({ kind }) => kind === 'organisation');
    const name = known && hasContent(known) ? String(known.value['name']) : '';
    const back = await comeBack(namedInDelegations(opened().addRow('Organisations', { Name: name }), name));
    expect(newDelegations(back)).toEqual([name]);
    expect(inShort(back).bad).toEqual([]);
  });
});

/** The register after an organisation of that name came in by another workbook. */
async function arrived() {
  const other = await comeBack(opened().addRow('Organisations', { Name: newName, Country: 'LT' }));
  const [id = ''] = other.plan.state.records.keys();
  return { here: other.after, id };
}

describe('a new row that looks like a record that came since', () => {
  const bytes = namedInDelegations(withOrganisation({ Note: 'Written by hand' })).save();
  const key = 'row Organisations';
  const questionOf = async () => {
    const { here, id } = await arrived();
    const { plan } = await comeBack(bytes, {}, here);
    return { here, id, key: plan.questions.unnamed[0]?.key ?? key };
  };

  test('is asked about, and until there is an answer nothing that names it is taken', async () => {
    const { here } = await questionOf();
    const back = await comeBack(bytes, {}, here);
    expect([back.plan.open, back.plan.state.records.size]).toEqual([1, 0]);
  });

  test('the same: the record is named', async () => {
    const question = await questionOf();
    const back = await comeBack(bytes, { [question.key]: `same ${question.id}` }, question.here);
    expect([newDelegations(back), back.plan.badRows]).toEqual([[newName], []]);
    expect(JSON.stringify(valueOf(back, a11.id)['delegations'])).toContain(question.id);
  });

  test('new: the new record is named', async () => {
    const question = await questionOf();
    const back = await comeBack(bytes, { [question.key]: 'new' }, question.here);
    expect(newDelegations(back)).toEqual([newName]);
    expect(JSON.stringify(valueOf(back, a11.id)['delegations'])).not.toContain(question.id);
  });

  test('left out: the row that names it is left out as well, and said', async () => {
    const question = await questionOf();
    const back = await comeBack(bytes, { [question.key]: 'none' }, question.here);
    expect(newDelegations(back)).toEqual([]);
    expect(inShort(back).bad).toEqual([
      `Sheet Activities, row 12: this row names “${newName}”, a new row of which nothing is taken in. It is left out as well.`,
    ]);
  });

  test('just alike: recognised, and named', async () => {
    const { here, id } = await arrived();
    const back = await comeBack(namedInDelegations(withOrganisation()), {}, here);
    expect(back.plan.recognised).toBe(1);
    expect(JSON.stringify(valueOf(back, a11.id)['delegations'])).toContain(id);
  });
});

test('a new row that cannot be read leaves out the row that names it, and both are said', async () => {
  const back = await comeBack(namedInDelegations(withOrganisation({ Country: 'Atlantis' })));
  expect(newDelegations(back)).toEqual([]);
  expect(inShort(back).bad).toEqual([
    expect.stringContaining('Sheet Organisations'),
    expect.stringContaining('Sheet Activities, row 12: this row names “Invented Welcome Centre”'),
  ]);
});
