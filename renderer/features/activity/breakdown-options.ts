import { genders } from '../../../shared/codes/activity-codes.ts';
import type { BreakdownDimension } from '../../../shared/codes/activity-codes.ts';
import { organisationTypes } from '../../../shared/codes/organisation-codes.ts';
import { breakdownLinesOf, optionOf } from '../../../shared/counting/breakdown-rest.ts';
import { organisationNameIn } from '../../../shared/outputs/delegation/delegation-rows.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { Texts } from '../../ui/text.tsx';

export interface BreakdownOption {
  readonly option: string;
  readonly label: string;
}

/** Countries and organisations are too many to be listed: they are added one by one. */
export function isOpenEnded(dimension: BreakdownDimension): dimension is 'country' | 'organisation' {
  return dimension === 'country' || dimension === 'organisation';
}

/**
 * The lines a breakdown offers: all options of a short list, in its order; of countries those of the project, of
 * organisations those of the delegation; always those that are recorded.
 */
export function breakdownOptions(
  dimension: BreakdownDimension,
  activity: Activity,
  dataset: Dataset,
  texts: Pick<Texts, 'shared' | 'country' | 'text'>,
): readonly BreakdownOption[] {
  const { project } = dataset;
  const recorded = breakdownLinesOf(activity, dimension).map(optionOf);
  const offered: Readonly<Record<BreakdownDimension, () => readonly string[]>> = {
    country: () => project.countries,
    organisation: () => (activity.delegations ?? []).flatMap(({ organisation }) => organisation ?? []),
    'organisation type': () => organisationTypes,
    gender: () => genders,
    'target group': () => codesInUse(project.targetGroups),
    'age group': () => codesInUse(project.ageGroups),
  };
  const options = [...new Set([...offered[dimension](), ...recorded])];
  return options.map((option) => ({ option, label: labelOf(dimension, option, dataset, texts) }));
}

function codesInUse(list: readonly { readonly code: string; readonly withdrawn?: true }[] = []): readonly string[] {
  return list.filter(({ withdrawn }) => !withdrawn).map(({ code }) => code);
}

function labelOf(
  dimension: BreakdownDimension,
  option: string,
  dataset: Dataset,
  { shared, country, text }: Pick<Texts, 'shared' | 'country' | 'text'>,
): string {
  const { targetGroups, ageGroups = [] } = dataset.project;
  const nameIn = (list: readonly { readonly code: string; readonly name: string }[]) =>
    list.find(({ code }) => code === option)?.name;
  switch (dimension) {
    case 'country':
      return country(option);
    case 'organisation':
      return organisationNameIn(dataset, option) ?? text('words.notInList');
    case 'organisation type': {
      const type = organisationTypes.find((one) => one === option);
      return type ? shared(`organisationType.${type}`) : option;
    }
    case 'gender': {
      const gender = genders.find((one) => one === option);
      return gender ? shared(`gender.${gender}`) : option;
    }
    case 'target group':
      return nameIn(targetGroups) ?? option;
    default:
      return nameIn(ageGroups) ?? option;
  }
}
