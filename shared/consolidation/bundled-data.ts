import forIn2 from '../../resources/projects/for-in-2.0.json' with { type: 'json' };
import forIn from '../../resources/projects/for-in.json' with { type: 'json' };
import forInRecord from '../../resources/sample/for-in.json' with { type: 'json' };
import { plainRecordsSchema, stateOfPlainRecords } from './plain-records.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import { projectSchema } from '../schema/project.ts';
import type { Project } from '../schema/project.ts';

/** The project definitions that the application brings along, in the order in which people are offered them. */
export function bundledProjects(): readonly Project[] {
  return [forIn, forIn2].map((definition) => projectSchema.parse(definition));
}

/** A record that the application brings along, for practice and trial. */
export interface SampleRecord {
  readonly state: ConsolidationState;
  /** When it was written down: an instant, the same on every installation. */
  readonly recordedAt: string;
}

/** @returns undefined when there is no sample of that project */
export function sampleRecord(projectCode: string): SampleRecord | undefined {
  const plain = plainRecordsSchema.parse(forInRecord);
  const project = bundledProjects().find((definition) => definition.code === plain.project);
  if (!project || plain.project !== projectCode) return undefined;
  return { state: stateOfPlainRecords(plain, project), recordedAt: plain.recordedAt };
}

/** Codes of the projects of which there is a sample. */
export function sampleCodes(): readonly string[] {
  return [plainRecordsSchema.parse(forInRecord).project];
}
