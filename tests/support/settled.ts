import type { Result } from '../../shared/result.ts';

/** The value of a result that a test relies on. */
export function settled<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.issues.map((issue) => issue.code).join(', ')}`);
  return result.value;
}
