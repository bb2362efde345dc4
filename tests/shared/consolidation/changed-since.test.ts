import { expect, test } from 'vitest';
import { changedSince, isPresent, vectorOfState } from '../../../shared/consolidation/changed-since.ts';
import { createRecord, deleteRecord, editRecord, restoreRecord } from '../../../shared/consolidation/edit-record.ts';
import { stateWith } from '../../support/package-of.ts';

const at = '2026-01-31T12:00:00.000Z';
const stamp = (counter: number) => ({ dot: `replicalt001:${counter}`, at });
const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const first = createRecord('organisation', id(1), { name: 'Neighbours' }, stamp(1));
const second = createRecord('place', id(2), { name: 'Town hall' }, stamp(2));
const sent = vectorOfState(stateWith([first, second]));

test.each([
  ['nothing happened', [first, second], []],
  ['a record was added', [first, second, createRecord('place', id(3), { name: 'Library' }, stamp(3))], [id(3)]],
  ['a field was changed', [editRecord(first, new Map([['note', 'New']]), stamp(3)), second], [id(1)]],
  ['a record was deleted', [first, deleteRecord(second, stamp(3))], [id(2)]],
  [
    'another installation sent something',
    [first, editRecord(second, new Map([['name', 'Hall']]), { dot: 'replicalv001:1', at })],
    [id(2)],
  ],
])('%s since the last sending', (_, records, expected) => {
  expect(changedSince(stateWith(records), sent).map((record) => record.id)).toEqual(expected);
});

test('everything is new when nothing was sent', () => {
  expect(changedSince(stateWith([first, second]), {})).toEqual([first, second]);
});

test('a deleted record is not present until it is restored', () => {
  const deleted = deleteRecord(second, stamp(3));
  expect([first, deleted, restoreRecord(deleted, stamp(4))].map(isPresent)).toEqual([true, false, true]);
});
