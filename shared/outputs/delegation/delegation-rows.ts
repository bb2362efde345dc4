import type { Activity, Delegation } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { TypedDelegate } from './read-delegation-text.ts';

/** The rows of one country part, or those of none, as people see them: by position, then id. */
export function delegationRowsOf(activity: Activity, part: string | undefined): readonly Delegation[] {
  return (activity.delegations ?? [])
    .filter((row) => row.part === part)
    .toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || (a.id < b.id ? -1 : 1));
}

/**
 * Countries whose part of an activity there is something to say about: those with a part or a delegation, and those a
 * regional activity is meant for. Sorted.
 */
export function partCountriesOf(activity: Activity): readonly string[] {
  const recorded = (activity.countryParts ?? []).map(({ id }) => id);
  const delegated = (activity.delegations ?? []).flatMap(({ part }) => (part === undefined ? [] : [part]));
  const meantFor = (activity.scope ?? []).length > 1 ? (activity.scope ?? []) : [];
  return [...new Set([...recorded, ...delegated, ...meantFor])].toSorted();
}

/** What a typed organisation does to the rows that are there. */
export type DelegationStep =
  | { readonly does: 'add'; readonly typed: TypedDelegate }
  /** The organisation has a row and another number was typed. */
  | { readonly does: 'change'; readonly typed: TypedDelegate; readonly row: Delegation }
  /** Nothing before it is clear what was typed. */
  | { readonly does: 'ask'; readonly typed: TypedDelegate & { readonly unclear: string } }
  /** The organisation has a row and nothing about it is new. */
  | { readonly does: 'keep'; readonly typed: TypedDelegate; readonly row: Delegation };

/** Typed organisations against the rows there are: one that has a row changes it, so that typing twice doubles nothing. */
export function stepsOf(typed: readonly TypedDelegate[], rows: readonly Delegation[]): readonly DelegationStep[] {
  const free = [...rows];
  return typed.map((one): DelegationStep => {
    const { unclear } = one;
    if (unclear !== undefined) return { does: 'ask', typed: { ...one, unclear } };
    const index = free.findIndex((row) => row.organisation !== undefined && row.organisation === one.organisation);
    const [row] = index < 0 ? [] : free.splice(index, 1);
    if (!row) return { does: 'add', typed: one };
    return one.number && !isSameNumber(one.number, row.number)
      ? { does: 'change', typed: one, row }
      : { does: 'keep', typed: one, row };
  });
}

/** What people call the organisation of a row: its short name, or its name; undefined when there is none. */
export function organisationNameIn(dataset: Dataset, id: string | undefined): string | undefined {
  const organisation = id === undefined ? undefined : dataset.organisations.get(id);
  return organisation?.shortName ?? organisation?.name;
}

function isSameNumber(one: Delegation['number'], other: Delegation['number']): boolean {
  if (one?.state === 'number') return other?.state === 'number' && one.value === other.value;
  return one?.state === other?.state;
}
