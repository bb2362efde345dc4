import { foldName } from '../../counting/distinct-names.ts';
import { error, warning } from '../../issue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import { locales } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';
import type { Activity } from '../../schema/activity.ts';
import type { Count } from '../../schema/count.ts';
import type { Context } from '../../validation/context.ts';
import { findInText } from '../../validation/prose-against-record.ts';
import { textInAnyLanguage } from '../../validation/prose/texts.ts';
import { pathOfActivity } from '../../validation/record-name.ts';
import { readProse } from '../prose/read-prose.ts';
import { countryInHeading, countryOfName } from './countries-in.ts';
import type { OtherPart } from './facts-in.ts';
import type { ReportFinding } from './report-finding.ts';
import { readSaid } from './said-number.ts';

/** A line of text of an activity's part against its record. What the record itself says word for word is its own matter. */
export function checkText(
  part: Extract<OtherPart, { type: 'text' }>,
  activity: Activity,
  own: ReadonlySet<string>,
  context: Context,
): readonly ReportFinding[] {
  const { text, heading, place } = part;
  if (own.has(foldName(text))) return [];
  const ofPart = partSentence(text);
  if (ofPart) return checkPart(ofPart, part, activity, context);
  const country = countryInHeading(heading);
  const read = { ...textInAnyLanguage('narratives', text), ...(country !== undefined && { country }) };
  return [...findInText(activity, read, context)].map(({ code, params }) => ({
    ...warning(code, pathOfActivity(activity, 'narratives'), params),
    place,
  }));
}

/** Every line that the record's own texts have, folded. */
export function ownLinesOf({ title = '', subtitle = '', narratives = [] }: Activity): ReadonlySet<string> {
  const lines = narratives.flatMap(({ text }) =>
    readProse(text ?? '').flatMap((block) =>
      (block.type === 'paragraph' ? [block.runs] : block.items).flatMap((runs) =>
        runs
          .map((one) => one.text)
          .join('')
          .split('\n'),
      ),
    ),
  );
  return new Set([title, subtitle, ...lines].map(foldName));
}

interface PartSentence {
  readonly field: 'participants' | 'organisationsMapped';
  readonly country: string;
  readonly said: ReturnType<typeof readSaid>;
}

const sentences = [
  ['participants', 'activityReport.participantsFrom'],
  ['organisationsMapped', 'activityReport.organisationsMapped'],
] as const satisfies readonly (readonly [PartSentence['field'], SentenceCode])[];

/** `Participants from Latvia: 7.` in any of the four languages. */
const patterns = sentences.flatMap(([field, code]) =>
  locales.map((locale) => {
    const [before = '', between = '', after = ''] = sentence(code, { country: '\u0001', number: '\u0001' }, locale)
      .split('\u0001')
      .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    return { field, pattern: new RegExp(`^${before}(.+?)${between}(.+)${after}$`, 'u') };
  }),
);

function partSentence(text: string): PartSentence | undefined {
  for (const { field, pattern } of patterns) {
    const [, name = '', value = ''] = pattern.exec(text) ?? [];
    const country = countryOfName(name);
    if (country !== undefined) return { field, country, said: readSaid(value) };
  }
  return undefined;
}

function checkPart(
  { field, country, said }: PartSentence,
  { text, place }: Extract<OtherPart, { type: 'text' }>,
  activity: Activity,
  context: Context,
): readonly ReportFinding[] {
  const address = `countryParts/${country}/${field}`;
  if (said.state !== 'number' || context.conflicts.get(activity.id)?.has(address)) return [];
  const count: Count | undefined = activity.countryParts?.find(({ id }) => id === country)?.[field];
  const recorded = count?.state === 'number' ? count.value : undefined;
  if (recorded === said.value) return [];
  const what = text.slice(0, Math.max(text.indexOf(':'), 0)) || text;
  const path = pathOfActivity(activity, address);
  const issue =
    recorded === undefined
      ? error('reportCheck.notRecorded', path, { what, said: said.value })
      : error('reportCheck.number', path, { what, said: said.value, recorded });
  return [{ ...issue, place }];
}
