import { describe, expect, test } from 'vitest';
import { countStates, findingsOf, inState } from '../../../renderer/ui/findings/filter-findings.ts';
import { addressOfFinding, placeWords } from '../../../renderer/ui/findings/finding-place.ts';
import { textsOf } from '../../../renderer/ui/text.tsx';
import type { Issue } from '../../../shared/issue.ts';
import { indexConflicts } from '../../../shared/schema/dataset.ts';
import { clean } from '../../shared/validation/clean-record.ts';

const of = (kind: string, record: string, rest: Partial<Issue> = {}, field?: string): Issue => ({
  code: 'findings.fewerThanPlanned',
  severity: 'warning',
  path: { kind, record, label: record, ...(field !== undefined && { field }) },
  params: {},
  ...rest,
});
const training = of('activity', 'training-lt', {}, 'total');
const accepted = of('activity', 'training-lv', { accepted: { comment: 'A storm.' } });
const mustFix = of('activity', 'conference', { severity: 'error' }, 'sessions/s1/from');
const project = of('project', 'TEST');
const period = of('period', 'ddg:2023-Q1', { severity: 'error' });
const all = [training, accepted, project, mustFix, period];
const asked = (filter: { partner?: string; period?: string }) =>
  findingsOf(all, filter, clean, indexConflicts([])).map(({ path }) => path.record);

describe('findings that are shown', () => {
  test('without a filter are all of them, those that must be fixed first', () => {
    expect(asked({})).toEqual(['conference', 'ddg:2023-Q1', 'training-lt', 'training-lv', 'TEST']);
  });

  test('of a partner are those of its activities and periods', () => {
    expect(asked({ partner: 'ddg' })).toEqual(['conference', 'ddg:2023-Q1', 'training-lt']);
    expect(asked({ partner: 'providus' })).toEqual(['training-lv']);
  });

  test('of a period are those of what began in it', () => {
    expect(asked({ period: '2023-Q1' })).toEqual(['ddg:2023-Q1', 'training-lt', 'training-lv']);
    expect(asked({ period: '2023', partner: 'ddg' })).toEqual(['conference', 'training-lt']);
    expect(asked({ period: '2024' })).toEqual([]);
  });

  test('are counted and chosen by their state; an accepted one is not open', () => {
    expect(countStates(all)).toEqual({ open: 4, 'must fix': 2, 'please check': 2, accepted: 1 });
    expect(inState(all, 'open')).toEqual([training, project, mustFix, period]);
    expect(inState(all, 'please check')).toEqual([training, project]);
    expect(inState(all, 'accepted')).toEqual([accepted]);
  });
});

describe('the place of a finding', () => {
  const texts = textsOf('en');
  test.each([
    [training, '#/activities/training-lt/participants', 'training-lt · In total'],
    [mustFix, '#/activities/conference/when', 'conference · Sessions: First day'],
    [project, '#/project', 'Project TEST'],
    [of('project', 'P05', {}, 'plan/P05'), '#/project', 'Plan item P05'],
    [period, '#/combine/periods', 'ddg:2023-Q1'],
    [of('mappedOrganisation', 'm'), undefined, 'm'],
  ])('leads to its page and is named', (finding, address, words) => {
    expect([addressOfFinding(finding), placeWords(finding, texts)]).toEqual([address, words]);
  });
});
