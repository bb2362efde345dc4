import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { canBeAccepted, findingKeyOf } from '../../../shared/validation/accepted-findings.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { checkAlone, checkInSteps } from '../../../shared/validation/check-in-steps.ts';
import { checkProject } from '../../../shared/validation/check-project.ts';
import { clean, foundIn, number, withActivity } from './clean-record.ts';

const few = withActivity('training-lt', { plannedParticipants: { min: 30 } });
const [fewer] = checkDataset(few);
const key = fewer ? findingKeyOf(fewer) : '';
const entry = { id: key, field: 'total', comment: 'A storm kept people at home.', author: 'Desk', day: '2024-02-01' };

function accepting(dataset: Dataset, entries: Activity['acceptedFindings']): Dataset {
  return withActivity('training-lt', { acceptedFindings: entries }, dataset);
}

const accepted = accepting(few, [entry]);
const changed = (change: Parameters<typeof withActivity>[1]) => foundIn(withActivity('training-lt', change, accepted));

describe('a "please check" that somebody let stand', () => {
  test('is found before, and quiet afterwards, wherever it is asked', () => {
    expect(foundIn(few)).toEqual(['fewerThanPlanned training-lt total']);
    expect(foundIn(accepted)).toEqual([]);
    expect([...checkInSteps(accepted)].flat()).toEqual([]);
    expect(checkAlone(accepted, accepted.activities)).toEqual([]);
  });

  test('is given with its comment to who asks for accepted ones as well', () => {
    const all = checkDataset(accepted, { withAccepted: true });
    expect(all).toEqual([{ ...fewer, accepted: { comment: entry.comment, author: 'Desk', day: '2024-02-01' } }]);
  });

  test('speaks again when its facts change', () => {
    expect(changed({ inPerson: number(19) })).toEqual(['fewerThanPlanned training-lt total']);
    expect(changed({ plannedParticipants: { min: 29 } })).toEqual(['fewerThanPlanned training-lt total']);
  });

  test('stays quiet when anything else changes', () => {
    expect(changed({ subtitle: 'Another', targetGroups: ['NGOs'] })).toEqual([]);
  });

  test('speaks again once it is reopened: without a comment nothing is accepted', () => {
    expect(foundIn(accepting(few, [{ id: key, field: 'total' }]))).toEqual(['fewerThanPlanned training-lt total']);
    expect(foundIn(accepting(few, undefined))).toEqual(['fewerThanPlanned training-lt total']);
  });

  test('of one activity says nothing of another', () => {
    const both = withActivity('training-lv', { plannedParticipants: { min: 30 } }, accepted);
    expect(foundIn(both)).toEqual(['fewerThanPlanned training-lv total']);
  });
});

test('what must be fixed cannot be accepted, nor what has an answer of its own', () => {
  const broken = withActivity('training-lt', { title: undefined });
  const mustFix = checkDataset(broken).find(({ code }) => code === 'findings.titleMissing');
  expect([mustFix?.severity, mustFix?.path.kind]).toEqual(['error', 'activity']);
  expect(mustFix && canBeAccepted(mustFix)).toBe(false);
  const comment = { id: mustFix ? findingKeyOf(mustFix) : '', field: 'title', comment: 'It had none.' };
  expect(foundIn(accepting(broken, [comment]))).toEqual(foundIn(broken));
  expect(fewer && canBeAccepted(fewer)).toBe(true);
  expect(fewer && canBeAccepted({ ...fewer, code: 'findings.sameEvent' })).toBe(false);
});

test('a finding about the project itself is accepted in the project', () => {
  const project = { ...clean.project, thematicAreas: [...clean.project.thematicAreas, { code: 'T3', name: 'Data' }] };
  const [empty] = checkDataset({ ...clean, project });
  const acceptedFindings = [{ id: empty ? findingKeyOf(empty) : '', comment: 'Dropped by the funder.' }];
  const quiet = { ...clean, project: { ...project, acceptedFindings } };
  expect(foundIn({ ...clean, project })).toEqual(['thematicAreaEmpty project thematicAreas/T3']);
  expect(foundIn(quiet)).toEqual([]);
  expect(checkProject(quiet)).toEqual([]);
  expect(checkProject(quiet, { withAccepted: true })).toHaveLength(1);
});

test('the key is the same on every installation, whatever the order of the values', () => {
  const issue = {
    code: 'findings.fewerThanPlanned',
    severity: 'warning',
    path: { record: 'r', field: 'total' },
  } as const;
  expect(findingKeyOf({ ...issue, params: { total: 5, min: 7 } })).toBe(
    findingKeyOf({ ...issue, params: { min: 7, total: 5 } }),
  );
  expect(findingKeyOf({ ...issue, params: { total: 5, min: 7 } })).toMatch(/^fewerThanPlanned\.[0-9a-f]{16}$/);
});
