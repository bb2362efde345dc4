import { describe, expect, test } from 'vitest';
import { createRecord } from '../../../shared/consolidation/edit-record.ts';
import { findPersonalData } from '../../../shared/package/personal-data-patterns.ts';
import { scanRecord } from '../../../shared/package/scan-personal-data.ts';
import type { RecordKind } from '../../../shared/schema/record.ts';

const stamp = { dot: 'replicalt001:1', at: '2026-01-31T12:00:00.000Z' };
const activity = '01900000-0000-7000-8000-000000000003';

describe('what looks like a person’s in a text', () => {
  test.each([
    ['an address', 'Write to ona.petraite@example.lt, please', 'e-mail', 'ona.petraite@example.lt'],
    ['an address with letters of the region', 'jūratė@seklė.lt', 'e-mail', 'jūratė@seklė.lt'],
    ['a number with its country', 'Call +370 612 34567.', 'phone', '+370 612 34567'],
    ['a number with its country in zeros', 'Call 00371 2612 3456 today', 'phone', '00371 2612 3456'],
    ['a number with the dashes of a word processor', '+370–612\u201134567', 'phone', '+370–612\u201134567'],
    ['a Lithuanian number', '8 612 34567', 'phone', '8 612 34567'],
    ['a Lithuanian number with its town', '(8-5) 212 3456', 'phone', '(8-5) 212 3456'],
    ['a Latvian number', 'Zvanīt 26123456', 'phone', '26123456'],
    ['an Estonian number', 'Helista 55123456', 'phone', '55123456'],
    ['a number that begins as a year does', 'Zvanīt 20261234', 'phone', '20261234'],
    ['a number that begins as a day does', 'Zvanīt 25991234', 'phone', '25991234'],
    ['a number that says it is one', 'tel. 52 12 345', 'phone', 'tel. 52 12 345'],
    ['a number that says it is one and looks like a day', 'tel. 20220502', 'phone', 'tel. 20220502'],
    ['a Lithuanian personal code', 'a. k. 33309240064', 'personal code', '33309240064'],
    ['an Estonian personal code', '36805280109', 'personal code', '36805280109'],
    ['a Latvian personal code', 'p.k. 161175-19997', 'personal code', '161175-19997'],
    ['a Latvian personal code without its hyphen', '16117519997', 'personal code', '16117519997'],
    [
      'a Latvian personal code with the dash of a word processor',
      'p.k. 161175\u201119997',
      'personal code',
      '161175\u201119997',
    ],
    ['a Latvian personal code with blanks', '161175 – 19997', 'personal code', '161175 – 19997'],
    ['a new Latvian personal code', '321234-56789', 'personal code', '321234-56789'],
  ])('%s is found', (_, text, what, found) => {
    expect(findPersonalData(text)).toEqual([{ what, found }]);
  });

  test.each([
    ['counts', '2,353 participations, 1 947 online, 406 in person'],
    ['dates', 'From 2022-05-02 to 2022-09-30, 2.–3.5.2022, 20220502'],
    ['a day in one piece, the year first', '20220502'],
    ['a day in one piece, the year last', '25062023'],
    ['two years joined', 'Plan 20222024, 2022/2024, 20232023'],
    ['two years joined the wrong way', 'Archive 20242022'],
    ['days beside a number', '05.06.2023 (9), 03.05.2022 - 5.05.2022'],
    ['a span of days', '04.05.2022-06.05.2022; 2023.05.04-2023.05.06; 2022-05-04/2022-05-06'],
    ['a day after a full hour', '10:00 2023-05-12, 9.00 2023-05-12'],
    ['hours of the day', '8.30-10.30/12.00, 08.30-16.45/17.00'],
    ['amounts', 'The room cost 12 500.00 EUR'],
    ['a number in a web address', 'https://example.org/posts/26123456789?id=33309240064'],
    ['eleven digits with a wrong check digit', '33309240065'],
    ['eleven digits that hold no date', '33313990064'],
    ['a Latvian code with a wrong check digit', '161175-19998'],
    ['two numbers with a dash between them', '100 000 – 200 000, 161175 – 19998'],
    ['a part of a longer number', '126123456789012345'],
    ['a name alone', 'Ona Petraitė spoke'],
  ])('%s are let through', (_, text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  test('each thing is told once, and as one thing', () => {
    const found = findPersonalData('+370 612 34567, again +370 612 34567; 33309240064 and a@b.lt');
    expect(found.map(({ what }) => what).toSorted()).toEqual(['e-mail', 'personal code', 'phone']);
  });
});

const found = (kind: RecordKind, value: Readonly<Record<string, unknown>>) =>
  scanRecord(createRecord(kind, activity, value, stamp)).map(({ address }) => address);

describe('what looks like a person’s in a record', () => {
  test.each([
    ['a text of the report', { narratives: [{ id: 'aim.en', text: 'Write to a@b.lt' }] }, 'narratives/aim.en/text'],
    ['the reason of a count', { total: { state: 'unknown', reason: 'a@b.lt knows' } }, 'total'],
    ['an internal note', { internalNote: 'tel. 612 34567' }, 'internalNote'],
  ])('%s is looked through', (_, value, address) => {
    expect(found('activity', value)).toEqual([address]);
  });

  test('a value in two versions is looked through, too', () => {
    const record = createRecord('activity', activity, { title: 'A seminar' }, stamp);
    const conflicts = {
      title: [
        { dot: stamp.dot, value: 'A seminar' },
        { dot: stamp.dot, value: 'with a@b.lt' },
      ],
    };
    expect(scanRecord({ ...record, value: {}, conflicts })).toMatchObject([{ address: 'title', found: 'a@b.lt' }]);
  });

  test('ids and check sums are nobody’s', () => {
    expect(found('activity', { reportedBy: '01900000-0000-7000-8000-026123456789' })).toEqual([]);
    expect(found('attendanceImport', { files: [{ sha256: `${'1'.repeat(63)}a` }] })).toEqual([]);
  });

  test('a contact that may be published is left out', () => {
    expect(found('mappedOrganisation', { contact: { text: 'a@b.lt', mayBePublished: true } })).toEqual([]);
    expect(found('mappedOrganisation', { source: 'a@b.lt' })).toEqual(['source']);
  });
});
