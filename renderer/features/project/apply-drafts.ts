import type { Project } from '../../../shared/schema/project.ts';
import { wholeNumberOf } from './check-drafts.ts';
import { keptLogos } from './drafts.ts';
import type {
  CodeDraft,
  CodeListName,
  ContactDraft,
  IndicatorDraft,
  LogoDraft,
  PlanItemDraft,
  QuestionDraft,
} from './drafts.ts';

/** Checked drafts put into the definition; everything else of it stays as it is now. Its version is raised in the store. */
export function withContacts(project: Project, drafts: readonly ContactDraft[]): Project {
  const contacts = drafts.map(({ name, jobTitle, organisation, country }) => ({
    organisation,
    ...filled({ name: name.trim(), jobTitle: jobTitle.trim(), country }),
  }));
  return { ...project, contacts };
}

/** Logos in their order; without any there is no list of them. */
export function withLogos(project: Project, drafts: readonly LogoDraft[]): Project {
  const { reportLogos: _reportLogos, ...kept } = project;
  const reportLogos = keptLogos(drafts).map(({ picture, alternative, organisation }) => ({
    picture,
    alternative: alternative.trim(),
    ...filled({ organisation }),
  }));
  return reportLogos.length === 0 ? kept : { ...kept, reportLogos };
}

/** Titles, spans and cancellations; items that the draft does not know stay untouched. */
export function withPlan(project: Project, drafts: readonly PlanItemDraft[]): Project {
  const byCode = new Map(drafts.map((draft) => [draft.code, draft]));
  const plan = project.plan.map((item) => {
    const draft = byCode.get(item.code);
    if (!draft) return item;
    const { span: _span, cancelled: _cancelled, ...kept } = item;
    const { title, from, to, cancelled } = draft;
    return {
      ...kept,
      title: title.trim(),
      ...(from !== '' && { span: { from, ...(to !== '' && to !== from && { to }) } }),
      ...(cancelled && { cancelled: true as const }),
    };
  });
  return { ...project, plan };
}

/** Names and withdrawals; codes that came in meanwhile stay, new ones come last. A project without age groups asks for none. */
export function withCodes(project: Project, list: CodeListName, drafts: readonly CodeDraft[]): Project {
  const known = new Map(drafts.map((draft) => [draft.code.trim(), draft]));
  const cameMeanwhile = (project[list] ?? []).filter(({ code }) => !known.has(code));
  const entries = drafts.map(({ code, name, withdrawn, kind }) => ({
    code: code.trim(),
    name: name.trim(),
    ...(list === 'pillars' && {
      kind: kind === 'country-specific' ? ('country-specific' as const) : ('regional' as const),
    }),
    ...(withdrawn && { withdrawn: true as const }),
  }));
  const codes = [...entries, ...cameMeanwhile];
  if (list !== 'ageGroups' || codes.length > 0) return { ...project, [list]: codes };
  const { ageGroups: _ageGroups, ...kept } = project;
  return kept;
}

/** A question whose answers an indicator adds up stays, and stays a number, whatever was typed before the indicator came. */
export function withQuestions(project: Project, drafts: readonly QuestionDraft[]): Project {
  const { questions: before = [], ...kept } = project;
  const used = before.filter(({ code }) => indicatorsUsing(project, code).length > 0);
  const isUsed = (code: string) => used.some((one) => one.code === code);
  const asked = drafts.map(({ code, text, answer, choices }) => ({
    code,
    text: text.trim(),
    answer,
    ...(answer === 'choice' && { choices: [...choices] }),
  }));
  const questions = [
    ...asked.map((one) => (isUsed(one.code) ? { code: one.code, text: one.text, answer: 'number' as const } : one)),
    ...used.filter(({ code }) => !drafts.some((one) => one.code === code)),
  ];
  return questions.length === 0 ? kept : { ...kept, questions };
}

/** Names of the indicators that add up the answers to a question. */
export function indicatorsUsing({ indicators = [] }: Pick<Project, 'indicators'>, question: string): readonly string[] {
  return indicators.filter((one) => one.measure === 'answer' && one.question === question).map(({ name }) => name);
}

/** A question belongs to the measure `answer` only; without a target there is none. */
export function withIndicators(project: Project, drafts: readonly IndicatorDraft[]): Project {
  const { indicators: _indicators, ...kept } = project;
  const indicators = drafts.map(({ code, name, measure, question, target }) => {
    const number = wholeNumberOf(target);
    return {
      code: code.trim(),
      name: name.trim(),
      measure,
      ...(measure === 'answer' && { question }),
      ...(number !== undefined && { target: number }),
    };
  });
  return indicators.length === 0 ? kept : { ...kept, indicators };
}

function filled(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
