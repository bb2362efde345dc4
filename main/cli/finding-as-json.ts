import type { Issue } from '../../shared/issue.ts';
import { issueSentence } from '../../shared/messages/sentence.ts';

/** A finding as other programs rely on it; `values` are what its message is made of. */
export function findingAsJson(issue: Issue) {
  const { kind = null, record = null, label = null, field = null } = issue.path;
  const { code, severity, params: values } = issue;
  return { code, severity, kind, record, label, field, message: issueSentence(issue), values };
}
