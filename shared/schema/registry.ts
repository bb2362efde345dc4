import { z } from 'zod';
import { organisationTypes } from '../codes/organisation-codes.ts';
import { calendarDateSchema } from './calendar-date.ts';
import { countrySchema, setOf } from './field.ts';
import { idSchema } from './identifier.ts';
import { languageSchema, lineSchema, proseSchema } from './text.ts';

const line = lineSchema.exactOptional();

/** What somebody said about records that may mean one thing; to take it back, the field is cleared. */
const sameness = {
  /** The record that stands for this one: both are counted and offered as one (`domain.md` §2, "other names"). */
  sameAs: idSchema.exactOptional(),
  /** Records that are another one although they are called alike. It is enough that one of the two says so. */
  differentFrom: setOf(idSchema),
};

export const organisationShape = {
  name: line,
  shortName: line,
  /** Every other name it goes by; two records with a name in common are one organisation, unless `differentFrom` says no. */
  otherNames: setOf(lineSchema),
  country: countrySchema.exactOptional(),
  type: z.enum(organisationTypes).exactOptional(),
  note: line,
  ...sameness,
};
export const organisationFieldsSchema = z.strictObject(organisationShape);
export type Organisation = z.infer<typeof organisationFieldsSchema> & { readonly id: string };

export const placeShape = {
  /** The house or hall; absent when only the municipality is known. */
  name: line,
  otherNames: setOf(lineSchema),
  /** Municipality or region. */
  municipality: line,
  country: countrySchema.exactOptional(),
  address: line,
  directions: proseSchema.exactOptional(),
  ...sameness,
};
export const placeFieldsSchema = z.strictObject(placeShape);
export type Place = z.infer<typeof placeFieldsSchema> & { readonly id: string };

/** An organisation found by a mapping. */
export const mappedOrganisationShape = {
  name: line,
  /** The mapping that found it (activity id). */
  activity: idSchema.exactOptional(),
  country: countrySchema.exactOptional(),
  municipality: line,
  standing: z.enum(['formal', 'informal']).exactOptional(),
  communities: setOf(lineSchema),
  languages: setOf(languageSchema),
  form: line,
  source: line,
  date: calendarDateSchema.exactOptional(),
  /** Kept only together with the mark that it may be published (`domain.md` §6). */
  contact: z.strictObject({ text: lineSchema, mayBePublished: z.literal(true) }).exactOptional(),
};
export const mappedOrganisationFieldsSchema = z.strictObject(mappedOrganisationShape);
export type MappedOrganisation = z.infer<typeof mappedOrganisationFieldsSchema> & { readonly id: string };
