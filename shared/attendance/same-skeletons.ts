import { namesWithin } from './names-within.ts';
import { skeletonHash, skeletonOf } from './name-skeleton.ts';

/** A name of one word. */
const none = -1;

/** Names that may be those of one person. */
export interface LikeNames {
  /** For each name the place of the first that has its skeleton. */
  readonly firsts: Int32Array;
  /** Places of names and of shorter ones that are a part of them. */
  readonly within: readonly (readonly [number, number])[];
}

/**
 * Which names have one skeleton (`skeletonOf`). Skeletons are made only for names whose hash another name has, too.
 * @param names folded words of each name, no two names the same
 * @param isWhole 1 for names of several words; only they are compared
 */
export function sameSkeletons(names: readonly string[], isWhole: Uint8Array): LikeNames {
  const firsts = new Int32Array(names.length).fill(none);
  const byHash = new Map<number, number>();
  const isShared = new Uint8Array(names.length);
  for (let name = 0; name < names.length; name += 1) {
    if (isWhole[name] === 0) continue;
    firsts[name] = name;
    const hash = skeletonHash(names[name]!);
    const before = byHash.get(hash);
    if (before === undefined) byHash.set(hash, name);
    else {
      isShared[before] = 1;
      isShared[name] = 1;
    }
  }
  const bySkeleton = new Map<string, number>();
  for (let name = 0; name < names.length; name += 1) {
    if (isShared[name] === 0) continue;
    const skeleton = skeletonOf(names[name]!);
    const first = bySkeleton.get(skeleton);
    if (first === undefined) bySkeleton.set(skeleton, name);
    else firsts[name] = first;
  }
  return { firsts, within: namesWithin(names, byHash) };
}
