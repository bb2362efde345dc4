import type { EventDate, RowPlace } from '../../shared/attendance/model.ts';
import type {
  AttendanceCount,
  AttendanceDecision,
  AttendancePolicy,
  PersonGroup,
  PersonLine,
} from '../../shared/attendance/review.ts';
import type { AttendanceSession, FileLine, SessionFile } from '../../shared/attendance/session.ts';
import { fullText } from '../../shared/reading/sheet.ts';
import type { Tables } from '../../shared/reading/tables.ts';

/**
 * A session for tests of the screens: the first row of a sheet is the header, every other one is somebody, of two rows
 * with one name the second is the same person; `bot` in a name excludes, a name of digits is unidentified, a name that
 * ends in `?` is to decide. Enough to see what the screens do with it, and nothing about how real files are counted.
 */
export function fakeSession(): AttendanceSession {
  const files = new Map<string, SessionFile>();
  let decisions: AttendanceDecision[] = [];
  let policy: AttendancePolicy = { version: 1, minimumMinutes: 0, leaveOutStaff: false };
  let settled: { readonly date: string; readonly endDate?: string } | null = null;

  const lines = () => [...personsOf([...files.values()], decisions).values()];
  const dateOf = (): EventDate => {
    if (settled) return { ...settled, candidates: [settled.date], source: 'person', certainty: 'certain' };
    return { candidates: ['2023-04-06', '2023-06-04'], date: '2023-04-06', certainty: 'ask' };
  };
  const lineOf = ({ key, file, sha256, tables }: SessionFile): FileLine => ({
    key,
    file,
    sha256,
    format: 'signin.sheet',
    kind: 'attendance',
    encoding: tables.encoding,
    evidence: [],
    tables: tables.sheets.map(({ name, rows }, sheetIndex) => ({
      sheet: name,
      sheetIndex,
      headerRows: [1, 1],
      firstRow: 2,
      lastRow: rows.length,
      columns: [{ column: 0, header: 'Name', role: 'fullName', examples: [] }],
      layout: 'name',
    })),
    date: dateOf(),
    meetings: [],
    stream: {},
    needs: settled ? [] : ['date'],
    issues: [],
    rows: rowsOf(key, tables).length,
    added: rowsOf(key, tables).length,
  });
  return {
    add: (file) => {
      files.set(file.key, file);
      return lineOf(file);
    },
    remove: (key) => void files.delete(key),
    setContext: () => {},
    setPolicy: (next) => void (policy = next),
    map: () => {},
    chooseMeetings: () => {},
    chooseSheets: () => {},
    countRegistered: () => {},
    setDate: (date, endDate) => void (settled = endDate === undefined ? { date } : { date, endDate }),
    decide: (decision) => void (decisions = [...decisions, decision]),
    undo: () => {
      const had = decisions.length > 0;
      decisions = decisions.slice(0, -1);
      return had;
    },
    overview: () => {
      const people = lines();
      const size = (group: PersonGroup) => people.filter((person) => person.group === group).length;
      return {
        files: [...files.values()].map(lineOf),
        count: countOf(people),
        date: dateOf(),
        issues: [],
        groups: {
          counted: size('counted'),
          toDecide: size('toDecide'),
          unidentified: size('unidentified'),
          excluded: size('excluded'),
        },
        decisions: decisions.length,
        policy,
      };
    },
    people: (group, from, count, search = '') => {
      const found = lines().filter((person) => person.group === group && person.name.includes(search));
      return { total: found.length, people: found.slice(from, from + count) };
    },
    decisions: () => decisions,
    identities: () =>
      lines()
        .filter(({ group }) => group === 'counted' || group === 'toDecide')
        .map(({ name, modes }) => ({ keys: [`n:${name}`], modes, isStaff: false })),
    splitOf: () => ({ country: {}, organisation: {}, organisationType: {}, gender: {} }),
  };
}

function rowsOf(file: string, { sheets }: Tables): { readonly name: string; readonly place: RowPlace }[] {
  return sheets.flatMap(({ name: sheet, rows }) =>
    rows.slice(1).map((cells, index) => ({
      name: fullText(cells[0] ?? null),
      place: { file, sheet, row: index + 2 },
    })),
  );
}

function personsOf(
  files: readonly SessionFile[],
  decisions: readonly AttendanceDecision[],
): ReadonlyMap<string, PersonLine> {
  const people = new Map<string, PersonLine>();
  for (const { name, place } of files.flatMap(({ key, tables }) => rowsOf(key, tables))) {
    const known = people.get(name);
    const row = { place, name };
    if (known) people.set(name, { ...known, rows: [...known.rows, row] });
    else people.set(name, { ...lineWith(name), rows: [row] });
  }
  for (const decision of decisions) {
    const person = [...people.values()].find(({ rows }) => rows.some((row) => samePlace(row.place, decision.place)));
    if (!person) continue;
    if (decision.decision === 'include') people.set(person.name, { ...person, group: 'counted', isDecided: true });
    if (decision.decision === 'exclude') {
      people.set(person.name, { ...person, group: 'excluded', reason: 'by-hand', isDecided: true });
    }
  }
  return people;
}

function samePlace(one: RowPlace, other: RowPlace): boolean {
  return one.file === other.file && one.sheet === other.sheet && one.row === other.row;
}

function lineWith(name: string): Omit<PersonLine, 'rows'> {
  const isBot = name.includes('bot');
  const group = isBot ? 'excluded' : /^\d+$/.test(name) ? 'unidentified' : name.endsWith('?') ? 'toDecide' : 'counted';
  return {
    key: name,
    name,
    group,
    ...(isBot && { reason: 'bot' as const }),
    modes: ['inPerson'],
    days: [],
    isStaff: false,
    flags: [],
    perhapsSameAs: name.endsWith('?') ? [name.slice(0, -1)] : [],
    isDecided: false,
  };
}

function countOf(people: readonly PersonLine[]): AttendanceCount {
  const counted = people.filter(({ group }) => group === 'counted' || group === 'toDecide').length;
  return {
    persons: {
      unique: counted,
      inPerson: counted,
      online: 0,
      both: 0,
      unidentified: people.filter(({ group }) => group === 'unidentified').length,
    },
    staff: 0,
    rows: people.reduce((sum, { rows }) => sum + rows.length, 0),
    perDay: {},
    by: { country: {}, organisation: {}, organisationType: {}, gender: {} },
    excluded: [],
    possibleDuplicates: 0,
  };
}
