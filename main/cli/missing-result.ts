import type { Issue } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import type { OwedByPartner, PlanCell, WhatIsMissing } from '../../shared/summary/missing/missing.ts';
import { owesNothing } from '../../shared/summary/missing/what-is-missing.ts';
import { labelPartners } from '../../shared/summary/partner-labels.ts';
import { issueAsJson } from './say-issues.ts';

/** What `forin missing` found. */
export interface MissingResult {
  readonly dataset: Dataset;
  readonly missing: WhatIsMissing;
  /** What must be fixed in activities. */
  readonly findings: readonly Issue[];
  readonly owed: readonly OwedByPartner[];
  /** Open plan items that no country owes. */
  readonly forAll: readonly PlanCell[];
  /** Open plan items of a country from which nobody is expected to report. */
  readonly withoutPartner: readonly PlanCell[];
}

/** The result for people: a paragraph for each partner, then what nobody in particular owes. */
export function missingLines(result: MissingResult): readonly string[] {
  const { dataset, missing, owed, forAll, withoutPartner } = result;
  const labels = labelsIn(result);
  return [
    sentence('cli.missing.heading', { project: dataset.project.code, until: missing.until }),
    ...(missing.isNamed ? [] : [sentence(`cli.missing.${owed.length === 0 ? 'nobody' : 'notNamed'}`)]),
    ...owed.flatMap((one) => [
      sentence('cli.missing.partner', { partner: labels(one.partner), country: one.country ?? 'none' }),
      ...partnerLines(one),
    ]),
    ...listed('forAll', 'items', forAll.map(itemWords)),
    ...listed('withoutPartner', 'items', withoutPartner.map(itemWords)),
  ];
}

function partnerLines(owed: OwedByPartner): readonly string[] {
  if (owesNothing(owed)) return [sentence('cli.missing.none')];
  const { nothing, undeclared, items, toFix } = owed;
  const codes = (state: PlanCell['state']) => items.filter((cell) => cell.state === state).map(({ item }) => item.code);
  const records = toFix.map(({ activity, mustFix }) =>
    sentence('cli.missing.record', { label: activity.reference ?? activity.title ?? activity.id, mustFix }),
  );
  return [
    ...listed('nothing', 'periods', nothing),
    ...listed('undeclared', 'periods', undeclared),
    ...listed('items', 'items', codes('missing')),
    ...listed('begun', 'items', codes('begun')),
    ...listed('toFix', 'records', records),
  ];
}

type ListCode = 'nothing' | 'undeclared' | 'items' | 'begun' | 'toFix' | 'forAll' | 'withoutPartner';

/** A line that lists what there is, none when there is nothing. */
function listed(code: ListCode, name: string, all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : [sentence(`cli.missing.${code}`, { [name]: all.join(', ') })];
}

function itemWords({ item, country }: PlanCell): string {
  return country === null ? item.code : sentence('cli.missing.itemIn', { code: item.code, country });
}

/** The document that other programs rely on: the state of every period and plan item, and what each partner owes. */
export function missingAsJson(result: MissingResult) {
  const { dataset, missing, findings, owed, forAll, withoutPartner } = result;
  const labels = labelsIn(result);
  const owedBy = new Map(owed.map((one) => [one.partner, one]));
  return {
    project: dataset.project.code,
    until: missing.until,
    partnersNamed: missing.isNamed,
    partners: missing.partners.map(({ partner, country = null, isExpected, cells }) => {
      const { nothing = [], undeclared = [], items = [], toFix = [] } = owedBy.get(partner) ?? {};
      return {
        partner: labels(partner),
        id: partner,
        country,
        expected: isExpected,
        periods: Object.fromEntries(cells.map(({ period, state, activities }) => [period, { state, activities }])),
        owes: {
          nothingReceived: nothing,
          notDeclared: undeclared,
          planItems: items.map(cellAsJson),
          mustFix: toFix.map(({ activity: { id, reference = null, title = null } }) => ({
            id,
            reference,
            title,
            issues: findings.filter(({ path }) => path.record === id).map(issueAsJson),
          })),
        },
      };
    }),
    plan: missing.plan.flatMap(({ cells }) => cells).map(cellAsJson),
    wholeProject: forAll.map(cellAsJson),
    withoutPartner: withoutPartner.map(cellAsJson),
  };
}

function cellAsJson({ item, country, state }: PlanCell) {
  return { code: item.code, title: item.title, country, state };
}

function labelsIn({ dataset, missing }: MissingResult): (partner: string) => string {
  const labels = labelPartners(
    dataset.organisations,
    missing.partners.map(({ partner }) => partner),
    [],
  );
  return (partner) => labels.get(partner) ?? partner;
}
