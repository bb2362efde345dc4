import { hostFailureMessage } from '../shared/host-failure.ts';
import type { HostFailureReason } from '../shared/host-failure.ts';

const reasons: Readonly<Record<string, HostFailureReason>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
};

/** A failure that the screens can put into words; see `shared/host-failure.ts`. */
export class HostRejection extends Error {
  override readonly name = 'HostRejection';
  readonly reason: HostFailureReason;

  constructor(reason: HostFailureReason, subject = '', cause?: unknown) {
    super(hostFailureMessage({ reason, subject }), { cause });
    this.reason = reason;
  }
}

/**
 * What a failed call of the file system means for people. Anything without a code of the system is a bug of ours.
 * @param subject name of the file as people know it, never its path
 */
export function diskRejection(failure: unknown, subject = ''): HostRejection {
  if (failure instanceof HostRejection) return failure;
  const code = errorCode(failure);
  return new HostRejection(code === undefined ? 'fault' : (reasons[code] ?? 'disk'), subject, failure);
}

/** The system's code, such as `ENOSPC`; undefined when it has none. */
export function errorCode(failure: unknown): string | undefined {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return undefined;
  return typeof failure.code === 'string' ? failure.code : undefined;
}
