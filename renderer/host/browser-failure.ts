import { hostFailureMessage, hostFailureOf } from '../../shared/host-failure.ts';
import type { HostFailureReason } from '../../shared/host-failure.ts';

/** Names of `DOMException`s, and what they mean for people. */
const reasons: Readonly<Record<string, HostFailureReason>> = {
  QuotaExceededError: 'no-space',
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NoModificationAllowedError: 'in-use',
  NotFoundError: 'gone',
  // Where a folder was there is a file, or the other way round.
  TypeMismatchError: 'gone',
  // The file changed or went away between being named and being read.
  NotReadableError: 'gone',
  InvalidModificationError: 'disk',
  InvalidStateError: 'disk',
  OperationError: 'disk',
  DataError: 'disk',
  UnknownError: 'disk',
  AbortError: 'disk',
};

/** Chromium says a full disk in words only when it is not the quota that is used up. */
const fullDisk = /NO_SPACE|no space|disk is full/iu;

/** A failure that the screens can put into words; see `shared/host-failure.ts`. */
export class HostRejection extends Error {
  override readonly name = 'HostRejection';

  constructor(reason: HostFailureReason, subject = '', cause?: unknown) {
    super(hostFailureMessage({ reason, subject }), { cause });
  }
}

/**
 * What a failed call of the browser means for people. Anything without a known name is a bug of ours.
 * @param subject name of the file as people know it
 */
export function browserRejection(failure: unknown, subject = ''): HostRejection {
  if (failure instanceof HostRejection) return failure;
  // From a worker comes a copy of the failure: its name is kept, its class is not.
  const { name, message } = failure instanceof Error ? failure : new Error(String(failure));
  if (name === 'HostRejection') return new HostRejection(hostFailureOf(failure).reason, subject, failure);
  const reason = fullDisk.test(message) ? 'no-space' : (reasons[name] ?? 'fault');
  return new HostRejection(reason, subject, failure);
}

/** Does something of the shell; what it rejects with can be put into words. */
export async function sayingWhy<T>(subject: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw browserRejection(failure, subject);
  }
}

/** True for a file or folder that is not there. */
export function isMissing(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'NotFoundError';
}
