import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageJsonSchema } from '../../../shared/package/package-json-schema.ts';
import { packageWith, samplePackageText } from '../../support/sample-package.ts';

const file = new URL('../../../resources/schemas/package-1.schema.json', import.meta.url);
const text = `${JSON.stringify(packageJsonSchema(), null, 2)}\n`;
if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(file, text);

describe('the JSON Schema of a package', () => {
  test('is the one that is shipped (UPDATE_SCHEMAS=1 writes it anew)', () => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
