import { projectSummaryOf } from '../../summary/summarise-project.ts';
import type { CountriesPresentFigures } from '../../summary/project-summary.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import { presentWords } from '../figures/present-words.ts';
import type { SummaryReading } from './summary-reading.ts';

/** Organisations mapped by country, and how many countries were present where activities list them. */
export function organisationsPart(reading: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  const { shared, number, country: nameOf } = words;
  const { input, country, project } = reading;
  const { organisationsMapped, countriesPresent } = projectSummaryOf(input);
  const { byCountry, total } = organisationsMapped;
  const others = Object.keys(byCountry).filter((code) => !project.countries.includes(code));
  const codes = country === null ? [...project.countries, ...others] : [country];
  const cell = (value: number | null) => (value === null ? shared('figures.missing') : number(value));
  const mapped = shared('figures.mapped');
  return [
    { type: 'heading', level: 1, text: mapped },
    {
      type: 'table',
      head: [shared('activityReport.country'), mapped],
      rows: [
        ...codes.map((code) => [nameOf(code), cell(byCountry[code] ?? null)]),
        ...(country === null ? [[shared('figures.mappedAll'), cell(total)]] : []),
      ],
      numberColumns: [1],
      ...(country === null && { hasSumRow: true }),
    },
    { type: 'text', role: 'note', text: shared('figures.mappedRule') },
    ...(country === null ? presentBlocks(countriesPresent, words) : []),
  ];
}

function presentBlocks(present: readonly CountriesPresentFigures[], words: DocumentWords): readonly DocumentBlock[] {
  const { shared } = words;
  if (present.length === 0) return [];
  const title = shared('figures.present');
  return [
    { type: 'heading', level: 1, text: title },
    {
      type: 'table',
      head: [
        shared('figures.activity'),
        shared('figures.column.inPerson'),
        shared('figures.column.online'),
        shared('figures.overall'),
      ],
      rows: present.map(({ activity, inPerson, online, overall, inPersonStated, onlineStated }) => [
        activity,
        presentWords(inPerson, inPersonStated, words),
        presentWords(online, onlineStated, words),
        presentWords(overall, null, words),
      ]),
      numberColumns: [1, 2, 3],
    },
  ];
}
