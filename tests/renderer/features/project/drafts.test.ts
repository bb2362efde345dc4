import { describe, expect, test } from 'vitest';
import {
  withCodes,
  withContacts,
  withIndicators,
  withPlan,
  withQuestions,
} from '../../../../renderer/features/project/apply-drafts.ts';
import {
  checkCodes,
  checkContacts,
  checkIndicators,
  checkPlan,
  checkQuestions,
} from '../../../../renderer/features/project/check-drafts.ts';
import {
  codeLists,
  contactsDraftSchema,
  draftOfCodes,
  draftOfContacts,
  draftOfIndicators,
  draftOfPlan,
  draftOfQuestions,
  freeKey,
  freeQuestionCode,
} from '../../../../renderer/features/project/drafts.ts';
import type {
  CodeDraft,
  IndicatorDraft,
  PlanItemDraft,
  QuestionDraft,
} from '../../../../renderer/features/project/drafts.ts';
import { moved } from '../../../../renderer/features/project/entry-buttons.tsx';
import { draftPlace, keep, readKept, readUnsaved } from '../../../../renderer/features/project/kept-draft.ts';
import { bundledProjects } from '../../../../shared/consolidation/bundled-data.ts';
import { projectSchema } from '../../../../shared/schema/project.ts';
import type { Project } from '../../../../shared/schema/project.ts';

const projects = bundledProjects();
const [forIn] = projects;
if (!forIn) throw new Error('there is no FOR-IN project');

describe('a part that is opened and saved without a change', () => {
  test.each(projects.map((project) => [project.code, project] as const))('leaves %s as it is', (_code, project) => {
    expect(withContacts(project, draftOfContacts(project))).toEqual(project);
    expect(withPlan(project, draftOfPlan(project))).toEqual(project);
    expect(withQuestions(project, draftOfQuestions(project))).toEqual(project);
    expect(withIndicators(project, draftOfIndicators(project))).toEqual(project);
    for (const list of codeLists) expect(withCodes(project, list, draftOfCodes(project, list))).toEqual(project);
  });

  test.each(projects.map((project) => [project.code, project] as const))('has no problem in %s', (_code, project) => {
    const problems = [
      checkContacts(draftOfContacts(project)),
      checkPlan(draftOfPlan(project)),
      checkQuestions(draftOfQuestions(project)),
      ...codeLists.map((list) => checkCodes(draftOfCodes(project, list))),
    ];
    expect(problems.map(({ size }) => size)).toEqual(problems.map(() => 0));
  });
});

const item = (change: Partial<PlanItemDraft> = {}): PlanItemDraft => ({
  code: 'P01',
  title: 'Kick-off',
  from: '2022-01-28',
  to: '',
  cancelled: false,
  ...change,
});

describe('the plan', () => {
  test.each<[string, Partial<PlanItemDraft>, [string, string][]]>([
    ['nothing planned yet', { from: '' }, []],
    ['a span of months', { from: '2022-01', to: '2022-03' }, []],
    ['no title', { title: '  ' }, [['P01/title', 'required']]],
    ['a title of 501 letters', { title: 'x'.repeat(501) }, [['P01/title', 'tooLong']]],
    ['a day that does not exist', { from: '2022-02-30' }, [['P01/from', 'notADate']]],
    ['words for a date', { to: 'soon' }, [['P01/to', 'notADate']]],
    ['an end before the beginning', { to: '2022-01-27' }, [['P01/to', 'endsBefore']]],
    ['a day and a month', { to: '2022-03' }, [['P01/to', 'precision']]],
    ['an end without a beginning', { from: '', to: '2022-03' }, [['P01/from', 'fromMissing']]],
  ])('%s', (_what, change, problems) => {
    expect([...checkPlan([item(change)])]).toEqual(problems);
  });

  test('saved: span, title and cancellation change, everything else of the item stays', () => {
    const draft = draftOfPlan(forIn).map((one) =>
      one.code === 'P15' ? { ...one, title: ' Closing ', from: '2024-02-20', to: '2024-02-20', cancelled: true } : one,
    );
    const saved = withPlan(forIn, draft);
    expect(projectSchema.safeParse(saved).success).toBe(true);
    expect(saved.plan.at(-1)).toEqual({
      code: 'P15',
      title: 'Closing',
      span: { from: '2024-02-20' },
      place: { country: 'EE', municipality: 'Tallinn' },
      eachCountry: false,
      cancelled: true,
    });
    expect(saved.plan.slice(0, -1)).toEqual(forIn.plan.slice(0, -1));
  });

  test('an item that came in while somebody typed stays untouched', () => {
    const draft = draftOfPlan(forIn).filter(({ code }) => code !== 'P03');
    expect(withPlan(forIn, draft).plan).toEqual(forIn.plan);
  });
});

