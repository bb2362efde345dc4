import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '../../shared/messages/format-message.ts';

/** The language of the screens and the way to change it, for whoever is below. */
export interface LanguageChoice {
  readonly locale: Locale;
  readonly choose: (locale: Locale) => void;
}

/** Each language in its own words: somebody who is in the wrong one finds the way out. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  lt: 'lietuvių',
  lv: 'latviešu',
  et: 'eesti',
};

const LanguageContext = createContext<LanguageChoice | null>(null);

export function LanguageProvider({
  value,
  children,
}: {
  readonly value: LanguageChoice;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('there is no LanguageProvider above');
  return choice;
}
