import { expose } from 'comlink';
import { z } from 'zod';
import { Calculator } from './calculator.ts';

// The content security policy allows no code made from text.
z.config({ jitless: true });

/** Lets messages come in that have arrived meanwhile. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

expose(new Calculator(turn));
