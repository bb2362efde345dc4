import type { AttendanceRow } from './model.ts';

/**
 * What a registration says of people lends them country, organisation and gender; it makes nobody present. By the keys of
 * the policy: the same address, else the same full name with no second address about (`attendance-formats.md` §7.2, §7.11).
 */
export class RegisteredPeople {
  readonly #byEmail = new Map<string, AttendanceRow>();
  /** Null: registered with several addresses, so that nobody knows which of them is meant. */
  readonly #byName = new Map<string, AttendanceRow | null>();

  /** @param rows of registrations; of several by one person the last one stands */
  constructor(rows: readonly AttendanceRow[]) {
    for (const row of rows) {
      if (row.email !== undefined) this.#byEmail.set(row.email, row);
      if (row.key.includes(' ')) this.#addName(row);
    }
  }

  /** @param rows of one person */
  of(rows: readonly AttendanceRow[]): AttendanceRow | undefined {
    if (this.#byEmail.size + this.#byName.size === 0) return undefined;
    for (const { email } of rows) {
      const found = email === undefined ? undefined : this.#byEmail.get(email);
      if (found) return found;
    }
    const hasAddress = rows.some(({ email }) => email !== undefined);
    for (const { key } of rows) {
      const found = this.#byName.get(key);
      // Of that name, with another address: it may be somebody else.
      if (found && !(hasAddress && found.email !== undefined)) return found;
    }
    return undefined;
  }

  #addName(row: AttendanceRow): void {
    const known = this.#byName.get(row.key);
    const isOpen =
      known === null || (known?.email !== undefined && row.email !== undefined && known.email !== row.email);
    // A later answer without an address takes nothing from what is known.
    this.#byName.set(
      row.key,
      isOpen ? null : row.email === undefined && known?.email !== undefined ? { ...row, email: known.email } : row,
    );
  }
}
