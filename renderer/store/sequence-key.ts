const digits = 12;

/** The key of a change: running numbers as text that sorts as they do. */
export function keyOfSequence(sequence: number): string {
  return String(sequence).padStart(digits, '0');
}

export function sequenceOfKey(key: string): number {
  return Number(key.slice(0, digits));
}

/** Sorts after every key that begins with the text. */
export const afterAll = '\uffff';
