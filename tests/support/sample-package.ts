import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import type { PackageContent } from '../../shared/package/write-package.ts';
import { base64Of } from '../../shared/schema/base64.ts';
import { drawnPng } from './drawn-png.ts';
import { testPlatform } from './test-platform.ts';

/** A small valid package with one of everything that a package can hold, and ways to spoil it. */
const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const at = '2026-01-31T12:00:00.000Z';
const lithuania = 'replicalt001';
const latvia = 'replicalv001';
const partner = id(1);

export const sampleContent: PackageContent = {
  manifest: {
    purpose: 'partner',
    partner,
    author: 'Reporting desk',
    replica: lithuania,
    createdAt: at,
    application: { name: 'FOR-IN Register', version: '0.1.0' },
    declaresComplete: '2022-Q2',
    sources: [{ sha256: 'a'.repeat(64), partner, createdAt: at }],
  },
  project: {
    id: id(900),
    version: 1,
    code: 'TEST',
    name: 'A project for tests',
    countries: ['LT', 'LV'],
    funderFigure: 'scope',
    contacts: [{ organisation: partner, country: 'LT' }],
    pillars: [{ code: 'national', name: 'National', kind: 'country-specific' }],
    thematicAreas: [{ code: 'T1', name: 'First area' }],
    targetGroups: [],
    milestones: [],
    plan: [
      { code: 'P1', title: 'Meetings', span: { from: '2022-05', to: '2022-06' }, eachCountry: true },
      { code: 'P2', title: 'A conference', participants: { min: 30, max: 40 }, eachCountry: false },
    ],
    questions: [{ code: 'Q1', text: 'How many were new?', answer: 'number' }],
  },
  replicas: { [lithuania]: { partner, author: 'Reporting desk' }, [latvia]: {} },
  records: [
    {
      kind: 'activity',
      id: id(3),
      vector: { [lithuania]: 3, [latvia]: 1 },
      writes: [
        { dot: `${lithuania}:1`, at },
        { dot: `${lithuania}:2`, at, fields: ['subtitle'] },
        { dot: `${lithuania}:3`, at, fields: [], restores: { dot: `${lithuania}:1`, at } },
        { dot: `${latvia}:1`, at, fields: [] },
      ],
      value: {
        reference: 'A01',
        title: 'Vakaras: „Sveiki, 👋 kaimynai“',
        reportedBy: partner,
        type: 'training',
        scope: ['LT', 'LV'],
        places: [id(2)],
        sessions: [
          { id: id(31), position: 0, from: '2022-05-02', startTime: '09:00', inPerson: { state: 'number', value: 12 } },
          { id: id(32), position: 1.5, from: '2022-09', inPerson: { state: 'unknown', reason: 'Nobody counted.' } },
        ],
        inPerson: { state: 'number', value: 31, basis: 'signed list' },
        online: { state: 'notApplicable' },
        delegations: [{ id: id(33), organisation: partner, part: 'LT', number: { state: 'number', value: 4 } }],
        countryParts: [{ id: 'LT', sourceRowNumbers: [1, 3] }],
        breakdowns: [{ id: 'country:LT', total: { state: 'number', value: 31 } }],
        links: [{ id: id(34), url: 'https://example.org/post', language: 'lt', day: '2022-05-03' }],
        narratives: [{ id: 'aim.en', text: 'Two lines.\n\n- A list item' }],
        cost: { amount: 120.5, currency: 'EUR' },
        answers: [{ id: 'Q1', value: 7 }],
      },
      conflicts: {
        followUp: [
          { dot: `${latvia}:1`, value: 'Ask the venue.' },
          { dot: `${lithuania}:3`, value: 'Ask the speakers.' },
        ],
        [`sessions/${id(32)}/title`]: [{ dot: `${latvia}:1` }, { dot: `${lithuania}:3`, value: 'Second day' }],
      },
    },
    {
      kind: 'organisation',
      id: partner,
      vector: { [lithuania]: 4 },
      writes: [{ dot: `${lithuania}:4`, at }],
      value: { name: 'Neighbours', shortName: 'N', otherNames: ['Kaimynai'], country: 'LT', type: 'NGO or CSO' },
    },
    {
      kind: 'place',
      id: id(2),
      vector: { [lithuania]: 5 },
      writes: [{ dot: `${lithuania}:5`, at }],
      value: { name: 'Town hall', municipality: 'Vilnius', country: 'LT' },
      deletion: {
        vector: { [lithuania]: 6, [latvia]: 2 },
        versions: [
          { dot: `${latvia}:2`, at },
          { dot: `${lithuania}:6`, at, seen: { [lithuania]: 5 } },
        ],
      },
    },
    {
      kind: 'period',
      id: `${partner}:2022-Q2`,
      vector: { [lithuania]: 7 },
      writes: [{ dot: `${lithuania}:7`, at }],
      value: { partner, period: '2022-Q2', state: 'declared complete' },
    },
  ],
  decisions: [
    {
      id: id(5),
      kind: 'activity',
      record: id(3),
      field: 'title',
      dot: `${lithuania}:1`,
      at,
      reason: 'The poster says so.',
    },
  ],
  tombstones: [
    {
      kind: 'mappedOrganisation',
      id: id(6),
      deletion: { vector: { [latvia]: 3 }, versions: [{ dot: `${latvia}:3`, at, seen: {} }] },
    },
  ],
};

