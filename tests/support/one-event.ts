import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledProjects } from '../../shared/consolidation/bundled-data.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { createRecord } from '../../shared/consolidation/edit-record.ts';
import { packageContentOf } from '../../shared/consolidation/package-content.ts';
import { offeredPartners, startingState } from '../../shared/consolidation/starting-state.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import type { StoredRecord } from '../../shared/schema/record.ts';
import { testPlatform } from './test-platform.ts';

const at = '2026-01-31T09:00:00.000Z';

interface PartnerFile {
  readonly name: string;
  /** Short name of the partner. */
  readonly partner: string;
  readonly replica: string;
  readonly title: string;
  readonly day: string;
  readonly place: string;
  readonly inPerson: number;
}

/** Two partners’ records of what may be one event: words of the title, the day, the hall and the number differ. */
const files: readonly PartnerFile[] = [
  {
    name: 'Vilnius.forin',
    partner: 'DDG',
    replica: 'vilniusdesk1',
    title: 'Libraries and volunteers: housing for newcomers',
    day: '2025-11-04',
    place: 'City library',
    inPerson: 29,
  },
  {
    name: 'Riga.forin',
    partner: 'PROVIDUS',
    replica: 'rigadesk0001',
    title: 'Housing for newcomers with libraries and volunteers',
    day: '2025-11-05',
    place: 'Town hall',
    inPerson: 31,
  },
];

/** Their titles, in the order of the files. */
export const titlesOfOneEvent: readonly string[] = files.map(({ title }) => title);

/** Writes a file of each of the two partners, for FOR-IN 2.0. @returns their paths */
export async function writeFilesOfOneEvent(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [index, file] of files.entries()) {
    const path = join(folder, file.name);
    writeFileSync(path, await textOf(file, index));
    paths.push(path);
  }
  return paths;
}

async function textOf({ partner: shortName, replica, title, day, place, inPerson }: PartnerFile, index: number) {
  const project = bundledProjects().find(({ code }) => code === 'FOR-IN 2.0');
  const partner = offeredPartners().find((one) => one.shortName === shortName)?.id;
  if (!project || partner === undefined) throw new Error(`FOR-IN 2.0 has no ${shortName}`);
  const start = startingState(project);
  const id = (kind: string) => `01980000-0000-7000-8000-0000000${index}${kind}`;
  const records: readonly StoredRecord[] = [
    createRecord(
      'place',
      id('00aa'),
      { name: place, municipality: 'Vilnius', country: 'LT' },
      { dot: `${replica}:1`, at },
    ),
    createRecord(
      'activity',
      id('00bb'),
      {
        title,
        reportedBy: partner,
        type: 'country seminar',
        status: 'held',
        mode: 'in person',
        scope: ['LT'],
        sessions: [{ id: id('00cc'), from: day, places: [id('00aa')] }],
        inPerson: { state: 'number', value: inPerson, basis: 'signed list' },
      },
      { dot: `${replica}:2`, at },
    ),
  ];
  const state: ConsolidationState = {
    ...start,
    replicas: { ...start.replicas, [replica]: { author: `${shortName} office`, partner } },
    records: new Map([...start.records, ...records.map((record) => [record.id, record] as const)]),
  };
  const manifest = {
    purpose: 'partner',
    partner,
    createdAt: at,
    application: { name: 'FOR-IN Register', version: '0.1.0' },
  } as const;
  return (await writePackage(packageContentOf(state, manifest), testPlatform())).text;
}
