/**
 * Why a shell could not do what it was asked. Of a rejection only its message crosses from the shell to the screens, so
 * the reason is written into the message, and read from it again. Sentences: `hostFailure.…` in the catalogue.
 */
export interface HostFailure {
  readonly reason: HostFailureReason;
  /** Name of the file it is about, as people know it; empty when it is about none. */
  readonly subject: string;
}

/** What a shell reads at most of one file. A package of 100,000 records has about 250 MB; what a file may hold is judged by its readers. */
export const largestFileMegabytes = 500;

export const hostFailureReasons = [
  /** The disk is full. */
  'no-space',
  /** The system does not allow it. */
  'not-allowed',
  /** Another program holds the file. */
  'in-use',
  /** The file or folder is not there (any more). */
  'gone',
  'too-large',
  /** Something else went wrong with the disk. */
  'disk',
  /** The request does not have the shape of the contract, or came from elsewhere: a bug. */
  'refused',
  /** A bug in the shell. */
  'fault',
] as const;
export type HostFailureReason = (typeof hostFailureReasons)[number];

const pattern = /forin-host:([a-z-]+):([^\n]*)$/u;

/** The text of a rejection. */
export function hostFailureMessage({ reason, subject }: HostFailure): string {
  return `forin-host:${reason}:${subject.replaceAll('\n', ' ')}`;
}

/** Reads what {@link hostFailureMessage} wrote, whatever was put before it on the way; a bug of the shell otherwise. */
export function hostFailureOf(thrown: unknown): HostFailure {
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : '';
  const [, written, subject = ''] = pattern.exec(message) ?? [];
  const reason = hostFailureReasons.find((known) => known === written);
  return reason ? { reason, subject } : { reason: 'fault', subject: '' };
}