/** {@link sampleContent} after something was erased for good: what the address of the place said, and a whole activity. */
export const erasedContent: PackageContent = {
  ...sampleContent,
  erasures: [
    { kind: 'place', record: id(2), address: 'address', seen: { [lithuania]: 4 }, at, author: 'Reporting desk' },
    { kind: 'activity', record: id(4), seen: { [latvia]: 7 }, at },
  ],
};

/** {@link erasedContent} of a project that has logos: shapes drawn by code. */
export const logoContent: PackageContent = {
  ...erasedContent,
  project: {
    ...erasedContent.project,
    reportLogos: [
      {
        picture: base64Of(drawnPng({ width: 48, height: 16, isStored: true })),
        alternative: 'Logo: a blue ring',
        organisation: partner,
      },
      {
        picture: base64Of(drawnPng({ width: 16, height: 16, colourAt: () => [180, 40, 40], isStored: true })),
        alternative: 'Logo: red',
      },
    ],
  },
};

/** Where the records of the sample stand in the file: sorted by id. */
const activity = ['records', 3] as const;
export const sampleAt = {
  activity,
  value: [...activity, 'value'],
  count: [...activity, 'value', 'inPerson', 'value'],
  session: [...activity, 'value', 'sessions', 0],
  place: ['records', 2],
  organisation: ['records', 0],
  sessionIds: [id(31), id(32)],
} as const;

export async function samplePackageText(): Promise<string> {
  return (await writePackage(sampleContent, testPlatform())).text;
}

/** The package with one value of its document replaced (`undefined`: taken away), and its check sum made right again. */
export async function packageWith(path: readonly (string | number)[], value: unknown): Promise<string> {
  const document: unknown = JSON.parse(await samplePackageText());
  setAt(document, path, value);
  return sealed(document);
}

/** A document as text, with the check sum that belongs to it. Any other member of its `integrity` stays. */
export async function sealed(document: unknown): Promise<string> {
  const { integrity, ...content } = document as Readonly<Record<string, unknown>>;
  const platform = testPlatform();
  const value = await platform.sha256(platform.encodeUtf8(canonicalJson(content)));
  return canonicalJson({ ...content, integrity: { ...(integrity as object), value } });
}

type Path = readonly (string | number)[];

/** Puts a value at a place of a document; `undefined` takes away what is there. A place inside a text or number is none. */
export function setAt(target: unknown, path: Path, value: unknown): void {
  const last = path.at(-1);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (isHolder(inner) ? Reflect.get(inner, key) : inner), target);
  if (last === undefined || !isHolder(holder)) return;
  if (Array.isArray(holder) && typeof last === 'number')
    holder.splice(last, 1, ...(value === undefined ? [] : [value]));
  else if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}

/** Every place of a document that holds something, with what it holds. */
export function placesIn(document: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  const inner = isHolder(document) ? Object.entries(document) : [];
  const here = path.length === 0 ? [] : [{ path, value: document }];
  return [
    ...here,
    ...inner.flatMap(([key, value]) => placesIn(value, [...path, Array.isArray(document) ? Number(key) : key])),
  ];
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
