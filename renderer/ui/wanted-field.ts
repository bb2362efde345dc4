let wanted: { readonly record: string; readonly address: string } | null = null;

/** Remembers the field that a link to a record is about, for the page that opens next. */
export function wantField(record: string, address: string): void {
  wanted = { record, address };
}

/** The field that the link was about by which this record was opened; null when there was none. */
export function wantedFieldOf(record: string | null): string | null {
  return wanted?.record === record ? wanted.address : null;
}

/** The field has the focus, or the page is left: it is not wanted again. */
export function forgetWantedField(): void {
  wanted = null;
}