const code = (change: Partial<CodeDraft>): CodeDraft => ({
  key: 'new 0',
  code: 'M4',
  name: 'Four',
  withdrawn: false,
  kind: '',
  isNew: true,
  ...change,
});

describe('codes', () => {
  test.each<[string, Partial<CodeDraft>, [string, string][]]>([
    ['a new one', {}, []],
    ['without a code', { code: '' }, [['new 0/code', 'required']]],
    ['a code that is there already', { code: 'M1 ' }, [['new 0/code', 'codeTwice']]],
    ['a code of signs', { code: '/x' }, [['new 0/code', 'notACode']]],
    ['a code of 41 letters', { code: 'x'.repeat(41) }, [['new 0/code', 'tooLong']]],
    ['without a name', { name: '' }, [['new 0/name', 'required']]],
  ])('%s', (_what, change, problems) => {
    expect([...checkCodes([...draftOfCodes(forIn, 'milestones'), code(change)])]).toEqual(problems);
  });

  test('saved: one is withdrawn, not taken away; a new one comes last; one that came in meanwhile stays', () => {
    const draft = draftOfCodes(forIn, 'milestones')
      .filter((one) => one.code !== 'M3')
      .map((one) => ({ ...one, withdrawn: one.code === 'M1' }));
    const saved = withCodes(forIn, 'milestones', [...draft, code({})]);
    expect(projectSchema.safeParse(saved).success).toBe(true);
    expect(saved.milestones.map((one) => [one.code, one.withdrawn ?? false])).toEqual([
      ['M1', true],
      ['M2', false],
      ['M4', false],
      ['M3', false],
    ]);
  });

  test('a project asks for age groups when it has some, and no longer when none is left', () => {
    const asked = withCodes(forIn, 'ageGroups', [code({ code: '18-29', name: '18 to 29' })]);
    expect(projectSchema.safeParse(asked).success).toBe(true);
    expect(asked.ageGroups).toEqual([{ code: '18-29', name: '18 to 29' }]);
    expect(draftOfCodes(asked, 'ageGroups').map((one) => one.code)).toEqual(['18-29']);
    expect(withCodes(forIn, 'ageGroups', [])).toEqual(forIn);
  });
});

const question = (change: Partial<QuestionDraft>): QuestionDraft => ({
  code: 'Q1',
  text: 'How many volunteers helped?',
  answer: 'number',
  choices: [],
  ...change,
});

describe('questions', () => {
  test.each<[string, Partial<QuestionDraft>, [string, string][]]>([
    ['a number', {}, []],
    ['a choice of two', { answer: 'choice', choices: ['yes', 'no'] }, []],
    ['a choice of one', { answer: 'choice', choices: ['yes'] }, [['Q1/choices', 'fewChoices']]],
    ['a choice too long', { answer: 'choice', choices: ['a', 'x'.repeat(501)] }, [['Q1/choices', 'choiceTooLong']]],
    ['without words', { text: '' }, [['Q1/text', 'required']]],
  ])('%s', (_what, change, problems) => {
    expect([...checkQuestions([question(change)])]).toEqual(problems);
  });

  test('saved: choices belong to a choice only, and without any question the list goes away', () => {
    const saved = withQuestions(forIn, [question({ choices: ['left over', 'from before'] })]);
    expect(saved.questions).toEqual([{ code: 'Q1', text: 'How many volunteers helped?', answer: 'number' }]);
    expect(projectSchema.safeParse(saved).success).toBe(true);
    expect(withQuestions(saved, [])).toEqual(forIn);
  });

  test('one whose answers an indicator adds up stays, and stays a number', () => {
    const helped = { code: 'Q1', text: 'How many volunteers helped?', answer: 'number' } as const;
    const used: Project = {
      ...withQuestions(forIn, [question({}), question({ code: 'Q2', text: 'Who else?', answer: 'text' })]),
      indicators: [{ code: 'I1', name: 'Volunteers', measure: 'answer', question: 'Q1' }],
    };
    expect(withQuestions(used, []).questions).toEqual([helped]);
    expect(withQuestions(used, [question({ answer: 'text' })]).questions).toEqual([helped]);
    expect(withQuestions({ ...used, indicators: [] }, [])).not.toHaveProperty('questions');
  });

  test('a new one never takes the code of an answer that is left over', () => {
    expect(freeQuestionCode([question({})], ['Q2', 'Q4'])).toBe('Q3');
  });
});

const indicator = (change: Partial<IndicatorDraft>): IndicatorDraft => ({
  key: '0',
  code: 'I1',
  name: 'People reached',
  measure: 'participations',
  question: '',
  target: '1500',
  ...change,
});

