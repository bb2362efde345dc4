/** Keys of nobody, made for tests and known to everybody: nothing may be encrypted to them in earnest. */
export const coordinator = {
  identity: 'AGE-SECRET-KEY-1WMTE9PVSWNV586AMV9UFW5RMXAMR4UQXT406GW6FP7E46VN4ESRQM9FX04',
  recipient: 'age160q4xj65kdafy29r3vqrvhm8n8cwyyun44pxtsvpl7jfyewrapfq3cgeaq',
} as const;
export const stranger = {
  identity: 'AGE-SECRET-KEY-1Q3994GH8GF4A24YCK9SPJVAWPPW8CXW0JEPXDJGQPD0T05ZLLGDQ8KL2GH',
  recipient: 'age1xgrwfcfzwqq5klqgtqc08p5hmhc5p26xsk7wdn783qljk4lvffds3kru3m',
} as const;
export const password = 'k7mq-x2fp-9wtr-h4nd';
