import type { BenchPerson } from './people.ts';

/** One connection of somebody to a meeting. */
export interface Stay {
  /** As the tool shows it. */
  readonly name: string;
  readonly email: string;
  readonly from: string;
  readonly to: string;
  readonly upn: string;
  readonly role: 0 | 1 | 2;
}

/** Whoever it is, from 10:00:12 to 11:30:40 as attendee, unless said otherwise. The UPN is the e-mail address. */
export function stay(who: BenchPerson | string, changes: Partial<Stay> = {}): Stay {
  const known = typeof who === 'string' ? { name: who, email: '' } : { name: who.name, email: who.email };
  const email = changes.email ?? known.email;
  return { from: '10:00:12', to: '11:30:40', upn: email, role: 2, ...known, ...changes, email };
}

/** The host: first in, last out. */
export function hosting(who: BenchPerson): Stay {
  return stay(who, { from: '09:52:01', to: '11:35:00', role: 0 });
}
