import { vectorSchema } from '../schema/change.ts';
import type { Vector } from '../schema/change.ts';

/** A version vector as one line of text, for the hidden column of a workbook: `k3f9x2m7q1ab:5 z0…:2`. */
export function versionText(vector: Vector): string {
  return Object.entries(vector)
    .map(([replica, counter]) => `${replica}:${counter}`)
    .toSorted()
    .join(' ');
}

/** The vector of such a line; undefined when it is none. An empty line is a vector that has seen nothing. */
export function parseVersionText(text: string): Vector | undefined {
  const pairs = text.split(' ').filter((pair) => pair !== '');
  const parsed = vectorSchema.safeParse(
    Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf(':')), Number(pair.slice(pair.indexOf(':') + 1))]),
    ),
  );
  return parsed.success ? parsed.data : undefined;
}
