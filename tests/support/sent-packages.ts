import { sampleRecord } from '../../shared/consolidation/bundled-data.ts';
import type { SampleRecord } from '../../shared/consolidation/bundled-data.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { divideByPartner } from '../../shared/consolidation/divide-by-partner.ts';
import { deleteRecord, editRecord } from '../../shared/consolidation/edit-record.ts';
import { packageContentOf } from '../../shared/consolidation/package-content.ts';
import type { Signer } from '../../shared/package/signature.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import type { Project } from '../../shared/schema/project.ts';
import type { StoredRecord } from '../../shared/schema/record.ts';
import { testPlatform } from './test-platform.ts';
import type { Workplace } from './workplace.ts';

const platform = testPlatform();
const application = { name: 'FOR-IN Register', version: '0.1.0' };

/** The FOR-IN record that the application brings along. */
export const sample: SampleRecord = found(sampleRecord('FOR-IN'));

/** The names of the three packages that {@link writePartnerPackages} writes. */
export const partnerFiles: readonly string[] = ['p1.json', 'p2.json', 'p3.json'];

/** The FOR-IN record as its three reporting partners would send it. @param definition what is changed of its project */
export async function writePartnerPackages(
  workplace: Workplace,
  definition: Partial<Project> = {},
): Promise<readonly string[]> {
  const state = { ...sample.state, project: { ...sample.state.project, ...definition } };
  for (const [index, [partner, part]] of [...divideByPartner(state)].entries()) {
    const manifest = { purpose: 'partner', partner, createdAt: sample.recordedAt, application } as const;
    const { text } = await writePackage(packageContentOf(part, manifest), platform);
    workplace.write(partnerFiles[index] ?? '', text);
  }
  return partnerFiles;
}

/** Somebody who sends the FOR-IN record after a change of their own. */
export interface Sender {
  readonly replica: string;
  readonly author: string;
  readonly at: string;
  /** Partner that the file names as its sender; absent: it names none. */
  readonly partner?: string;
  /** Whose signature the file bears; absent: it bears none. */
  readonly signer?: Signer;
}
export const first: Sender = { replica: 'firstdesk001', author: 'First desk', at: '2024-03-01T08:30:00.000Z' };
export const second: Sender = { replica: 'seconddesk01', author: 'Second desk', at: '2024-03-02T09:45:00.000Z' };

/** The activity with this reference, as the sample has it. */
export function activityOf(reference: string): StoredRecord {
  const activities = [...sample.state.records.values()].filter(hasContent);
  return found(activities.find(({ value }) => value['reference'] === reference));
}

/** The package of a sender who wrote these fields of one activity. `undefined` clears a field. */
export async function packageWithEdit(
  sender: Sender,
  reference: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<string> {
  const changes = new Map(Object.entries(fields));
  return packageOf(sender, editRecord(activityOf(reference), changes, stampOf(sender)));
}

/** The package of a sender who threw one activity away. */
export async function packageWithDeletion(sender: Sender, reference: string): Promise<string> {
  return packageOf(sender, deleteRecord(activityOf(reference), stampOf(sender)));
}

/** A package of another project. */
export async function packageOfOtherProject(): Promise<string> {
  const project = { ...sample.state.project, id: '01900000-0000-7000-8000-0000000d0099', code: 'OTHER' };
  const state = { ...sample.state, project, records: new Map() };
  return packageOfState(state, sample.recordedAt);
}

async function packageOf(sender: Sender, changed: RecordOrTombstone): Promise<string> {
  const { replica, author, at, partner, signer } = sender;
  const state: ConsolidationState = {
    ...sample.state,
    replicas: { ...sample.state.replicas, [replica]: { author } },
    records: new Map([...sample.state.records, [changed.id, changed]]),
  };
  return packageOfState(state, at, { partner, signer });
}

async function packageOfState(
  state: ConsolidationState,
  createdAt: string,
  { partner, signer }: { readonly partner?: string | undefined; readonly signer?: Signer | undefined } = {},
): Promise<string> {
  const manifest = { purpose: 'partner', createdAt, application, ...(partner !== undefined && { partner }) } as const;
  return (await writePackage(packageContentOf(state, manifest), platform, signer)).text;
}

function stampOf({ replica, at }: Sender) {
  return { dot: `${replica}:1`, at };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the sample does not have it');
  return value;
}
