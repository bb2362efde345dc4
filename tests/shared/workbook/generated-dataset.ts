import fc from 'fast-check';
import {
  activityModes,
  activityStatuses,
  activityTypes,
  breakdownDimensions,
  countBases,
  evidenceKinds,
  evidenceMedia,
  linkKinds,
  metQualifiers,
  narrativeParts,
  streamMetrics,
} from '../../../shared/codes/activity-codes.ts';
import { organisationRoles, organisationTypes } from '../../../shared/codes/organisation-codes.ts';
import { dayFromNumber } from '../../../shared/schema/calendar-date.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { Project } from '../../../shared/schema/project.ts';

export const project: Project = {
  id: '01900000-0000-7000-8000-000000000001',
  version: 3,
  code: 'TEST',
  name: 'A project for tests',
  countries: ['LT', 'LV'],
  funderFigure: 'scope',
  contacts: [],
  pillars: [
    { code: 'own', name: 'Country-specific', kind: 'country-specific' },
    { code: 'joint', name: 'Together', kind: 'regional', withdrawn: true },
  ],
  thematicAreas: [{ code: 'T1', name: 'Planning' }],
  targetGroups: [
    { code: 'g.1', name: 'One' },
    { code: 'g 2', name: 'Two' },
  ],
  milestones: [
    { code: 'M1', name: 'One' },
    { code: 'M2', name: 'Two' },
  ],
  plan: [{ code: 'P01', title: 'Kick-off', eachCountry: false }],
  questions: [{ code: 'Q1', text: 'How many towns?', answer: 'number' }],
};

