import { IntlMessageFormat } from 'intl-messageformat';
import type { Issue, IssueParams, IssuePath } from '../issue.ts';
import { english } from './catalogue.ts';
import type { SentenceCode } from './catalogue.ts';

const formats = new Map<SentenceCode, IntlMessageFormat>();

/** The sentence of a code, its placeholders filled. A placeholder without a parameter is a bug and throws. */
export function sentence(code: SentenceCode, params: IssueParams = {}): string {
  let format = formats.get(code);
  if (!format) {
    format = new IntlMessageFormat(english[code], 'en', undefined, { ignoreTag: true });
    formats.set(code, format);
  }
  return String(format.format(params));
}

/** The sentence of an issue. Besides its parameters it may name any part of its path: `{file}`, `{label}`, `{sheet}`, `{row}` … */
export function issueSentence(issue: Issue): string {
  return sentence(issue.code, { ...pathParams(issue.path), ...issue.params });
}

function pathParams(path: IssuePath): IssueParams {
  return Object.fromEntries(Object.entries(path).filter((entry) => entry[1] !== undefined));
}
