import { describe, expect, test } from 'vitest';
import { english } from '../../../shared/messages/catalogue.ts';
import { formatMessage } from '../../../shared/messages/format-message.ts';
import { partsOf, placeholdersOf, sampleParams } from '../../support/message-parts.ts';
import { pseudoCatalogue, pseudoMessage } from '../../support/pseudo-language.ts';

describe('the pseudo-language', () => {
  test.each([
    ['Save', '[Šååvėė]'],
    ['Saved {time}', '[Šååvėėď {time}]'],
    ['{n, plural, =0 {none} one {# row} other {# rows}}', '[{n, plural, =0 {ņõõņėė} one {# ŗõõw} other {# ŗõõwš}}]'],
    ["Organiser''s '{x}'", "[Õõŗģååņįįšėėŗ''š '{'x'}']"],
  ])('says %s as %s', (message, said) => {
    expect(pseudoMessage(message)).toBe(said);
  });

  test('keeps every placeholder of every sentence, and every form can be filled', () => {
    for (const [code, message] of Object.entries(pseudoCatalogue(english))) {
      const placeholders = placeholdersOf(partsOf(message, 'en'));
      expect([code, placeholders]).toEqual([
        code,
        placeholdersOf(partsOf(english[code as keyof typeof english], 'en')),
      ]);
      for (const params of sampleParams(placeholders))
        expect(formatMessage(message, params, 'en')).toMatch(/^\[.*\]$/su);
    }
  });

  test('is between 30 % and 50 % longer than English', () => {
    const labels = Object.fromEntries(Object.entries(english).filter(([, message]) => !message.includes('{')));
    const ratio = lengthOf(pseudoCatalogue(labels)) / lengthOf(labels);
    expect(ratio).toBeGreaterThan(1.3);
    expect(ratio).toBeLessThan(1.5);
  });
});

function lengthOf(messages: object): number {
  return Object.values(messages).join('').length;
}
