let wanted: { readonly record: string; readonly address: string } | null = null;

/** Remembers the field that a link to a record is about, for the page that opens next. */
export function wantField(record: string, address: string): void {
  wanted = { record, address };
}

/** The field that the link was about by which this record was opened; told once, null when there was none. */
export function takeWantedField(record: string | null): string | null {
  const address = wanted?.record === record ? wanted.address : null;
  wanted = null;
  return address;
}
