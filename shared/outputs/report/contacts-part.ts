import type { Dataset } from '../../schema/dataset.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';

/** Coordinators and contacts as the project's definition has them, in its order; columns that are empty are not there. */
export function contactsPart({ project, organisations }: Dataset, words: DocumentWords): readonly DocumentBlock[] {
  const { shared, country } = words;
  if (project.contacts.length === 0) return [];
  const columns: readonly (readonly [head: string, cells: readonly string[]])[] = [
    [
      shared('activityReport.organisation'),
      project.contacts.map(({ organisation: id }) => {
        const organisation = organisations.get(id);
        return organisation?.name ?? organisation?.shortName ?? shared('activityReport.delegateNameless');
      }),
    ],
    [
      shared('activityReport.countries'),
      project.contacts.map((contact) => {
        const code = contact.country ?? organisations.get(contact.organisation)?.country;
        return code === undefined ? '' : country(code);
      }),
    ],
    [shared('report.contactName'), project.contacts.map(({ name = '' }) => name)],
    [shared('report.jobTitle'), project.contacts.map(({ jobTitle = '' }) => jobTitle)],
  ];
  const filled = columns.filter(([, cells]) => cells.some((cell) => cell !== ''));
  return [
    { type: 'heading', level: 1, text: shared('report.contacts') },
    {
      type: 'table',
      head: filled.map(([head]) => head),
      rows: project.contacts.map((_, index) => filled.map(([, cells]) => cells[index] ?? '')),
    },
  ];
}
