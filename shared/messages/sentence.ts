import type { Issue, IssueParams, IssuePath } from '../issue.ts';
import { catalogues, english } from './catalogue.ts';
import type { SentenceCode } from './catalogue.ts';
import { formatMessage } from './format-message.ts';
import type { Locale } from './format-message.ts';

/** The sentence of a code in a language, its placeholders filled. The command line's own words are English only. */
export function sentence(code: SentenceCode, params: IssueParams = {}, locale: Locale = 'en'): string {
  const words: Partial<Record<SentenceCode, string>> = catalogues[locale];
  const translated = words[code];
  return translated === undefined
    ? formatMessage(english[code], params, 'en')
    : formatMessage(translated, params, locale);
}

/** The sentence of an issue. Besides its parameters it may name any part of its path: `{file}`, `{label}`, `{sheet}`, `{row}` … */
export function issueSentence(issue: Issue, locale: Locale = 'en'): string {
  return sentence(issue.code, { ...pathParams(issue.path), ...issue.params }, locale);
}

function pathParams(path: IssuePath): IssueParams {
  return Object.fromEntries(Object.entries(path).filter((entry) => entry[1] !== undefined));
}
