import type { Issue } from '../../shared/issue.ts';
import { fieldHeader } from './field-words.ts';
import { shownName } from '../../shared/messages/shown-name.ts';
import { issueSentence, sentence } from '../../shared/messages/sentence.ts';

/** An issue as JSON for other programs. */
export function issueAsJson(issue: Issue) {
  return { code: issue.code, severity: issue.severity, message: issueSentence(issue), path: issue.path };
}

/** A finding as a line of text, "Must fix: …" or "Please check: …". */
export function findingLine(issue: Issue): string {
  const code = issue.severity === 'error' ? 'cli.mustFix' : 'cli.pleaseCheck';
  return `${sentence(code, { finding: labelled(issue) })}\n`;
}

/** The same where several files are spoken of: headed by its file. */
export function findingLineWithFile(issue: Issue): string {
  const line = findingLine(issue);
  const { file } = issue.path;
  if (file === undefined) return line;
  const shown = shownName(file);
  return line.includes(shown) ? line : `${shown}: ${line}`;
}

/** A refusal as a line of text. */
export function refusalLine(issue: Issue): string {
  return `${issueSentence(issue)}\n`;
}

/** A refused file as JSON. */
export function rejectedAsJson(issue: Issue) {
  return { file: issue.path.file ?? '', code: issue.code, message: issueSentence(issue) };
}

/** The document of a `--json` run that ends before there is a result. */
export function rejectedDocument(issues: readonly Issue[]): string {
  return `${JSON.stringify({ rejected: issues.map(rejectedAsJson) }, null, 2)}\n`;
}

function labelled(issue: Issue): string {
  const text = issueSentence(issue);
  const { label, kind, field } = issue.path;
  if (label === undefined || text.includes(label)) return text;
  const header = kind === undefined || field === undefined ? undefined : fieldHeader(kind, field);
  return `${header === undefined ? label : `${label}, ${header}`}: ${text}`;
}

export function countSeverities(issues: readonly Issue[]): { readonly errors: number; readonly warnings: number } {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}
