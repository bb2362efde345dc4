import { useState } from 'react';
import type { SignInChoices } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import { suggestRows } from '../../../shared/outputs/sign-in-sheet/suggest-rows.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import type { SectionProps } from './section.ts';
import { keepSignInMemory, readSignInMemory } from './sign-in-memory.ts';

/** Choices for a sheet: as they were made last, the number of lines as the activity suggests it. */
export function useSignInChoices(
  { activity, dataset }: Pick<SectionProps, 'activity' | 'dataset'>,
  locale: Locale,
): readonly [SignInChoices, (changes: Partial<SignInChoices>) => void] {
  const [choices, setChoices] = useState((): SignInChoices => ({
    ...(readSignInMemory(localStorage) ?? {
      language: locale,
      // Where people come from several countries, the country says more.
      columns: ['organisation', (activity.scope ?? []).length === 1 ? 'municipality' : 'country'],
    }),
    rows: suggestRows(activity, dataset.project),
  }));
  const choose = (changes: Partial<SignInChoices>) => {
    const next = { ...choices, ...changes };
    setChoices(next);
    keepSignInMemory(localStorage, { language: next.language, columns: [...next.columns] });
  };
  return [choices, choose];
}
