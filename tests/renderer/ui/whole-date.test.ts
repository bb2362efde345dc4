import { describe, expect, test } from 'vitest';
import { wholeDate } from '../../../renderer/ui/whole-date.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { dateSpan } from '../../../shared/outputs/activity-report/date-span.ts';

describe('a date in a narrow column breaks only where no part of it stands alone', () => {
  test.each<[Locale, string, string, string]>([
    ['en', '2023-01', '2023-02', 'January – February 2023'],
    ['lt', '2022-05-02', '2022-05-03', '2022~m. gegužės 2–3~d.'],
    ['lt', '2023-01', '2023-02', '2023~m. sausis – vasaris'],
    ['lv', '2022-05-02', '2022-05-03', '2022.~gada 2.–3. maijs'],
    ['lv', '2023-01', '2023-02', '2023.~gada janvāris – februāris'],
    ['lv', '2022-11', '2023-02', '2022.~gada novembris~– 2023.~gada februāris'],
    ['et', '2022-05-02', '2022-05-03', '2.–3. mai 2022'],
  ])('%s, %s to %s', (locale, from, to, words) => {
    const spaced = wholeDate(dateSpan(from, to, locale)).replaceAll('\u{A0}', '~');
    expect(spaced.replaceAll(/\s/gu, ' ')).toBe(words);
  });
});
