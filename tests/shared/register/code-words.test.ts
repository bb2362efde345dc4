import { describe, expect, test } from 'vitest';
import { activityModes, activityStatuses, activityTypes } from '../../../shared/codes/activity-codes.ts';
import { locales } from '../../../shared/messages/format-message.ts';
import { sentence } from '../../../shared/messages/sentence.ts';
import { readCode, saysCancelled } from '../../../shared/register/code-words.ts';

describe('words of an old list', () => {
  const labels = locales.flatMap((locale) => [
    ...activityTypes.map((code) => ['type', code, sentence(`type.${code}`, {}, locale)] as const),
    ...activityStatuses.map((code) => ['status', code, sentence(`status.${code}`, {}, locale)] as const),
    ...activityModes.map((code) => ['mode', code, sentence(`mode.${code}`, {}, locale)] as const),
  ]);
  // It is "done" in Lithuanian: a list that says so is asked about.
  test('are asked about when two languages mean different things by them', () => {
    expect(sentence('status.postponed', {}, 'lv')).toBe('Atlikta');
    expect(readCode('status', 'Atlikta')).toBeUndefined();
  });

  test.each(labels.filter(([, , label]) => label !== 'Atlikta'))(
    'are recognised as the screens say them: %s %s, %s',
    (vocabulary, code, label) => {
      expect(readCode(vocabulary, label)).toBe(code);
    },
  );

  test.each<['type' | 'status' | 'mode', string, string | undefined]>([
    ['type', 'MOKYMAI', 'training'],
    ['type', 'Mokymai savivaldybės darbuotojams', 'training'],
    ['type', 'Baigiamoji konferencija', 'conference'],
    ['type', 'nuotoline konferencija', 'web conference'],
    ['type', 'Studiju vizīte uz Somiju', 'study visit'],
    ['type', 'õppereis', 'study visit'],
    ['type', 'mokymai ir konferencija', undefined],
    ['type', 'webinar', undefined],
    ['type', 'susirinkimas', undefined],
    ['status', 'Įvykdyta', 'held'],
    ['status', 'taip', 'held'],
    ['status', 'neįvyko', 'cancelled'],
    ['status', 'edasi lükatud', 'postponed'],
    ['status', 'atcelts', 'cancelled'],
    ['status', 'ei toimunud', 'cancelled'],
    ['status', 'įvyko nuotoliu', 'held'],
    ['status', 'dar neįvyko', undefined],
    ['status', 'nebuvo įvykdyta', undefined],
    ['status', 'bus įvykdyta', undefined],
    ['status', 'not held', undefined],
    ['status', 'will be held in May', undefined],
    ['status', 'vēl nav notika', undefined],
    ['status', 'pole tehtud', undefined],
    ['status', 'iš dalies įvykdyta', undefined],
    ['type', 'no training', undefined],
    ['mode', 'not online', undefined],
    ['mode', 'Zoom', 'online'],
    ['mode', 'gyvai Vilniuje', 'in person'],
    ['mode', 'gyvai ir nuotoliu', 'hybrid'],
    ['mode', 'hübriid', 'hybrid'],
    ['mode', 'nežinau', undefined],
  ])('%s: %j is %s', (vocabulary, text, code) => {
    expect(readCode(vocabulary, text)).toBe(code);
  });
});

test.each<[title: string, isCancelled: boolean]>([
  ['Mokymai (atšaukta)', true],
  ['ATŠAUKTA: Mokymai', true],
  ['Seminārs – atcelts', false],
  ['Koolitus (ära jäetud)', true],
  ['Training (not cancelled)', false],
  ['Mokymai (Jonava)', false],
  ['Kaip gyventi, kai šventė atšaukta', false],
])('the title %j says that nothing was held: %s', (title, isCancelled) => {
  expect(saysCancelled(title)).toBe(isCancelled);
});
