import type { Issue } from '../../../shared/issue.ts';
import { sectionOfIssue } from '../activity-sections.ts';
import { fieldWords } from '../field-words.ts';
import type { Texts } from '../text.tsx';

/** Where the field of a finding is, as an address of the window; undefined when no page shows it. */
export function addressOfFinding(finding: Issue): string | undefined {
  const { kind, record } = finding.path;
  if (record === undefined) return undefined;
  if (kind === 'activity') return `#/activities/${record}/${sectionOfIssue(finding)}`;
  if (kind === 'organisation') return `#/organisations/${record}`;
  if (kind === 'place') return `#/places/${record}`;
  if (kind === 'period') return '#/combine/periods';
  if (kind === 'overlap') return '#/combine/same-event';
  return kind === 'project' ? '#/project' : undefined;
}

/** What people call the place of a finding: the record, and the field where it has one. */
export function placeWords({ path }: Issue, texts: Texts): string {
  const { kind, label, field } = path;
  const record = label ?? texts.text('check.unnamedRecord');
  if (kind === 'project') return texts.text('check.project', { code: record, list: field?.split('/')[0] ?? 'project' });
  return kind === 'activity' && field !== undefined ? `${record} · ${fieldWords(texts, 'activity', field)}` : record;
}
