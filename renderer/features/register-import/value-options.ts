import {
  activityModes,
  activityStatuses,
  activityTypes,
  crossCutting,
  unplanned,
} from '../../../shared/codes/activity-codes.ts';
import type { AskedField } from '../../../shared/register/model.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { countryOptions } from '../../ui/country-options.ts';
import { organisationChoices, placeChoices } from '../../ui/fields/registry-choices.ts';
import type { Choice } from '../../ui/fields/find-choices.ts';
import type { Texts } from '../../ui/text.tsx';

interface Option {
  readonly value: string;
  readonly label: string;
}

type Options = (dataset: Dataset, texts: Texts) => readonly Option[];

const organisationOptions: Options = ({ organisations }, texts) =>
  records(organisationChoices(organisations.values(), texts));

const options: Readonly<Record<AskedField, Options>> = {
  type: (_, { shared }) => activityTypes.map((value) => ({ value, label: shared(`type.${value}`) })),
  status: (_, { shared }) => activityStatuses.map((value) => ({ value, label: shared(`status.${value}`) })),
  mode: (_, { shared }) => activityModes.map((value) => ({ value, label: shared(`mode.${value}`) })),
  country: ({ project }, texts) => countryOptions(project.countries, texts),
  planItem: ({ project }, { shared }) => [
    ...project.plan.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
    { value: unplanned, label: shared('plan.unplanned') },
  ],
  thematicArea: ({ project }, { shared }) => [
    ...named(project.thematicAreas),
    { value: crossCutting, label: shared('area.cross-cutting') },
  ],
  pillar: ({ project }) => named(project.pillars),
  place: ({ places }, texts) => records(placeChoices(places.values(), texts)),
  partner: organisationOptions,
  organisations: organisationOptions,
};

/** What a text of that field may stand for: codes with their words, or records by name. */
export function valueOptions(field: AskedField, dataset: Dataset, texts: Texts): readonly Option[] {
  return options[field](dataset, texts);
}

function named(
  list: readonly { readonly code: string; readonly name: string; readonly withdrawn?: true }[],
): readonly Option[] {
  return list.filter(({ withdrawn }) => !withdrawn).map(({ code, name }) => ({ value: code, label: name }));
}

function records(choices: readonly Choice[]): readonly Option[] {
  return choices.map(({ id, label, detail }) => ({
    value: id,
    label: detail === undefined ? label : `${label} (${detail})`,
  }));
}
