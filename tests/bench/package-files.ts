import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledProjects } from '../../shared/consolidation/bundled-data.ts';
import { nodePlatform } from '../../main/node-platform.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import { generatePackages } from '../support/generated-packages.ts';
import type { Troubles } from '../support/generated-packages.ts';

export const activitiesPerPackage = 500;

export function packageFile(folder: string, index: number): string {
  return join(folder, `package-${String(index).padStart(3, '0')}.json`);
}

/** Writes the first packages into a folder. @returns bytes and records in all of them */
export async function writePackageFiles(
  folder: string,
  count: number,
  troubles?: Troubles,
): Promise<{ bytes: number; records: number }> {
  mkdirSync(folder, { recursive: true });
  const [project] = bundledProjects();
  if (!project) throw new Error('no project');
  const totals = { bytes: 0, records: 0 };
  let index = 0;
  for (const content of generatePackages(project, count, activitiesPerPackage, troubles)) {
    const { text } = await writePackage(content, nodePlatform);
    const file = packageFile(folder, index);
    writeFileSync(file, text);
    totals.bytes += statSync(file).size;
    totals.records += content.records.length;
    index += 1;
  }
  return totals;
}
