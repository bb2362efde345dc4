import type { Project } from '../schema/project.ts';
import type { Organisation } from '../schema/registry.ts';
import { bundledProjects, sampleCodes, sampleRecord } from './bundled-data.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import { hasContent } from './deletion.ts';
import { noErasures } from './erasures.ts';

/**
 * A project to begin from without a starter file: its definition, and the organisations that the bundled projects name
 * as contacts. They keep their ids and dots, so that two installations which begin alone name a partner alike and
 * their packages meet in one record.
 */
export function startingState(project: Project): ConsolidationState {
  const known = knownPartners();
  return {
    project,
    replicas: known.replicas,
    records: known.records,
    decisions: new Map(),
    sources: new Map(),
    erasures: noErasures,
  };
}

/** The organisations of {@link startingState}, in the order in which the projects name them. */
export function offeredPartners(): readonly Organisation[] {
  return [...knownPartners().records.values()]
    .filter(hasContent)
    .map((record) => ({ ...(record.value as Omit<Organisation, 'id'>), id: record.id }));
}

function knownPartners(): Pick<ConsolidationState, 'replicas' | 'records'> {
  const states = sampleCodes().flatMap((code) => sampleRecord(code)?.state ?? []);
  const contacts = bundledProjects().flatMap((project) => project.contacts.map((contact) => contact.organisation));
  const records = new Map(
    contacts.flatMap((id) => {
      const record = states.map((state) => state.records.get(id)).find((one) => one !== undefined);
      return record ? [[id, record] as const] : [];
    }),
  );
  const writers = new Set([...records.values()].flatMap((one) => (hasContent(one) ? Object.keys(one.vector) : [])));
  const replicas = Object.fromEntries(
    states.flatMap((state) => Object.entries(state.replicas)).filter(([replica]) => writers.has(replica)),
  );
  return { replicas, records };
}
