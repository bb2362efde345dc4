import { mergeStates } from '../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import {
  decisionsWithoutErased,
  erasuresOf,
  listOfErasures,
  mergeErasures,
  noErasures,
} from '../../shared/consolidation/erasures.ts';
import type { JournalEntry, WrittenSettings } from './journal-entry.ts';
import { settingsSchema } from './journal-entry.ts';
import type { WorkspaceSettings } from './store-snapshot.ts';

/** What a workspace holds, apart from history and batches. */
export interface Contents {
  readonly state: ConsolidationState;
  readonly settings: WorkspaceSettings;
}

export type Change = Omit<JournalEntry, 'version' | 'generation' | 'sequence'>;

/** The contents after a change. What the change does not touch keeps its identity. */
export function afterChange(contents: Contents, change: Change): Contents {
  const { state } = contents;
  const { steps, sources, replicas, project, settings } = change;
  const erasures = change.erasures ? mergeErasures(state.erasures, erasuresOf(change.erasures)) : state.erasures;
  const decisions = change.decisions ? added(state.decisions, change.decisions, ({ id }) => id) : state.decisions;
  return {
    state: {
      project: project ?? state.project,
      replicas: replicas ? mergedReplicas(state, replicas) : state.replicas,
      records: steps.length > 0 ? withRecords(state.records, steps) : state.records,
      decisions: decisionsWithoutErased(decisions, erasures),
      sources: sources ? added(state.sources, sources, ({ sha256 }) => sha256) : state.sources,
      erasures,
    },
    settings: settings ? settingsAfter(contents.settings, settings) : contents.settings,
  };
}

/** What a workspace is before its first change; undefined when the change does not begin one. */
export function emptyContents(change: Pick<Change, 'begins' | 'project'>): Contents | undefined {
  if (!change.begins || !change.project) return undefined;
  return { state: emptyState(change.project), settings: { role: 'reports' } };
}

export function emptyState(project: ConsolidationState['project']): ConsolidationState {
  return { project, replicas: {}, records: new Map(), decisions: new Map(), sources: new Map(), erasures: noErasures };
}

/** Own words replace what was said of a replica; what a merge says of others' is merged. */
function mergedReplicas(state: ConsolidationState, replicas: ConsolidationState['replicas']) {
  return { ...state.replicas, ...replicas };
}

function withRecords(records: ReadonlyMap<string, RecordOrTombstone>, steps: Change['steps']) {
  const all = new Map(records);
  for (const { after } of steps) all.set(after.id, after);
  return all;
}

function added<T>(known: ReadonlyMap<string, T>, items: readonly T[], keyOf: (item: T) => string) {
  return new Map([...known, ...items.map((item): [string, T] => [keyOf(item), item])]);
}

function settingsAfter(settings: WorkspaceSettings, written: WrittenSettings): WorkspaceSettings {
  const entries = Object.entries({ ...settings, ...written }).filter(([, value]) => value !== null);
  const parsed = settingsSchema.safeParse(Object.fromEntries(entries));
  return parsed.success ? parsed.data : settings;
}

/** The change by which the state becomes what merging with another leads to; records are given apart. */
export function restOfMerge(
  state: ConsolidationState,
  incoming: ConsolidationState,
): Pick<Change, 'decisions' | 'sources' | 'replicas' | 'project' | 'erasures'> {
  const merged = mergeStates({ ...state, records: new Map() }, { ...incoming, records: new Map() });
  return {
    decisions: changed(merged.decisions, state.decisions),
    sources: changed(merged.sources, state.sources),
    replicas: merged.replicas,
    ...(merged.project === state.project ? {} : { project: merged.project }),
    ...(merged.erasures === state.erasures ? {} : { erasures: listOfErasures(merged.erasures) }),
  };
}

function changed<T>(after: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): T[] {
  return [...after].flatMap(([key, value]) => (before.get(key) === value ? [] : [value]));
}
