import type { Platform } from '../platform.ts';

/** What is told apart when it is read out or copied by hand: no i, l, o, 0, 1. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
/** The largest multiple of their number that a byte can hold: bytes beyond it would make some letters likelier. */
const fairBytes = 248;
const groups = 4;

/** A typed password is at least this long. */
export const shortestPassword = 12;

/** A password that nobody guesses: `k7mq-x2fp-9wtr-h4nd`, 79 bits. */
export function newPassword(platform: Platform): string {
  let drawn = '';
  while (drawn.length < groups * 4) {
    for (const byte of platform.randomBytes(32)) if (byte < fairBytes) drawn += letters[byte % letters.length] ?? '';
  }
  return (drawn.slice(0, groups * 4).match(/.{4}/g) ?? []).join('-');
}

/** A password as it counts: blanks around it are nobody's intention, and ė is one letter however it was typed. */
export function normalisedPassword(typed: string): string {
  return typed.normalize('NFC').trim();
}
