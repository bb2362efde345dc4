import type { Chance } from '../chance.ts';
import type { AttendanceCase, Truth } from './attendance-case.ts';
import { delimitedBytes, written } from './delimited.ts';
import { makePeople } from './generated-people.ts';
import type { MadePerson } from './generated-people.ts';
import { locales } from './meeting-clock.ts';
import type { Locale } from './meeting-clock.ts';
import { stay } from './stay.ts';
import type { Stay } from './stay.ts';
import { teamsListRows, teamsReportRows } from './teams-files.ts';
import { listWords, reportWords } from './teams-words.ts';

const day = '2023-09-19';
const bots = ['read.ai meeting notes', 'Otter.ai', 'Fireflies.ai Notetaker Rasa', 'tl;dv Notetaker', 'Sembly Recorder'];
const rooms = ['Posėdžių salė 201', 'Malmö Conference Room', 'Sēžu zāle', 'Koosolekuruum 3', 'Zoom Rooms Vilnius'];
const telephones = ['37060000000', '+371 20 00 00 00', '+46 70 000 00 00'];

/** Who connected, and what the file should make of it. */
interface Connections {
  readonly stays: readonly Stay[];
  readonly people: number;
  readonly bots: number;
  readonly rooms: number;
  readonly telephones: number;
}

/** A Teams list, a Teams report or a Zoom report put together by chance, with the truth that follows. */
export function generatedReport(chance: Chance): AttendanceCase {
  const tool = chance.oneOf(['teams list', 'teams report', 'zoom sessions', 'zoom unique'] as const);
  // In a list of 2020–21 and in Teams' second section nobody has two rows with one address.
  const connections = makeConnections(chance, tool);
  const { rows, file, language } = writtenBy(chance, tool, connections.stays);
  const form = tool.startsWith('teams') ? written.teamsNew : written.zoom;
  const encoding = chance.oneOf([
    form.encoding,
    form.encoding,
    'utf-8',
    'utf-8+bom',
    'utf-16le',
    'utf-16be+bom',
  ] as const);
  const eol = chance.oneOf(['\n', '\r\n'] as const);
  return {
    id: `generated ${tool}, ${language}, ${encoding}`,
    why: 'the truth follows from how the file was made',
    file,
    bytes: () => delimitedBytes(rows, form, { encoding, eol }),
    truth: { ...truthOf(connections, tool), encoding },
  };
}

