import { z } from 'zod';

/** UUID, version 7 (RFC 9562), lower case. Sample records have fixed ones, the same on every installation. */
export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'notAnId');
