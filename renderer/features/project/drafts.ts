import { z } from 'zod';
import type { Project } from '../../../shared/schema/project.ts';

/** Parts of a definition while they are being typed: everything as text, nothing checked yet. */
const text = z.string();

export const contactsDraftSchema = z.array(
  z.strictObject({ key: text, name: text, jobTitle: text, organisation: text, country: text }),
);
export type ContactDraft = z.infer<typeof contactsDraftSchema>[number];

export const logosDraftSchema = z.array(
  z.strictObject({
    key: text,
    picture: text,
    alternative: text,
    organisation: text,
    /** It stays in its place, to be brought back, until the draft is saved. */
    isRemoved: z.boolean(),
  }),
);
export type LogoDraft = z.infer<typeof logosDraftSchema>[number];

export const planDraftSchema = z.array(
  z.strictObject({ code: text, title: text, from: text, to: text, cancelled: z.boolean() }),
);
export type PlanItemDraft = z.infer<typeof planDraftSchema>[number];

export const codesDraftSchema = z.array(
  z.strictObject({
    key: text,
    code: text,
    name: text,
    withdrawn: z.boolean(),
    /** Only of pillars. */
    kind: text,
    /** Its code may still be typed, and it may be taken away again. */
    isNew: z.boolean(),
  }),
);
export type CodeDraft = z.infer<typeof codesDraftSchema>[number];

export const questionsDraftSchema = z.array(
  z.strictObject({ code: text, text, answer: z.enum(['number', 'choice', 'text']), choices: z.array(text) }),
);
export type QuestionDraft = z.infer<typeof questionsDraftSchema>[number];

export const indicatorMeasures = ['activities', 'participations', 'organisationsMapped', 'answer'] as const;
export const indicatorsDraftSchema = z.array(
  z.strictObject({
    key: text,
    code: text,
    name: text,
    measure: z.enum(indicatorMeasures),
    /** Only of the measure `answer`. */
    question: text,
    target: text,
  }),
);
export type IndicatorDraft = z.infer<typeof indicatorsDraftSchema>[number];

export const codeLists = ['pillars', 'thematicAreas', 'targetGroups', 'ageGroups', 'milestones'] as const;
export type CodeListName = (typeof codeLists)[number];
/** Part of a definition that is changed and saved by itself. */
export type SectionName = 'contacts' | 'logos' | 'plan' | 'questions' | 'indicators' | CodeListName;

export function draftOfContacts({ contacts }: Project): ContactDraft[] {
  return contacts.map(({ name = '', jobTitle = '', organisation, country = '' }, index) => ({
    key: String(index),
    name,
    jobTitle,
    organisation,
    country,
  }));
}

export function draftOfLogos({ reportLogos = [] }: Project): LogoDraft[] {
  return reportLogos.map(({ picture, alternative, organisation = '' }, index) => ({
    key: String(index),
    picture,
    alternative,
    organisation,
    isRemoved: false,
  }));
}

/** Those that would be saved. */
export function keptLogos(drafts: readonly LogoDraft[]): readonly LogoDraft[] {
  return drafts.filter(({ isRemoved }) => !isRemoved);
}

export function draftOfPlan({ plan }: Project): PlanItemDraft[] {
  return plan.map(({ code, title, span, cancelled = false }) => ({
    code,
    title,
    from: span?.from ?? '',
    to: span?.to ?? '',
    cancelled,
  }));
}

export function draftOfCodes(project: Project, list: CodeListName): CodeDraft[] {
  const codes: readonly (Project['pillars'][number] | Project['milestones'][number])[] = project[list] ?? [];
  return codes.map((item) => ({
    key: item.code,
    code: item.code,
    name: item.name,
    withdrawn: item.withdrawn ?? false,
    kind: 'kind' in item ? item.kind : '',
    isNew: false,
  }));
}

export function draftOfQuestions({ questions = [] }: Project): QuestionDraft[] {
  return questions.map(({ code, text: asked, answer, choices = [] }) => ({ code, text: asked, answer, choices }));
}

export function draftOfIndicators({ indicators = [] }: Project): IndicatorDraft[] {
  return indicators.map(({ code, name, measure, question = '', target }, index) => ({
    key: String(index),
    code,
    name,
    measure,
    question,
    target: target === undefined ? '' : String(target),
  }));
}

/** A key that none of the entries has. */
export function freeKey(entries: readonly { readonly key: string }[]): string {
  return String(1 + Math.max(-1, ...entries.map(({ key }) => Number(key)).filter(Number.isFinite)));
}

/** The first of `Q1`, `Q2` … that was never the code of a question or an answer. */
export function freeQuestionCode(questions: readonly QuestionDraft[], answered: Iterable<string>): string {
  const taken = new Set([...questions.map(({ code }) => code), ...answered]);
  let number = 1;
  while (taken.has(`Q${number}`)) number += 1;
  return `Q${number}`;
}
