import type { SentenceCode } from '../messages/catalogue.ts';
import type { Project } from '../schema/project.ts';
import type { Rule } from './rule.ts';
import { activityRule } from './rule.ts';

type Question = NonNullable<Project['questions']>[number];

/** When an answer does not answer its question. `undefined`: the project does not ask it. */
const misfits: readonly (readonly [
  SentenceCode,
  (question: Question | undefined, value: string | number) => boolean,
])[] = [
  ['findings.questionUnknown', (question) => question === undefined],
  ['findings.answerNotNumber', (question, value) => question?.answer === 'number' && typeof value !== 'number'],
  ['findings.answerNotText', (question, value) => question?.answer === 'text' && typeof value !== 'string'],
  [
    'findings.answerNotChoice',
    (question, value) => question?.answer === 'choice' && !(question.choices ?? []).some((choice) => choice === value),
  ],
];

export const answerRules: readonly Rule[] = misfits.map(([code, isMisfit]) =>
  activityRule(code, 'error', function* misfittingAnswers(activity, context) {
    for (const { id, value } of activity.answers ?? []) {
      if (value === undefined) continue;
      const question = context.dataset.project.questions?.find((asked) => asked.code === id);
      if (!isMisfit(question, value)) continue;
      yield {
        field: `answers/${id}`,
        params: { question: question?.text ?? id, value, choices: (question?.choices ?? []).join(', ') },
      };
    }
  }),
);
