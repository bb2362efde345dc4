import { foldName } from '../../counting/distinct-names.ts';
import type { OrganisationFinder } from '../../counting/find-organisation.ts';
import { error, warning } from '../../issue.ts';
import { locales } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';
import type { Activity, Delegation } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { pathOfActivity } from '../../validation/record-name.ts';
import { delegationRowsOf, organisationNameIn } from '../delegation/delegation-rows.ts';
import { readDelegationText } from '../delegation/read-delegation-text.ts';
import { countryInHeading } from './countries-in.ts';
import type { OtherPart } from './facts-in.ts';
import { quoteOf } from './report-finding.ts';
import type { DocumentPlace, ReportFinding } from './report-finding.ts';
import { readSaid } from './said-number.ts';

/** An organisation of a delegation as the document has it. */
interface StatedDelegate {
  readonly name: string;
  readonly number: number | undefined;
  readonly place: DocumentPlace;
}

interface Asked {
  readonly activity: Activity;
  readonly dataset: Dataset;
  readonly finder: OrganisationFinder;
}

/** Delegations in a part of the document, as tables and as sentences, against the rows of the record. */
export function checkDelegations(part: OtherPart, asked: Asked): readonly ReportFinding[] {
  const country = countryInHeading(part.heading);
  const rows = rowsOf(asked.activity, country);
  if (rows.length === 0) return [];
  const stated = part.type === 'table' ? delegatesOfTable(part) : delegatesOfText(part, asked.finder, country);
  if (stated.length === 0) return [];
  return compare(stated, rows, asked, country);
}

/** Rows of the country that the heading names; of all countries where it names none. */
function rowsOf(activity: Activity, country: string | undefined): readonly Delegation[] {
  const own = country === undefined ? [] : delegationRowsOf(activity, country);
  return own.length > 0 ? own : (activity.delegations ?? []);
}

const heads = (code: 'activityReport.organisation' | 'activityReport.number', others: string) =>
  new Set([...locales.map((locale) => foldName(sentence(code, {}, locale))), ...others.split('|')]);
const organisationHeads = heads('activityReport.organisation', 'organisations|institution|name of organisation');
const numberHeads = heads(
  'activityReport.number',
  'number of participants|participants|number of people|people|persons|dalyviu skaicius|dalibnieku skaits|osalejaid',
);

function delegatesOfTable({ rows, heading }: Extract<OtherPart, { type: 'table' }>): readonly StatedDelegate[] {
  const [head = [], ...body] = rows;
  const folded = head.map(foldName);
  const [organisation, number] = [
    folded.findIndex((cell) => organisationHeads.has(cell)),
    folded.findIndex((cell) => numberHeads.has(cell)),
  ];
  if (organisation < 0 || number < 0) return [];
  return body.flatMap((row) => {
    const name = row[organisation]?.trim() ?? '';
    const said = readSaid(row[number] ?? '');
    if (name === '') return [];
    const place = { ...(heading !== undefined && { heading }), quote: quoteOf(...row) };
    return [{ name, number: said.state === 'number' ? said.value : undefined, place }];
  });
}

/** `Artscape (1), Lithuanian Refugee Council (2)`, after a colon or alone. */
function delegatesOfText(
  { text, place }: Extract<OtherPart, { type: 'text' }>,
  finder: OrganisationFinder,
  country: string | undefined,
): readonly StatedDelegate[] {
  if (!/\(\d+\)/u.test(text)) return [];
  const list = text.slice(text.indexOf(':') + 1).replace(/\.\s*$/u, '');
  const delegates = readDelegationText(list, finder, country);
  // Other brackets with numbers in them are no delegation.
  if (delegates.filter(({ organisation }) => organisation !== undefined).length * 2 < delegates.length) return [];
  return delegates.map(({ name, number }) => ({
    name,
    number: number?.state === 'number' ? number.value : undefined,
    place,
  }));
}

function compare(
  stated: readonly StatedDelegate[],
  rows: readonly Delegation[],
  { activity, dataset, finder }: Asked,
  country: string | undefined,
): readonly ReportFinding[] {
  const free = [...rows];
  const take = (name: string) => {
    const id = finder.find(name, country)?.id;
    const index = free.findIndex(
      ({ organisation }) =>
        organisation !== undefined &&
        (organisation === id ||
          finder.find(nameOf(organisation), country)?.id === (id ?? 'none') ||
          isCalled(organisation, name)),
    );
    return index < 0 ? undefined : free.splice(index, 1)[0];
  };
  const nameOf = (id: string) => dataset.organisations.get(id)?.name ?? dataset.organisations.get(id)?.shortName ?? '';
  const isCalled = (id: string, name: string) => {
    const { name: full = '', shortName = '', otherNames = [] } = dataset.organisations.get(id) ?? {};
    return [full, shortName, ...otherNames].some((one) => one !== '' && foldName(one) === foldName(name));
  };
  const path = (row?: Delegation) => pathOfActivity(activity, row ? `delegations/${row.id}/number` : 'delegations');
  const found: ReportFinding[] = [];
  let known = 0;
  for (const { name, number, place } of stated) {
    const row = take(name);
    if (!row) {
      found.push({ ...warning('reportCheck.delegateAdded', path(), { organisation: name }), place });
      continue;
    }
    known += 1;
    const recorded = row.number?.state === 'number' ? row.number.value : undefined;
    if (number === undefined || number === recorded) continue;
    const params = { organisation: name, said: number };
    found.push({
      ...(recorded === undefined
        ? error('reportCheck.delegateNotRecorded', path(row), params)
        : error('reportCheck.delegateNumber', path(row), { ...params, recorded })),
      place,
    });
  }
  // A list in which few are known is another list.
  if (known * 2 < stated.length) return [];
  const [{ place }] = stated as readonly [StatedDelegate, ...StatedDelegate[]];
  for (const row of free) {
    const organisation = organisationNameIn(dataset, row.organisation);
    if (organisation === undefined) continue;
    found.push({ ...warning('reportCheck.delegateMissing', path(row), { organisation }), place });
  }
  return found;
}
