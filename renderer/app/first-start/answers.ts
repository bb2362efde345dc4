import { z } from 'zod';
import type { WorkspaceSettings } from '../../store/store-snapshot.ts';

/** Marks that the organisation is none of the offered ones and its name was typed. */
export const otherPartner = 'other';

/** What has been answered so far. Everything is kept between the steps and when the window is closed in the middle. */
const answersSchema = z.object({
  role: z.enum(['reports', 'collects', 'both']).exactOptional(),
  /** Id of an offered organisation, or {@link otherPartner}. */
  partner: z.string().exactOptional(),
  partnerName: z.string().exactOptional(),
  country: z.string().exactOptional(),
  author: z.string().exactOptional(),
});
export type Answers = z.infer<typeof answersSchema>;

/** @returns no answers when nothing, or something else, was remembered */
export function answersFrom(remembered: string | null): Answers {
  if (remembered === null) return {};
  try {
    const parsed = answersSchema.safeParse(JSON.parse(remembered));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

export type PersonProblem = 'partner' | 'partnerName' | 'country';

/** What is still missing about the person; somebody who only collects need not name an organisation or a country. */
export function personProblems(answers: Answers): readonly PersonProblem[] {
  const problems: PersonProblem[] = [];
  const isReporting = answers.role !== 'collects';
  if (isReporting && (answers.partner ?? '') === '') problems.push('partner');
  if (answers.partner === otherPartner && (answers.partnerName ?? '').trim() === '') problems.push('partnerName');
  if (isReporting && (answers.country ?? '') === '') problems.push('country');
  return problems;
}

/** The settings that a new workspace begins with. An organisation whose name was typed is recorded first. */
export function settingsFrom(answers: Answers): WorkspaceSettings {
  const { role = 'reports', partner = '', country = '', author = '' } = answers;
  return {
    role,
    ...(partner !== '' && partner !== otherPartner && { partner }),
    ...(country !== '' && { country }),
    ...(author.trim() !== '' && { author: author.trim() }),
  };
}
