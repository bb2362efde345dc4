import type { Chance } from '../chance.ts';

const names: readonly unknown[] = [
  '..',
  '.',
  '',
  ' ',
  '../practice',
  '..\\practice',
  '/etc/passwd',
  'C:\\Windows\\x',
  'practice/../../x',
  'practice\0.forin',
  'con',
  'NUL.forin',
  'aux.',
  'practice:stream',
  '%2e%2e%2f',
  '\u202ex',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'practice ',
  'practice.',
  '~',
  '$HOME',
  '*',
  'a'.repeat(10_000),
  'žemė',
  '\ud800',
  '-rf',
];

/** Any value that can come over IPC: what the structured clone can carry, and nothing else. */
export function anyClonable(chance: Chance, depth = 3): unknown {
  const leaf: readonly (() => unknown)[] = [
    () => chance.oneOf(names),
    () => undefined,
    () => null,
    () => chance.whole(-10, 10),
    () => chance.oneOf([Number.NaN, Infinity, -0, 1e308, 0.5, 2 ** 53]),
    () => true,
    () => 10n,
    () => new Date(0),
    () => /x/gu,
    () => new Uint8Array(chance.whole(0, 40)),
    () => new Uint16Array(3),
    () => new ArrayBuffer(8),
    () => new Error('x'),
    () => new Map([['__proto__', 1]]),
    () => new Set([1]),
    () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
    () => Array.from({ length: 3 }),
  ];
  if (depth === 0) return chance.oneOf(leaf)();
  const below = () => anyClonable(chance, depth - 1);
  return chance.oneOf([
    ...leaf,
    () => Array.from({ length: chance.whole(0, 4) }, below),
    () => Object.fromEntries(Array.from({ length: chance.whole(0, 4) }, () => [String(chance.oneOf(names)), below()])),
    () => {
      const cyclic: Record<string, unknown> = { kind: below() };
      cyclic['self'] = cyclic;
      return cyclic;
    },
  ])();
}

/** Parameters that a call may be given, with something in them changed. */
export function nearlyRight(right: readonly unknown[], chance: Chance): readonly unknown[] {
  const at = chance.whole(0, Math.max(0, right.length - 1));
  return chance.oneOf([
    () => right.map((value, index) => (index === at ? anyClonable(chance) : value)),
    () => right.map((value, index) => (index === at ? insideChanged(value, chance) : value)),
    () => right.slice(0, at),
    () => [...right, anyClonable(chance)],
    () => Array.from({ length: chance.whole(0, 5) }, () => anyClonable(chance)),
  ])();
}

function insideChanged(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value)) return [...(value as unknown[]), anyClonable(chance)];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return anyClonable(chance);
  const members = Object.entries(value);
  const [name] = chance.oneOf(members.length > 0 ? members : ([['x', 1]] as [string, unknown][]));
  return chance.oneOf([
    () => ({ ...value, [name]: anyClonable(chance) }),
    () => ({ ...value, [String(chance.oneOf(names))]: anyClonable(chance) }),
    () => Object.fromEntries(members.filter(([member]) => member !== name)),
  ])();
}
