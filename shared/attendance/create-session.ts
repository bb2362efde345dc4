import { organisationKeys } from './organisation-names.ts';
import { eventOfFiles } from './event-of-files.ts';
import type { RecognisedFile, TableMapping } from './model.ts';
import type { AttendanceCount, AttendanceDecision, AttendancePolicy, PersonGroup, PersonLine } from './review.ts';
import { EventPeople } from './people.ts';
import type { Person } from './person.ts';
import { withPeopleApart } from './people-in-cell.ts';
import { isAboutFile } from './decided.ts';
import { groupOf, personLine } from './person-line.ts';
import { forgetHeaders } from './header-role.ts';
import { forgetSkeletons } from './name-skeleton.ts';
import { forgetNames } from './person-name.ts';
import { forgetRoles } from './staff-role.ts';
import { recogniseFile } from './recognise-file.ts';
import { isTypedList } from './row-verdict.ts';
import type { AttendanceSession, FileLine, Identity, SessionContext, SessionFile, SessionOverview } from './session.ts';
import { isInFigures, splitPersons, tallyPersons } from './tally.ts';
import { foldName } from '../counting/distinct-names.ts';

export const defaultPolicy: AttendancePolicy = { version: 1, minimumMinutes: 0, leaveOutStaff: false };

/** Begins an import. Everything in it is forgotten with it. */
export function createAttendanceSession(
  context: SessionContext = { organisations: [], mappings: [] },
): AttendanceSession {
  return new Session(context);
}

interface Answers {
  mappings: readonly TableMapping[];
  readonly meetings: Map<string, readonly string[]>;
  readonly sheets: Map<string, readonly number[]>;
  /** Files of registered people of whom somebody says that they came. */
  readonly counted: Set<string>;
  date: { readonly date: string; readonly endDate?: string } | undefined;
}

interface Computed {
  readonly people: readonly Person[];
  readonly byGroup: Readonly<Record<PersonGroup, readonly Person[]>>;
  readonly overview: SessionOverview;
}