function makeConnections(chance: Chance, tool: string): Connections {
  const people = makePeople(chance, chance.whole(2, 12));
  const [botRows, roomRows, telephoneRows] = [bots, rooms, telephones].map((names) =>
    names.filter(() => chance.happens(0.15)).map((name) => connection(chance, name, '')),
  );
  const ofPeople = people.flatMap((person) => connectionsOf(chance, person, tool));
  const stays = [...ofPeople, ...(botRows ?? []), ...(roomRows ?? []), ...(telephoneRows ?? [])];
  return {
    stays: stays
      .map((one) => ({ one, at: chance.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one),
    people: people.length,
    bots: botRows?.length ?? 0,
    rooms: roomRows?.length ?? 0,
    telephones: telephoneRows?.length ?? 0,
  };
}

/** One to three connections: with and without the address, as guest, surname first, sessions one after the other. */
function connectionsOf(chance: Chance, { first, last, email }: MadePerson, tool: string): Stay[] {
  const address = chance.happens(0.6) && tool !== 'teams list' ? email : '';
  const names = [
    `${first} ${last}`,
    `${last}, ${first}`,
    `${last.toUpperCase()} ${first}`,
    ...(tool.startsWith('teams') ? [`${first} ${last} (Guest)`, `${first} ${last} (External) (Unverified)`] : []),
    ...(tool.startsWith('zoom') ? [`${first} ${last} (she/her)`, `${first} ${last} (MTÜ Näidis)`] : []),
  ];
  return Array.from({ length: chance.oneOf([1, 1, 1, 2, 3]) }, () =>
    connection(chance, chance.oneOf(names), chance.happens(0.7) ? address : ''),
  );
}

function connection(chance: Chance, name: string, email: string): Stay {
  const [from, to] = [chance.whole(0, 20), chance.whole(30, 59)].map((minute) => String(minute).padStart(2, '0'));
  return stay(name, { email, from: `10:${from}:0${chance.whole(0, 9)}`, to: `11:${to}:00` });
}

function writtenBy(chance: Chance, tool: string, stays: readonly Stay[]) {
  if (tool === 'teams list') {
    const [language, words] = chance.oneOf(Object.entries(listWords));
    const [, locale] = chance.oneOf(Object.entries(listLocales));
    const rows = teamsListRows(words, locale, day, stays, chance.happens(0.8));
    return { rows, language, file: 'meetingAttendanceList.csv' };
  }
  if (tool === 'teams report') {
    const [language, words] = chance.oneOf(Object.entries(reportWords));
    const [, locale] = chance.oneOf(Object.entries(locales));
    const engagement = chance.happens(0.4) ? ['Engagement: Camera On', 'Engagement: Unmute'] : [];
    const rows = teamsReportRows({ words, locale, day, stays, engagement, sections: chance.oneOf([3, 4] as const) });
    return { rows, language, file: 'FOR-IN - Attendance report.csv' };
  }
  const isUnique = tool === 'zoom unique';
  const isNew = chance.happens(0.5);
  const table = stays.map(({ name, email, from, to }) => {
    const minutes = String(Number(to.slice(0, 2)) * 60 + Number(to.slice(3, 5)) - Number(from.slice(0, 2)) * 60);
    return isUnique
      ? [name, email, minutes, 'Yes']
      : [name, email, zoomTime(from), zoomTime(to), minutes, chance.oneOf(['Yes', 'No'])];
  });
  const times = isNew ? ['Join time', 'Leave time'] : ['Join Time', 'Leave Time'];
  const length = isNew ? 'uration (minutes)' : 'uration (Minutes)';
  const header = [
    ...(isNew ? ['Name (original name)', 'Email'] : ['Name (Original Name)', 'User Email']),
    ...(isUnique ? [isNew ? `Total d${length}` : `Total D${length}`] : [...times, `D${length}`]),
    'Guest',
  ];
  const preamble = isUnique || chance.happens(0.4) ? zoomPreamble(isNew) : [];
  return {
    rows: [...preamble, header, ...table],
    language: isNew ? 'new' : 'old',
    file: 'participants_84561230000.csv',
  };
}

/** Dates of lists; lengths do not occur in them. */
const listLocales: Readonly<Record<string, Locale>> = {
  usLong: locales.usLong,
  british: locales.british,
  brazilian: locales.brazilian,
  french: locales.french,
  german: locales.german,
  lithuanian: locales.lithuanian,
  finnish: locales.finnish,
};

function zoomTime(time: string): string {
  return `09/19/2023 ${time} AM`;
}

function zoomPreamble(isNew: boolean): string[][] {
  const [from, to] = [zoomTime('10:00:00'), zoomTime('11:59:00')];
  return isNew
    ? [
        ['Topic', 'ID', 'Host', 'Duration (minutes)', 'Start time', 'End time', 'Participants'],
        ['FOR-IN', '84561230000', 'Rasa Šeimininkė (rasa@host.example)', '119', from, to, '40'],
        [],
      ]
    : [
        ['Meeting ID', 'Topic', 'Start Time', 'End Time', 'User Email', 'Duration (Minutes)', 'Participants', ''],
        ['845 6123 0000', 'FOR-IN', from, to, 'rasa@host.example', '119', '40', ''],
        ['', '', '', '', '', '', '', ''],
      ];
}

function truthOf(
  { stays, people, bots: botRows, rooms: roomRows, telephones: calls }: Connections,
  tool: string,
): Truth {
  const isList = tool === 'teams list';
  return {
    format:
      tool === 'teams list'
        ? 'teams.list.v1'
        : tool === 'teams report'
          ? 'teams.report.v2022'
          : tool === 'zoom unique'
            ? 'zoom.participants.unique'
            : 'zoom.participants.sessions',
    kind: 'attendance',
    ...(isList ? {} : { rows: stays.length }),
    persons: { unique: people, inPerson: 0, online: people, both: 0, unidentified: calls },
    excluded: {
      ...(botRows > 0 && { bot: isList ? ('some' as const) : botRows }),
      ...(roomRows > 0 && { room: isList ? ('some' as const) : roomRows }),
    },
    date: day,
  };
}
