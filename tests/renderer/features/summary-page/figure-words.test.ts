import { describe, expect, test } from 'vitest';
import { rowsOfAnswer } from '../../../../shared/outputs/figures/answer-rows.ts';
import { figureLabels } from '../../../../shared/outputs/figures/figure-labels.ts';
import { countrySentence, projectSentence } from '../../../../shared/outputs/figures/figure-sentence.ts';
import { textsOf } from '../../../../renderer/ui/text.tsx';
import { sourcesOfFigure } from '../../../../shared/summary/figure-sources.ts';
import type { FigureName } from '../../../../shared/summary/figure-sources.ts';
import type { GroupingName } from '../../../../shared/summary/groupings.ts';
import { forInDataset, forInInput } from './sample-summary.ts';

const texts = textsOf('en');
const { project } = forInDataset;
const labels = figureLabels(project, texts);
const scope = { project: 'FOR-IN', period: null };
const figuresOf = (figure: FigureName) => sourcesOfFigure(forInInput, figure).figures;

const ofFive = (known: number) => ({ known, of: 5 });

describe('what rows are called', () => {
  test.each<[GroupingName, string, string]>([
    ['byYear', '2022', '2022'],
    ['byQuarter', '2022-Q4', '2022 Q4'],
    ['byType', 'study visit', 'Study visit'],
    ['byType', 'a type of a later version', 'a type of a later version'],
    ['byPillar', 'pan-baltic', 'Pan-Baltic cooperation'],
    ['byThematicArea', 'cross-cutting', 'Cross-cutting'],
    ['byThematicArea', 'T9', 'T9'],
    ['byPartner', 'DDG', 'DDG'],
    ['byCountryHeld', 'DK+SE', 'Denmark + Sweden'],
    ['byCountryHeld', 'online', 'online'],
    ['byCountryScope', 'regional', 'regional'],
    ['byCountryScope', 'conflict', 'two versions'],
    ['byYear', 'none', 'not said'],
  ])('%s %s: %s', (grouping, key, label) => {
    expect(labels.key(grouping, key)).toBe(label);
  });

  test('a rule under one country names that country’s figure', () => {
    const within: FigureName = { of: 'byCountryScope', key: 'LT' };
    expect(labels.rule({ of: 'byYear', key: '2022', within })).toBe(
      'Activities whose first day lies in this year. Only among: Lithuania, country scope.',
    );
  });
});

describe('the sentence to copy', () => {
  test('says the number, how many activities it covers, and the funder’s split', () => {
    const split = rowsOfAnswer('scope', { input: forInInput, labels, project }, texts.country)
      .filter(({ figures }) => figures.activities > 0)
      .map(({ label, figures }) => ({ name: label, figures }));
    expect(projectSentence(figuresOf({ of: 'project' }), 'Country scope', split, scope, texts)).toBe(
      'FOR-IN: 2,353 participations in 11 of 13 activities counted (406 in person, 1,947 online). Country scope: ' +
        'Lithuania 107 (4 of 4 counted); Estonia + Lithuania + Latvia unknown (0 of 1 counted); regional 2,246 (7 of 8 counted).',
    );
  });

  test('never puts in person and online into a total that they are no part of', () => {
    const figures = {
      activities: 5,
      counted: 3,
      inPerson: 59,
      online: 10,
      both: 3,
      total: 27,
      coverage: { inPerson: ofFive(5), online: ofFive(4), both: ofFive(3), total: ofFive(3) },
    };
    expect(projectSentence(figures, 'Country scope', [], scope, texts)).toBe(
      'FOR-IN: 27 participations in 3 of 5 activities counted. ' +
        'In person 59 (known for 5 of 5), online 10 (known for 4 of 5).',
    );
    expect(countrySentence({ name: 'X', figures }, scope, texts)).toBe(
      'X: 27 participations in 3 of 5 activities counted (FOR-IN). ' +
        'In person 59 (known for 5 of 5), online 10 (known for 4 of 5).',
    );
  });

  test.each<[string, FigureName, string | null, string]>([
    [
      'a known figure',
      { of: 'byCountryScope', key: 'LT' },
      null,
      'X: 107 participations in 4 of 4 activities counted (62 in person, 45 online; FOR-IN).',
    ],
    [
      'an unknown figure',
      { of: 'byCountryHeld', key: 'FI+SE' },
      '2023',
      'X: an unknown number of participations in 0 of 1 activity counted (unknown in person, unknown online; FOR-IN, 2023).',
    ],
    ['nothing', { of: 'byCountryScope', key: 'LV' }, '2023 Q1', 'X: no activities (FOR-IN, 2023 Q1).'],
  ])('of a country: %s', (_what, figure, period, sentence) => {
    expect(countrySentence({ name: 'X', figures: figuresOf(figure) }, { project: 'FOR-IN', period }, texts)).toBe(
      sentence,
    );
  });
});

const keysOf = (answer: 'held' | 'scope' | 'participantsFrom') =>
  rowsOfAnswer(answer, { input: forInInput, labels, project }, texts.country).map(({ label, figures }) => [
    label,
    figures.total,
  ]);

describe('the rows of an answer', () => {
  test('begin with the project’s countries in its order, also where nothing is known', () => {
    expect(keysOf('scope')).toEqual([
      ['Lithuania', 107],
      ['Latvia', null],
      ['Estonia', null],
      ['Estonia + Lithuania + Latvia', null],
      ['regional', 2246],
    ]);
    expect(keysOf('held').slice(0, 4)).toEqual([
      ['Lithuania', 2225],
      ['Latvia', 12],
      ['Estonia', 29],
      ['Denmark + Sweden', 20],
    ]);
    expect(keysOf('participantsFrom').map(([label]) => label)).toEqual(['Lithuania', 'Latvia', 'Estonia']);
  });
});
