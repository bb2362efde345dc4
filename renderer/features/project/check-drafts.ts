import type { z } from 'zod';
import { isCalendarDate } from '../../../shared/schema/calendar-date.ts';
import { logoLimits, logoPictureSchema } from '../../../shared/schema/logo.ts';
import { codeSchema, lineSchema } from '../../../shared/schema/text.ts';
import { readTypedCount } from '../../ui/fields/typed-count.ts';
import { keptLogos } from './drafts.ts';
import type { CodeDraft, ContactDraft, IndicatorDraft, LogoDraft, PlanItemDraft, QuestionDraft } from './drafts.ts';

/** Why a part of a definition cannot be saved yet. */
export type Problem =
  | 'required'
  | 'tooLong'
  | 'notALine'
  | 'notACode'
  | 'codeTwice'
  | 'notADate'
  | 'endsBefore'
  | 'precision'
  | 'fromMissing'
  | 'notAWholeNumber'
  | 'fewChoices'
  | 'choiceTooLong'
  | 'notALogo'
  | 'tooManyLogos';

/** Problems by `<entry>/<field>`; the entry is its key, or its code where that never changes. */
export type Problems = ReadonlyMap<string, Problem>;

export function checkContacts(contacts: readonly ContactDraft[]): Problems {
  return collect(
    contacts.flatMap(({ key, name, jobTitle, organisation }) => [
      [`${key}/name`, lineProblem(name)],
      [`${key}/jobTitle`, lineProblem(jobTitle)],
      [`${key}/organisation`, organisation === '' ? 'required' : undefined],
    ]),
  );
}

export function checkLogos(logos: readonly LogoDraft[]): Problems {
  const kept = keptLogos(logos);
  return collect([
    ...kept.map(({ key, alternative }) => [`${key}/alternative`, requiredLineProblem(alternative)] as const),
    // What was kept beside the records may have been changed there.
    ...kept.map(({ key, picture }) => [`${key}/picture`, isLogo(picture) ? undefined : 'notALogo'] as const),
    ['logos', kept.length > logoLimits.count ? 'tooManyLogos' : undefined],
  ]);
}

export function checkPlan(plan: readonly PlanItemDraft[]): Problems {
  return collect(
    plan.flatMap(({ code, title, from, to }) => [
      [`${code}/title`, requiredLineProblem(title)],
      [`${code}/from`, from === '' ? (to === '' ? undefined : 'fromMissing') : dateProblem(from)],
      [`${code}/to`, to === '' ? undefined : (dateProblem(to) ?? spanProblem(from, to))],
    ]),
  );
}

export function checkCodes(codes: readonly CodeDraft[]): Problems {
  return collect(
    codes.flatMap(({ key, code, name, isNew }) => [
      [`${key}/code`, isNew ? codeProblem(code, codes) : undefined],
      [`${key}/name`, requiredLineProblem(name)],
    ]),
  );
}

export function checkQuestions(questions: readonly QuestionDraft[]): Problems {
  return collect(
    questions.flatMap(({ code, text, answer, choices }) => [
      [`${code}/text`, requiredLineProblem(text)],
      [`${code}/choices`, answer === 'choice' ? choicesProblem(choices) : undefined],
    ]),
  );
}

export function checkIndicators(indicators: readonly IndicatorDraft[]): Problems {
  return collect(
    indicators.flatMap(({ key, code, name, measure, question, target }) => [
      [`${key}/code`, codeProblem(code, indicators)],
      [`${key}/name`, requiredLineProblem(name)],
      [`${key}/question`, measure === 'answer' && question === '' ? 'required' : undefined],
      [`${key}/target`, target.trim() !== '' && wholeNumberOf(target) === undefined ? 'notAWholeNumber' : undefined],
    ]),
  );
}

/** A number as it is typed (`1 500`); undefined when nothing or anything else is. */
export function wholeNumberOf(typed: string): number | undefined {
  const reading = readTypedCount(typed, undefined);
  return 'count' in reading && reading.count?.state === 'number' ? reading.count.value : undefined;
}

function collect(found: readonly (readonly (string | undefined)[])[]): Problems {
  return new Map(
    found.flatMap(([address, problem]) => (problem === undefined ? [] : [[address, problem]])) as [string, Problem][],
  );
}

function isLogo(picture: string): boolean {
  return logoPictureSchema.safeParse(picture).success;
}

function lineProblem(text: string): Problem | undefined {
  return text.trim() === '' ? undefined : problemOf(lineSchema, text.trim(), 'notALine');
}

function requiredLineProblem(text: string): Problem | undefined {
  return text.trim() === '' ? 'required' : lineProblem(text);
}

function codeProblem(code: string, codes: readonly { readonly code: string }[]): Problem | undefined {
  if (code.trim() === '') return 'required';
  if (codes.filter((other) => other.code.trim() === code.trim()).length > 1) return 'codeTwice';
  return problemOf(codeSchema, code.trim(), 'notACode');
}

function choicesProblem(choices: readonly string[]): Problem | undefined {
  if (choices.length < 2) return 'fewChoices';
  return choices.some((choice) => problemOf(lineSchema, choice, 'notALine')) ? 'choiceTooLong' : undefined;
}

function dateProblem(date: string): Problem | undefined {
  return isCalendarDate(date) ? undefined : 'notADate';
}

function spanProblem(from: string, to: string): Problem | undefined {
  if (dateProblem(from)) return undefined;
  if (from.length !== to.length) return 'precision';
  return to < from ? 'endsBefore' : undefined;
}

function problemOf(schema: z.ZodType, text: string, otherwise: Problem): Problem | undefined {
  const parsed = schema.safeParse(text);
  if (parsed.success) return undefined;
  return parsed.error.issues[0]?.code === 'too_big' ? 'tooLong' : otherwise;
}
