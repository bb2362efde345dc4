import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from 'xlsx';
import { delimitedBytes, written } from '../support/attendance/delimited.ts';
import { makeCrowd } from '../support/attendance/generated-crowd.ts';
import type { CrowdPerson } from '../support/attendance/generated-crowd.ts';
import { Chance } from '../support/chance.ts';

export type AttendanceFile = 'zoom' | 'sheet';

export function attendanceFile(folder: string, file: AttendanceFile): string {
  return join(folder, file === 'zoom' ? 'participants_84561230000.csv' : 'participants.xlsx');
}

/** Of a hundred rows: people, with those who come again; devices and phones; assistants that nobody counts. */
const shares = { people: 0.6, devices: 0.01, bots: 0.005 };
const devices = ['iPhone', 'Galaxy A52', 'iPad (2)', '37060012345', 'HUAWEI P30'];
const bots = ['Otter.ai', 'read.ai meeting notes', 'Fireflies.ai Notetaker'];
const zoomHeader = 'Name (Original Name);User Email;Join Time;Leave Time;Duration (Minutes);Guest;Recording Consent';
const sheetHeader = 'Nr.;Vardas, pavardė;Organizacija;Šalis;El. paštas;Parašas';

/** Writes a report of Zoom with its sessions, and a typed sheet, both of so many rows and with a header. */
export function writeAttendanceFiles(folder: string, rows: number): { people: number; zoom: number; sheet: number } {
  const crowd = makeCrowd(Math.round(rows * shares.people));
  const zoom = delimitedBytes([zoomHeader.split(';'), ...zoomRows(crowd, rows)], written.zoom);
  writeFileSync(attendanceFile(folder, 'zoom'), zoom);
  const book = utils.book_new(utils.aoa_to_sheet([sheetHeader.split(';'), ...sheetRows(crowd, rows)]), 'Dalyviai');
  // Texts in one list, and packed, as office programs write them.
  const sheet = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer;
  writeFileSync(attendanceFile(folder, 'sheet'), sheet);
  return { people: crowd.length, zoom: zoom.length, sheet: sheet.length };
}

/** Everybody once, then those who came again, and what is no person, in the order in which they joined. */
function zoomRows(crowd: readonly CrowdPerson[], rows: number): readonly (readonly string[])[] {
  const chance = new Chance(44);
  return Array.from({ length: rows }, (_, index) => {
    const from = Math.floor((index * 90 * 60) / rows);
    const stay = chance.whole(2, 60);
    const times = [clock(from), clock(from + stay * 60), String(stay)];
    if (chance.happens(shares.devices)) return [chance.oneOf(devices), '', ...times, 'Yes', ''];
    if (chance.happens(shares.bots)) return [chance.oneOf(bots), '', ...times, 'Yes', ''];
    const { name, email = '' } = crowd[index] ?? chance.oneOf(crowd);
    return [name, email, ...times, email === '' ? 'Yes' : 'No', 'Y'];
  });
}

/** A list of two days on end: who came on both stands in it twice. Some did not sign. */
function sheetRows(crowd: readonly CrowdPerson[], rows: number): (string | number)[][] {
  const chance = new Chance(45);
  return Array.from({ length: rows }, (_, index) => {
    const { name, organisation, country, email = '' } = crowd[index] ?? chance.oneOf(crowd);
    return [index + 1, name, organisation, country, email, chance.happens(0.95) ? '+' : ''];
  });
}

/** `01/31/2023 09:50:12 AM`, so many seconds after nine. */
function clock(seconds: number): string {
  const [hour, minute, second] = [9 + Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [shown, rest, half] = [((hour + 11) % 12) + 1, [minute, second], hour < 12 ? 'AM' : 'PM'];
  return `01/31/2023 ${[shown, ...rest].map((part) => String(part).padStart(2, '0')).join(':')} ${half}`;
}