describe('indicators', () => {
  test.each<[string, Partial<IndicatorDraft>, [string, string][]]>([
    ['with a target', {}, []],
    ['without a target', { target: ' ' }, []],
    ['a target as people write it', { target: '1 500' }, []],
    ['answers to a question', { measure: 'answer', question: 'Q1' }, []],
    ['answers to no question', { measure: 'answer' }, [['0/question', 'required']]],
    ['a target in words', { target: 'many' }, [['0/target', 'notAWholeNumber']]],
    ['a target that is unknown', { target: '?' }, [['0/target', 'notAWholeNumber']]],
    ['a target below nothing', { target: '-5' }, [['0/target', 'notAWholeNumber']]],
    ['a target with a part', { target: '2.5' }, [['0/target', 'notAWholeNumber']]],
    ['without a code', { code: '' }, [['0/code', 'required']]],
    ['without a name', { name: ' ' }, [['0/name', 'required']]],
  ])('%s', (_what, change, problems) => {
    expect([...checkIndicators([indicator(change)])]).toEqual(problems);
  });

  test('two with one code cannot be saved', () => {
    const twice = [indicator({}), indicator({ key: '1', code: ' I1' })];
    expect([...checkIndicators(twice)]).toEqual([
      ['0/code', 'codeTwice'],
      ['1/code', 'codeTwice'],
    ]);
  });

  test('saved: a question belongs to answers only, a target is a number, and without any the list goes away', () => {
    const saved = withIndicators(forIn, [
      indicator({ code: ' I1 ', question: 'Q1', target: '1 500' }),
      indicator({ key: '1', code: 'I2', measure: 'answer', question: 'Q1', target: '' }),
    ]);
    expect(saved.indicators).toEqual([
      { code: 'I1', name: 'People reached', measure: 'participations', target: 1500 },
      { code: 'I2', name: 'People reached', measure: 'answer', question: 'Q1' },
    ]);
    expect(projectSchema.safeParse(saved).success).toBe(true);
    expect(withIndicators(saved, draftOfIndicators(saved))).toEqual(saved);
    const { indicators: _indicators, ...without } = forIn;
    expect(withIndicators(saved, [])).toEqual(without);
  });
});

describe('contacts', () => {
  test('without an organisation cannot be saved; with one, empty words are left out', () => {
    const draft = { key: '0', name: ' ', jobTitle: '', organisation: '', country: '' };
    expect([...checkContacts([draft])]).toEqual([['0/organisation', 'required']]);
    const organisation = '01900000-0000-7000-8000-0000000b0001';
    expect(withContacts(forIn, [{ ...draft, organisation, country: 'LT' }]).contacts).toEqual([
      { organisation, country: 'LT' },
    ]);
  });

  test('keep their keys apart', () => {
    expect([freeKey([]), freeKey([{ key: '0' }, { key: '7' }, { key: 'P01' }])]).toEqual(['0', '8']);
  });

  test.each<[number, -1 | 1, string]>([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ])('the one at %s moved by %s: %s', (index, by, expected) => {
    expect(moved(['a', 'b', 'c'], index, by).join('')).toBe(expected);
  });
});

function storageWith(text: string | null) {
  let held = text;
  return {
    getItem: () => held,
    setItem: (_key: string, value: string) => (held = value),
    removeItem: () => (held = null),
  };
}

describe('a draft kept beside the records', () => {
  const place = draftPlace('practice', 'contacts');
  const draft = draftOfContacts(forIn);

  test('is found again until it is dropped', () => {
    const storage = storageWith(null);
    keep(storage, place, { version: 3, draft });
    expect(readKept(storage, place, contactsDraftSchema)).toEqual({ version: 3, draft });
    keep(storage, place, null);
    expect(readKept(storage, place, contactsDraftSchema)).toBeUndefined();
  });

  describe('whose window was killed after it was saved', () => {
    const section = { schema: contactsDraftSchema, check: checkContacts, apply: withContacts };
    const saved = withContacts(forIn, draft);

    test('is not taken for unsaved, and is dropped', () => {
      const storage = storageWith(null);
      keep(storage, place, { version: forIn.version, draft });
      expect(readUnsaved(storage, place, { ...saved, version: forIn.version + 1 }, section)).toBeUndefined();
      expect(readKept(storage, place, contactsDraftSchema)).toBeUndefined();
    });

    test.each([
      ['what was typed after it', [...draft, { key: 'more', name: '', jobTitle: '', organisation: 'o', country: '' }]],
      ['what cannot be saved yet', [...draft, { key: 'more', name: '', jobTitle: '', organisation: '', country: '' }]],
    ])('is found again with %s', (_what, typed) => {
      const storage = storageWith(null);
      keep(storage, place, { version: forIn.version, draft: typed });
      expect(readUnsaved(storage, place, saved, section)).toEqual({ version: forIn.version, draft: typed });
    });
  });

  test.each([null, 'not JSON', '{}', '{"version":1,"draft":[{"name":1}]}', '[]'])('is not made of %j', (text) => {
    expect(readKept(storageWith(text), place, contactsDraftSchema)).toBeUndefined();
  });
});
