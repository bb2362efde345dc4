import { normalisedPassword, shortestPassword } from '../../../shared/package/password.ts';
import type { Readers } from '../../../shared/package/age.ts';
import type { WorkspaceSettings } from '../../store/store-snapshot.ts';

/** Who can open a file that is sent. */
export const readerKinds = ['coordinator', 'password', 'everybody'] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** What was chosen; the password is asked for each file and kept nowhere. */
export interface ChosenReaders {
  readonly kind: ReaderKind;
  readonly password: string;
}

/** The coordinator's key, if files go to a coordinator from here; undefined: there is none, or one collects oneself. */
export function coordinatorKeyOf({
  coordinatorKey,
  role,
}: Pick<WorkspaceSettings, 'coordinatorKey' | 'role'>): string | undefined {
  return role === 'collects' ? undefined : coordinatorKey;
}

/** What is chosen at first: what was chosen last time, else the coordinator only, where a starter file brought the key. */
export function readersAtFirst(remembered: ReaderKind | undefined, coordinatorKey: string | undefined): ReaderKind {
  if (coordinatorKey === undefined) return remembered === 'password' ? 'password' : 'everybody';
  return remembered ?? 'coordinator';
}

/** For whom the file is to be encrypted; null: for nobody. Undefined as long as something is missing. */
export function readersOf(
  { kind, password }: ChosenReaders,
  coordinatorKey: string | undefined,
): Readers | null | undefined {
  if (kind === 'everybody') return null;
  if (kind === 'coordinator') return coordinatorKey === undefined ? undefined : { recipients: [coordinatorKey] };
  return isLongEnough(password) ? { password } : undefined;
}

export function isLongEnough(password: string): boolean {
  return Array.from(normalisedPassword(password)).length >= shortestPassword;
}
