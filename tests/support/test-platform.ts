import { nodePlatform } from '../../main/node-platform.ts';
import type { Platform } from '../../shared/platform.ts';

/** The platform of tests: real hashes and text, but time stands still and ids count up. */
export function testPlatform(): Platform {
  let ids = 0;
  let replicas = 0;
  return {
    ...nodePlatform,
    now: () => '2026-01-31T12:00:00.000Z',
    newId: () => `01900000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    newReplica: () => `replica${String((replicas += 1)).padStart(5, '0')}`,
  };
}
