/** Kinds of organisation, as the project's own reports tell them apart. */
export const organisationTypes = [
  'ministry',
  'national authority',
  'municipality',
  'county or region',
  'NGO or CSO',
  'migrant-led',
  'refugee-led',
  'international organisation',
  'university',
  'association of local authorities',
  'think tank',
  'other',
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export const organisationRoles = [
  'lead',
  'coordinating partner',
  'co-organiser',
  'host',
  'visiting',
  'visited',
  'participant',
  'facilitator',
  'funder',
  'trainer',
  'methodology author',
] as const;
