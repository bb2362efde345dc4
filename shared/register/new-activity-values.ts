import type { RowValues } from './read-register-row.ts';
import type { RegisterMapping } from './model.ts';

/** Values of a new activity by address. The defaults of the mapping fill in what the row does not say. */
export function newActivityValues(
  values: RowValues,
  mapping: RegisterMapping,
  newId: () => string,
): ReadonlyMap<string, unknown> {
  const { fields, counts, spans, places, organisations, countries, texts } = values;
  const found = new Map<string, unknown>(fields);
  if (!found.has('status') && mapping.status !== undefined) found.set('status', mapping.status);
  if (!found.has('reportedBy') && mapping.partner !== undefined) found.set('reportedBy', mapping.partner);
  for (const [column, count] of counts) found.set(column, count);
  // A country without a place says whom the activity is for; with one it is the place's.
  if (countries.length > 0 && places.length === 0) found.set('scope', countries);
  spans.forEach(({ from, to }, index) => {
    const session = `sessions/${newId()}`;
    found.set(`${session}/position`, index + 1);
    found.set(`${session}/from`, from);
    if (to !== undefined) found.set(`${session}/to`, to);
    if (places.length > 0 && spans.length === 1) found.set(`${session}/places`, places);
  });
  if (places.length > 0 && spans.length !== 1) found.set('places', places);
  organisations.forEach((organisation, index) => {
    const entry = `organisations/${newId()}`;
    found.set(`${entry}/position`, index + 1);
    found.set(`${entry}/organisation`, organisation);
  });
  for (const [part, text] of Object.entries(texts)) found.set(`narratives/${part}.${mapping.language}/text`, text);
  return found;
}
