import { describe, expect, test } from 'vitest';
import { countryOf, emailOf, organisationTypeOf } from '../../../shared/attendance/cell-values.ts';
import { minutesOf } from '../../../shared/attendance/duration-text.ts';
import { findDates } from '../../../shared/counting/date-text.ts';
import { timeOf, readStamp } from '../../../shared/attendance/stamp.ts';
import { createAttendanceSession } from '../../../shared/attendance/create-session.ts';

describe('a country', () => {
  test.each([
    ['Lithuania (Vilnius)', 'LT'],
    ['Lietuva, Vilnius', 'LT'],
    ['lt', 'LT'],
    ['NO', 'NO'],
  ])('%s is %s', (text, code) => {
    expect(countryOf(text)).toBe(code);
  });
  test.each(['N/A', 'na', 'NA', 'no', 'ne', 'Latvia, Lithuania', 'Russia/Ukraine', 'Georgia, USA'])(
    '%s stays unknown',
    (text) => {
      expect(countryOf(text)).toBeUndefined();
    },
  );
});

describe('the days of a title', () => {
  test.each([
    ['23.oktoober 2025', '2025-10-23'],
    ['4.jūnijs 2023', '2023-06-04'],
    ['2025. gada 5. maijā', '2025-05-05'],
    ['2025. gada 5. martā', '2025-03-05'],
    ['5. mail 2025', '2025-05-05'],
    ['2025. gada 5. maijs', '2025-05-05'],
    ['2025 m. gegužės 5 d.', '2025-05-05'],
    ['2025 m. kovo 5 d.', '2025-03-05'],
    ['5. märtsil 2025', '2025-03-05'],
    ['2025. gada 5. augustā', '2025-08-05'],
    ['23.-24.oktoober 2025', '2025-10-23..2025-10-24'],
    ['2025. gada 23. un 24. oktobrī', '2025-10-23..2025-10-24'],
    ['2025. gada 23., 24. oktobris', '2025-10-23..2025-10-24'],
    ['2025 m. spalio 23, 24 d.', '2025-10-23..2025-10-24'],
    ['2025 m. spalio 9 d., 14 val.', '2025-10-09'],
    ['2025 m. spalio 23 d. – 2025 m. spalio 24 d.', '2025-10-23..2025-10-24'],
    ['23. ja 24.10.2025', '2025-10-23..2025-10-24'],
    ['23.10. ja 24.10.2025', '2025-10-23..2025-10-24'],
    ['23.10.2025-24.10.2025', '2025-10-23..2025-10-24'],
    ['23.10.2025 – 24.10.2025', '2025-10-23..2025-10-24'],
    ['23.10.2025 ja 24.10.2025', '2025-10-23..2025-10-24'],
    ['31.12.2025-02.01.2026', '2025-12-31..2026-01-02'],
    ['kell 10 ja 24.10.2025', '2025-10-24'],
    ['23.10.2025 un 30.10.2025', '2025-10-23; 2025-10-30'],
    ['01.01.2022–31.12.2024', '2022-01-01; 2024-12-31'],
  ])('%s: %s', (text, days) => {
    expect(
      findDates(text)
        .map(({ from, to }) => (to === undefined ? from : `${from}..${to}`))
        .join('; '),
    ).toBe(days);
  });
});

describe('a kind of organisation', () => {
  test.each([
    ['Izglītības un zinātnes ministrija', 'ministry'],
    ['UN agency', 'international organisation'],
    ['uzņēmums un veikals', undefined],
    ['International company', undefined],
    ['Private institution', undefined],
    ['NGO working with refugees', 'NGO or CSO'],
    ['Refugee-led organisation', 'refugee-led'],
    ['Migrant-led organisation', 'migrant-led'],
    ['Migrant community organisation', 'migrant-led'],
    ['Migrants', 'migrant-led'],
    ['Migrantų organizacija', 'migrant-led'],
    ['Migrantų bendruomenė', 'migrant-led'],
    ['Migrantu vadīta organizācija', 'migrant-led'],
    ['Migrantide ühendus', 'migrant-led'],
    ['Организация мигрантов', 'migrant-led'],
    ['Migrant Integration Centre', undefined],
    ['Refugee Reception Centre', undefined],
    ['State agency for migrants', 'national authority'],
    ['Ministry, refugee department', 'ministry'],
    ['Migration Department (state)', 'national authority'],
    ['Pabėgėlių priėmimo centras (valstybinė įstaiga)', 'national authority'],
    ['Centre for refugees, city municipality', 'municipality'],
  ])('%s: %s', (text, type) => {
    expect(organisationTypeOf(text)).toBe(type);
  });
});

describe('a remark', () => {
  test.each([
    ['Nav', 1],
    ['No', 1],
    ['нет', 1],
    ['nedalyvavo', 0],
    ['не был', 0],
    ['не був', 0],
  ])('%s beside a name leaves %i persons', (remark, unique) => {
    const session = createAttendanceSession();
    const rows = [
      ['Mokymai, 2023-09-19'],
      ['Vardas, pavardė', 'El. paštas', 'Pastabos'],
      ['Jonas Bandauskas', 'jonas@siauliai.example', remark],
    ];
    session.add({
      key: 'a',
      file: 'list.xlsx',
      sha256: 'a',
      tables: { container: 'xlsx', encoding: 'xlsx', sheets: [{ name: 'S', rows }], issues: [] },
    });
    expect(session.overview().count.persons.unique).toBe(unique);
  });
});

test('a duration of endless digits is unknown, not endless', () => {
  expect(minutesOf('9'.repeat(400_000))).toBeUndefined();
});

describe('a cell of 400,000 characters', () => {
  const long = ['1', ' ', '-', '(', 'a.', '1:', '1h '].map((part) => part.repeat(400_000 / part.length));
  long.push(`${'1'.repeat(200_000)} ${'1'.repeat(200_000)}`);
  test.each([
    ['duration', minutesOf],
    ['date', findDates],
    ['address', emailOf],
    ['time', timeOf],
    ['stamp', readStamp],
  ] as const)('is read at once as %s', (_, read) => {
    const begin = performance.now();
    for (const text of long) read(text);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
