import { issueSentence } from '../../messages/sentence.ts';
import { countrySummaryOf } from '../../summary/summarise-country.ts';
import { projectSummaryOf } from '../../summary/summarise-project.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import { adjustmentWords } from '../figures/adjustment-words.ts';
import { withoutStaffWords } from '../figures/staff-words.ts';
import type { SummaryReading } from './summary-reading.ts';

/** What a reader of the figures has to know: what they do not cover and why, and what was taken off. */
export function notesPart({ input, country }: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  const { shared, locale } = words;
  const ofProject = projectSummaryOf(input);
  const { issues, adjustments } = country === null ? ofProject : countrySummaryOf(input, country);
  const { planned, postponed, cancelled, superseded } = ofProject.activities;
  const isLeftOut = planned + postponed + cancelled + superseded > 0;
  return [
    { type: 'heading', level: 1, text: shared('figures.notes') },
    ...(issues.length === 0
      ? [{ type: 'text', text: shared('figures.notesNone') } as const]
      : [
          {
            type: 'list',
            isOrdered: false,
            items: issues.map((issue) => ({ text: issueSentence(issue, locale) })),
          } as const,
        ]),
    ...(isLeftOut
      ? [{ type: 'text', text: shared('figures.leftOut', { planned, postponed, cancelled, superseded }) } as const]
      : []),
    ...staffBlocks(input, country, words),
    ...(adjustments.length > 0
      ? ([
          { type: 'heading', level: 2, text: shared('figures.adjustments') },
          {
            type: 'list',
            isOrdered: false,
            items: adjustments.map((one) => ({ text: adjustmentWords(one, words) })),
          },
        ] as const)
      : []),
  ];
}

/** Of a country nobody says how many of the staff belong to which of its three answers: only of the whole. */
function staffBlocks(
  input: SummaryReading['input'],
  country: string | null,
  words: DocumentWords,
): readonly DocumentBlock[] {
  const text = country === null ? withoutStaffWords(input.inSums, words) : undefined;
  return text === undefined ? [] : [{ type: 'text', text }];
}
