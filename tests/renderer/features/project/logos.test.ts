import { describe, expect, test } from 'vitest';
import { withLogos } from '../../../../renderer/features/project/apply-drafts.ts';
import { checkLogos } from '../../../../renderer/features/project/check-drafts.ts';
import { draftOfLogos } from '../../../../renderer/features/project/drafts.ts';
import type { LogoDraft } from '../../../../renderer/features/project/drafts.ts';
import { bundledProjects } from '../../../../shared/consolidation/bundled-data.ts';
import { base64Of } from '../../../../shared/schema/base64.ts';
import { projectSchema } from '../../../../shared/schema/project.ts';
import { drawnPng } from '../../../support/drawn-png.ts';

const [forIn, other] = bundledProjects();
if (!forIn || !other) throw new Error('there are not two projects');
const picture = base64Of(drawnPng({ width: 30, height: 10 }));
const owner = '01900000-0000-7000-8000-0000000b0001';
let keys = 0;
const logo = (change: Partial<LogoDraft> = {}): LogoDraft => {
  keys += 1;
  const empty = { alternative: 'Logo of the funder', organisation: '', isRemoved: false };
  return { key: String(keys), picture, ...empty, ...change };
};

describe('logos', () => {
  test('the bundled projects have none: nobody has given us the right to any', () => {
    for (const project of bundledProjects()) expect(project.reportLogos).toBeUndefined();
  });

  test('opened and saved without a change, a project stays as it is', () => {
    expect(withLogos(forIn, draftOfLogos(forIn))).toEqual(forIn);
    const saved = withLogos(forIn, [logo(), logo({ organisation: owner })]);
    expect(withLogos(saved, draftOfLogos(saved))).toEqual(saved);
    expect(checkLogos(draftOfLogos(saved)).size).toBe(0);
  });

  test('saved: in their order, words without blanks around them, without an owner where nobody said', () => {
    const saved = withLogos(forIn, [
      logo({ alternative: ' Second ' }),
      logo({ alternative: 'First', organisation: owner }),
    ]);
    expect(saved.reportLogos).toEqual([
      { picture, alternative: 'Second' },
      { picture, alternative: 'First', organisation: owner },
    ]);
    expect(projectSchema.safeParse(saved).success).toBe(true);
  });

  test('what is removed goes when it is saved; without any, the list goes as well', () => {
    const saved = withLogos(forIn, [logo({ isRemoved: true }), logo({ alternative: 'Left' })]);
    expect(saved.reportLogos?.map(({ alternative }) => alternative)).toEqual(['Left']);
    expect(withLogos(saved, [logo({ isRemoved: true })])).toEqual(forIn);
  });

  test.each<[what: string, drafts: readonly LogoDraft[], problems: readonly string[]]>([
    ['none', [], []],
    ['one with words', [logo()], []],
    ['one without words', [logo({ key: 'a', alternative: '  ' })], ['a/alternative required']],
    ['one of two lines', [logo({ key: 'a', alternative: 'a\nb' })], ['a/alternative notALine']],
    ['one without words that is removed', [logo({ alternative: '', isRemoved: true })], []],
    ['one that is no picture', [logo({ key: 'a', picture: 'AAAA' })], ['a/picture notALogo']],
    ['eight', Array.from({ length: 8 }, () => logo()), []],
    ['nine', Array.from({ length: 9 }, () => logo()), ['logos tooManyLogos']],
    ['nine of which one is removed', [...Array.from({ length: 8 }, () => logo()), logo({ isRemoved: true })], []],
  ])('can be saved, or are said why not: %s', (_, drafts, problems) => {
    expect([...checkLogos(drafts)].map((problem) => problem.join(' '))).toEqual(problems);
  });
});
