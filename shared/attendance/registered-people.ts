import type { AttendanceRow } from './model.ts';

/** What a registration says of people lends them country, organisation and gender; it makes nobody present. */
export class RegisteredPeople {
  readonly #byEmail = new Map<string, AttendanceRow>();
  readonly #byName = new Map<string, AttendanceRow>();

  /** @param rows of registrations */
  constructor(rows: readonly AttendanceRow[]) {
    for (const row of rows) {
      if (row.email !== undefined) this.#byEmail.set(row.email, row);
      if (row.key.includes(' ')) this.#byName.set(row.key, row);
    }
  }

  of(rows: readonly AttendanceRow[]): AttendanceRow | undefined {
    if (this.#byEmail.size + this.#byName.size === 0) return undefined;
    for (const { email, key } of rows) {
      const found = (email === undefined ? undefined : this.#byEmail.get(email)) ?? this.#byName.get(key);
      if (found) return found;
    }
    return undefined;
  }
}