/** Ids by small numbers, so that generated references meet generated records. */
export function idOf(kind: number, number: number): string {
  return `01900000-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;
}

const someId = (kind: number) => fc.nat({ max: 5 }).map((number) => idOf(kind, number));
const organisationId = someId(1);
const placeId = someId(2);
const activityId = someId(3);
const entryId = fc.nat({ max: 9 }).map((number) => idOf(9, number));

const nasty = fc.constantFrom(
  '=1+1',
  '+370',
  '@SUM(A1)',
  '-5',
  '00123',
  '#N/A',
  '#VALUE!',
  ' ends ',
  '_x0041_',
  "'quoted",
  '<b>&amp;',
  '?',
  'n/a',
  '10-14',
  '01/02/2023',
  'two versions',
  'TRUE',
  '\u{1F600}',
  'žemė ąčęė',
  '\uFFFE',
  '1e5',
  'a, b; c',
);
const line = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /^[^\p{Cc}\p{Cs}]+$/u.test(text)),
);
const paragraphs = fc.oneof(
  nasty,
  fc.array(line, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n\t')),
);
const day = fc.integer({ min: -25_567, max: 84_005 }).map(dayFromNumber);
const date = fc.oneof(
  day,
  day.map((full) => full.slice(0, 7)),
);
const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const country = fc.constantFrom('LT', 'LV', 'EE', 'XK');
const whole = fc.nat({ max: 100_000_000 });
const tally = fc.nat({ max: 10_000_000 });
const hash = fc.nat().map((number) => number.toString(16).padStart(64, '0'));
const among = <Code extends string>(list: readonly Code[]) => fc.constantFrom(...list);

/** Members that may be absent, as in a draft. */
function partly(shape: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record(shape, { requiredKeys: [] });
}

const basis = { basis: among(countBases) };
const count = fc.oneof(
  fc.tuple(whole, partly(basis)).map(([value, rest]) => ({ state: 'number', value, ...rest })),
  partly({ ...basis, reason: line }).map((rest) => ({ state: 'unknown', ...rest })),
  fc.constant({ state: 'notApplicable' }),
);
const participants = { inPerson: count, online: count, both: count, total: count };

function setOf<Item extends string>(item: fc.Arbitrary<Item>) {
  return fc
    .uniqueArray(item, { minLength: 1, maxLength: 3 })
    .map((items) => items.toSorted((one, other) => (one < other ? -1 : 1)));
}

function listOf(id: fc.Arbitrary<string>, shape: Record<string, fc.Arbitrary<unknown>>) {
  const entry = fc
    .tuple(
      id,
      partly(shape).filter((rest) => Object.keys(rest).length > 0),
    )
    .map(([own, rest]) => ({ id: own, ...rest }));
  return fc
    .uniqueArray(entry, { minLength: 1, maxLength: 3, selector: (item) => item.id })
    .map((entries) => entries.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
}

const position = fc.constantFrom(0, 1, 2.5, 3);
const breakdownId = fc.oneof(
  fc
    .tuple(
      among(breakdownDimensions.filter((dimension) => dimension !== 'organisation')),
      line.filter((text) => !text.includes('/')),
    )
    .map((parts) => parts.join(':')),
  organisationId.map((id) => `organisation:${id}`),
);
const narrativeId = fc
  .tuple(among(narrativeParts), fc.constantFrom('en', 'lt'), fc.option(country, { nil: undefined }))
  .map((parts) => parts.filter((part) => part !== undefined).join('.'));

/** Every field of an activity (a test holds this against the schema). */
export const activityArbitraries: Record<string, fc.Arbitrary<unknown>> = {
  reference: line,
  title: line,
  subtitle: line,
  reportedBy: organisationId,
  type: among(activityTypes),
  status: among(activityStatuses),
  mode: among(activityModes),
  scope: setOf(country),
  pillar: fc.constantFrom('own', 'joint'),
  thematicArea: fc.constantFrom('T1', 'cross-cutting'),
  milestones: setOf(fc.constantFrom('M1', 'M2')),
  planItem: fc.constantFrom('P01', 'unplanned'),
  follows: activityId,
  organisations: listOf(entryId, {
    position,
    organisation: organisationId,
    role: among(organisationRoles),
    programme: line,
  }),
  places: setOf(placeId),
  sessions: listOf(entryId, {
    position,
    title: line,
    from: date,
    to: date,
    startTime: time,
    endTime: time,
    places: setOf(placeId),
    ...participants,
  }),
  countsFrom: fc.constant('sessions'),
  ...participants,
  audience: fc.constantFrom('open', 'closed'),
  staff: count,
  plannedParticipants: fc.tuple(whole, partly({ max: whole })).map(([min, rest]) => ({ min, ...rest })),
  breakdowns: listOf(breakdownId, participants),
  streamFigures: listOf(entryId, { position, metric: among(streamMetrics), platform: line, value: count, note: line }),
  delegations: listOf(entryId, {
    position,
    organisation: organisationId,
    part: country,
    number: count,
    countries: setOf(country),
    note: line,
  }),
  countryParts: listOf(country, {
    participants: count,
    organisationsMapped: count,
    sourceRowNumbers: fc.constantFrom([1], [1, 2, 4]),
    note: line,
  }),
  organisationsMet: fc.record({ number: whole, qualifier: among(metQualifiers) }),
  countriesInPerson: fc.constantFrom(['LT'], ['LT', 'EE', 'LT']),
  countriesInPersonStated: whole,
  countriesOnline: fc.constantFrom(['LV', 'LT']),
  countriesOnlineStated: whole,
  speakers: count,
  speakerCountries: count,
  links: listOf(entryId, {
    position,
    kind: among(linkKinds),
    platform: line,
    language: fc.constant('lt'),
    day,
    part: line,
    url: fc.constantFrom('https://a.example/x?y=1&z=_x0041_', 'http://b.example'),
  }),
  targetGroups: setOf(fc.constantFrom('g.1', 'g 2')),
  targetGroupsText: line,
  narratives: listOf(narrativeId, { text: paragraphs }),
  evidence: listOf(entryId, {
    position,
    kind: among(evidenceKinds),
    medium: among(evidenceMedia),
    keptAt: line,
    keptUntil: date,
    sha256: hash,
    note: line,
  }),
  cost: fc.record({ amount: fc.constantFrom(0, 0.01, 20_045, 1234.56), currency: fc.constant('EUR') }),
  followUp: line,
  internalNote: paragraphs,
  sourceNote: paragraphs,
  answers: listOf(fc.constant('Q1'), { value: fc.oneof(line, fc.constantFrom(0, 12, 1.5, -3)) }),
};

const rowPlace = { sha256: hash, sheet: fc.integer({ min: 1, max: 10_000 }), row: tally };

/** Of records other than activities. */
export const recordArbitraries = {
  organisations: {
    name: line,
    shortName: line,
    otherNames: setOf(line),
    country,
    type: among(organisationTypes),
    note: line,
  },
  places: { name: line, otherNames: setOf(line), municipality: line, country, address: line, directions: paragraphs },
  mapped: {
    name: line,
    activity: activityId,
    country,
    municipality: line,
    standing: fc.constantFrom('formal', 'informal'),
    communities: setOf(line),
    languages: setOf(fc.constantFrom('lt', 'uk', 'rmg')),
    form: line,
    source: line,
    date,
    contact: line.map((text) => ({ text, mayBePublished: true })),
  },
  imports: {
    activity: activityId,
    session: activityId,
    eventDate: day,
    eventEndDate: day,
    dateSource: fc.constantFrom('person', 'row times'),
    rows: tally,
    ...participants,
    unidentified: tally,
    staff: tally,
    perDay: fc.array(fc.record({ day, persons: tally }), { maxLength: 2 }),
    excluded: fc.array(fc.record({ reason: fc.constantFrom('no-show', 'bot 2'), rows: tally }), { maxLength: 2 }),
    policy: fc.record(
      { version: tally, minimumMinutes: tally, leavesOutStaff: fc.constant(true) },
      { requiredKeys: ['version', 'minimumMinutes'] },
    ),
    files: fc.array(
      fc.record(
        {
          sha256: hash,
          kind: fc.constantFrom('attendance', 'registration', 'stream'),
          format: fc.constantFrom('teams.list.v1', 'unknown'),
          rows: tally,
          added: tally,
          date: day,
        },
        { requiredKeys: ['sha256', 'kind', 'format', 'rows', 'added'] },
      ),
      { maxLength: 2 },
    ),
    decisions: fc.array(
      fc.oneof(
        fc.record({ decision: fc.constantFrom('include', 'exclude'), ...rowPlace }),
        fc.record({
          decision: fc.constantFrom('same person', 'different people'),
          ...rowPlace,
          other: fc.record(rowPlace),
        }),
      ),
      { maxLength: 3 },
    ),
  },
  overlaps: {
    activities: setOf(activityId),
    answer: fc.constantFrom('same', 'different', 'shared'),
    kept: activityId,
    method: fc.constantFrom('sum', 'max', 'stated'),
    ...participants,
    reason: line,
    author: line,
  },
  periods: {
    partner: organisationId,
    period: fc.constantFrom('2022', '2022-Q2'),
    state: fc.constantFrom('open', 'declared complete', 'accepted', 'reopened'),
    reason: line,
    declared: fc.record({ day, author: line }, { requiredKeys: ['day'] }),
  },
} satisfies Record<string, Record<string, fc.Arbitrary<unknown>>>;

function records(kind: number, shape: Record<string, fc.Arbitrary<unknown>>, maxLength = 4) {
  return fc
    .array(partly(shape), { maxLength })
    .map((list) => list.map((fields, number) => ({ id: idOf(kind, number), ...fields })));
}

/** Any dataset whose codes are the project's; references may lead outside it. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    organisations: records(1, recordArbitraries.organisations),
    places: records(2, recordArbitraries.places),
    activities: records(3, activityArbitraries),
    mapped: records(4, recordArbitraries.mapped),
    imports: records(5, recordArbitraries.imports, 2),
    overlaps: records(6, recordArbitraries.overlaps, 2),
    periods: records(7, recordArbitraries.periods, 2).map((list) =>
      list.map((one) => ({ ...one, id: `${one.id}:2022-Q1` })),
    ),
  })
  .map((parts) => ({
    project,
    organisations: new Map(parts.organisations.map((one) => [one.id, one])),
    places: new Map(parts.places.map((one) => [one.id, one])),
    activities: parts.activities,
    mappedOrganisations: parts.mapped,
    attendanceImports: parts.imports,
    overlaps: parts.overlaps,
    periods: parts.periods,
    conflicts: [],
  }));
