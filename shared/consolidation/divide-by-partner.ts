import type { ReplicaInfo } from '../schema/change.ts';
import { logoOwners } from '../schema/logo.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import { hasContent } from './deletion.ts';
import type { RecordOrTombstone } from './deletion.ts';

/**
 * Divides a state into what each reporting partner would send: its activities, every organisation and place they refer
 * to, and those that its own installations wrote. A link to another partner's activity may point outside.
 * @returns by partner (organisation id), in the order of ids; activities without a partner are in none
 */
export function divideByPartner(state: ConsolidationState): Map<string, ConsolidationState> {
  const partners = new Map<string, RecordOrTombstone[]>();
  for (const record of state.records.values()) {
    const partner = hasContent(record) && record.kind === 'activity' ? record.value['reportedBy'] : undefined;
    if (typeof partner === 'string') partners.set(partner, [...(partners.get(partner) ?? []), record]);
  }
  const sorted = [...partners].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([partner, activities]) => [partner, partOf(state, partner, activities)]));
}

function partOf(
  state: ConsolidationState,
  partner: string,
  activities: readonly RecordOrTombstone[],
): ConsolidationState {
  const records = new Map(activities.map((record) => [record.id, record]));
  const referred = new Set<string>();
  collectTexts(state.project.contacts, referred);
  collectTexts(state.project.partners, referred);
  collectTexts(logoOwners(state.project), referred);
  for (const activity of activities) collectTexts(hasContent(activity) ? activity.value : undefined, referred);
  for (const [id, record] of state.records) {
    const isRegistry = record.kind === 'organisation' || record.kind === 'place';
    if (isRegistry && (referred.has(id) || isWrittenBy(record, partner, state.replicas))) records.set(id, record);
    if (record.kind === 'mappedOrganisation' && hasContent(record) && records.has(String(record.value['activity']))) {
      records.set(id, record);
    }
  }
  return { ...state, records, replicas: replicasIn(state.replicas, records.values()) };
}

function isWrittenBy(record: RecordOrTombstone, partner: string, replicas: ConsolidationState['replicas']): boolean {
  return replicaNames(record).some((replica) => replicas[replica]?.partner === partner);
}

/** The replicas whose changes a record holds. */
function replicaNames(record: RecordOrTombstone): string[] {
  const versions = [...(hasContent(record) ? record.writes : []), ...(record.deletion?.versions ?? [])];
  const dots = versions.flatMap(({ dot, restores }) => (restores ? [dot, restores.dot] : [dot]));
  return dots.map((dot) => dot.slice(0, dot.indexOf(':')));
}

/** Every text in a value: the ids of what it refers to are among them. */
function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collectTexts(inner, into);
}

function replicasIn(all: Readonly<Record<string, ReplicaInfo>>, records: Iterable<RecordOrTombstone>) {
  const named = new Set([...records].flatMap(replicaNames));
  return Object.fromEntries(Object.entries(all).filter(([replica]) => named.has(replica)));
}
