/** A public key as people compare it: `age160q4xj … q3cgeaq`. */
export function shortKey(recipient: string): string {
  return `${recipient.slice(0, 12)} … ${recipient.slice(-7)}`;
}
