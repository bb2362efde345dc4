import { hostFailureOf } from '../../shared/host-failure.ts';
import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';

/** Names that browsers give to a connection that is gone; the next attempt opens a new one. */
const closedNames = new Set(['DatabaseClosedError', 'InvalidStateError', 'DatabaseClosed']);

/** Chromium reports a full disk under several names. */
const fullDisk = /QuotaExceeded|NO_SPACE|disk is full/iu;

/** Why the database did not take a change, in words. */
export function databaseIssue(thrown: unknown): Issue {
  const text = textOf(thrown);
  if (fullDisk.test(text)) return error('store.diskFull');
  return error(isClosed(thrown) ? 'store.databaseClosed' : 'store.databaseFailed');
}

/** Why the journal did not take it. */
export function journalIssue(thrown: unknown): Issue {
  const { reason } = hostFailureOf(thrown);
  return error(reason === 'no-space' || fullDisk.test(textOf(thrown)) ? 'store.diskFull' : 'store.journalFailed');
}

export function isClosed(thrown: unknown): boolean {
  return thrown instanceof Error && closedNames.has(thrown.name);
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name} ${thrown.message}` : String(thrown);
}