class Session implements AttendanceSession {
  #context: SessionContext;
  #inputs: readonly SessionFile[] = [];
  #files = new Map<string, RecognisedFile>();
  #policy = defaultPolicy;
  #decisions: readonly AttendanceDecision[] = [];
  readonly #answers: Answers = {
    mappings: [],
    meetings: new Map(),
    sheets: new Map(),
    counted: new Set(),
    date: undefined,
  };
  #event: EventPeople | undefined;
  #computed: Computed | undefined;

  constructor(context: SessionContext) {
    this.#context = context;
  }

  readonly add = (file: SessionFile): FileLine => {
    // The same bytes again change nothing, whatever the file is called.
    const twin = this.#inputs.find(({ sha256, key }) => sha256 === file.sha256 && key !== file.key);
    if (!twin) {
      this.#inputs = [...this.#inputs.filter(({ key }) => key !== file.key), file];
      this.#files.set(file.key, this.#recognise(file));
      this.#forgetPeople();
    }
    const key = twin?.key ?? file.key;
    return this.overview().files.find((line) => line.key === key)!;
  };

  readonly remove = (key: string): void => {
    this.#inputs = this.#inputs.filter((input) => input.key !== key);
    this.#files.delete(key);
    this.#decisions = this.#decisions.filter((decision) => !isAboutFile(decision, key));
    this.#forgetPeople();
    if (this.#inputs.length > 0) return;
    forgetHeaders();
    forgetNames();
    forgetSkeletons();
    forgetRoles();
  };

  readonly setContext = (context: SessionContext): void => {
    this.#context = context;
    this.#recogniseAll();
  };

  readonly setPolicy = (policy: AttendancePolicy): void => {
    this.#policy = policy;
    this.#computed = undefined;
  };

  readonly map = (mapping: TableMapping): void => {
    this.#answers.mappings = [...this.#answers.mappings.filter(({ layout }) => layout !== mapping.layout), mapping];
    this.#recogniseAll();
  };

  readonly chooseMeetings = (file: string, meetings: readonly string[]): void => {
    this.#answers.meetings.set(file, meetings);
    this.#recogniseAll();
  };

  readonly chooseSheets = (file: string, sheets: readonly number[]): void => {
    this.#answers.sheets.set(file, sheets);
    this.#recogniseAll();
  };

  readonly countRegistered = (file: string, count: boolean): void => {
    if (count) this.#answers.counted.add(file);
    else this.#answers.counted.delete(file);
    this.#recogniseAll();
  };

  readonly setDate = (date: string, endDate?: string): void => {
    this.#answers.date = { date, ...(endDate === undefined ? {} : { endDate }) };
    this.#recogniseAll();
  };

  readonly decide = (decision: AttendanceDecision): void => {
    this.#decisions = [...this.#decisions, decision];
    this.#changed(decision);
  };

  readonly undo = (): boolean => {
    const last = this.#decisions.at(-1);
    if (!last) return false;
    this.#decisions = this.#decisions.slice(0, -1);
    this.#changed(last);
    return true;
  };

  readonly overview = (): SessionOverview => this.#compute().overview;

  readonly people = (
    group: PersonGroup,
    from: number,
    count: number,
    search?: string,
  ): { readonly total: number; readonly people: readonly PersonLine[] } => {
    const folded = foldName(search ?? '');
    const all = this.#compute().byGroup[group];
    const found =
      folded === '' ? all : all.filter(({ name, email }) => foldName(`${name} ${email ?? ''}`).includes(folded));
    return { total: found.length, people: found.slice(from, from + count).map(personLine) };
  };

  readonly decisions = (): readonly AttendanceDecision[] => this.#decisions;

  readonly identities = (): readonly Identity[] =>
    this.#counted().map(({ rows, modes, isStaff }) => {
      const emails = rows.flatMap(({ email }) => (email === undefined ? [] : [`e:${email}`]));
      const names = rows.flatMap(({ key }) => (key.includes(' ') ? [`n:${key}`] : []));
      return { keys: [...new Set([...emails, ...names])], modes, isStaff };
    });

  readonly splitOf = (places: readonly number[]): AttendanceCount['by'] => {
    const counted = this.#counted();
    return splitPersons(
      places.flatMap((place) => counted[place] ?? []),
      organisationKeys(this.#context.organisations),
    );
  };

  #counted(): readonly Person[] {
    return this.#compute().people.filter(({ status }) => status === 'counted');
  }

  #recognise(file: SessionFile): RecognisedFile {
    const { date, mappings, meetings, sheets, counted } = this.#answers;
    const chosen = meetings.get(file.key);
    const chosenSheets = sheets.get(file.key);
    return recogniseFile(file, {
      mappings: [...mappings, ...this.#context.mappings],
      ...(this.#context.activityDays ? { activityDays: this.#context.activityDays } : {}),
      ...(date ? { answer: date } : {}),
      ...(chosen ? { chosenMeetings: chosen } : {}),
      ...(chosenSheets ? { chosenSheets } : {}),
      areRegisteredCounted: counted.has(file.key),
    });
  }

  #recogniseAll(): void {
    for (const file of this.#inputs) this.#files.set(file.key, this.#recognise(file));
    this.#forgetPeople();
  }

  #forgetPeople(): void {
    this.#event = undefined;
    this.#computed = undefined;
  }

  /** Rows of several people are other rows; all other decisions leave them as they are. */
  #changed({ decision }: AttendanceDecision): void {
    if (decision === 'several people') this.#event = undefined;
    this.#computed = undefined;
  }

  #compute(): Computed {
    this.#computed ??= this.#computeNow();
    return this.#computed;
  }

  #computeNow(): Computed {
    const files = this.#inputs.map(({ key }) => this.#files.get(key)!);
    const organisationKey = organisationKeys(this.#context.organisations);
    this.#event ??= this.#peopleIn(files);
    const people = this.#event.find(this.#decisions, this.#policy);
    const notIdentified = files.reduce((sum, file) => sum + (file.notIdentified ?? 0), 0);
    const byGroup: Record<PersonGroup, Person[]> = { counted: [], toDecide: [], unidentified: [], excluded: [] };
    for (const person of people) byGroup[groupOf(person)].push(person);
    const { date, issues } = eventOfFiles(files, this.#context.activityDays);
    const counted = tallyPersons(people, this.#policy, organisationKey, notIdentified);
    const count = { ...counted, rows: files.reduce((sum, { rows }) => sum + rows.length, 0) };
    // What no other file has: of a single file it is everybody.
    const addedBy = (file: string) =>
      files.length === 1 ? count.persons.unique : countAddedBy(file, people, this.#policy);
    return {
      people,
      byGroup,
      overview: {
        files: files.map((file) => ({
          ...file,
          rows: file.rows.length,
          added: addedBy(file.key),
        })),
        count,
        date,
        issues,
        groups: {
          counted: byGroup.counted.length,
          toDecide: byGroup.toDecide.length,
          unidentified: byGroup.unidentified.length,
          excluded: byGroup.excluded.length,
        },
        decisions: this.#decisions.length,
        policy: this.#policy,
      },
    };
  }

  /** Kept while the files are as they are: a decision finds people again, the rows stay. */
  #peopleIn(files: readonly RecognisedFile[]): EventPeople {
    const typedSheets = new Set(
      files.flatMap(({ key, format, tables }) =>
        isTypedList(format) ? tables.map(({ sheet }) => `${key}\n${sheet}`) : [],
      ),
    );
    const rows = files.length === 1 ? files[0]!.rows : files.flatMap((file) => file.rows);
    return new EventPeople(withPeopleApart(rows, this.#decisions), typedSheets);
  }
}

/** Persons in the figures that no other file has. */
function countAddedBy(file: string, people: readonly Person[], policy: AttendancePolicy): number {
  const counted = people.filter((person) => isInFigures(person, policy));
  return counted.filter(({ rows }) => rows.every(({ place }) => place.file === file)).length;
}
