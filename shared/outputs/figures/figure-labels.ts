import { crossCutting } from '../../codes/activity-codes.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import { english } from '../../messages/catalogue.ts';
import type { Project } from '../../schema/project.ts';
import { noneKey, onlineKey, regionalKey } from '../../summary/country-keys.ts';
import { undecidedKey } from '../../summary/counted-activities.ts';
import type { FigureName } from '../../summary/figure-sources.ts';
import type { GroupingName } from '../../summary/groupings.ts';
import { wordsOfPeriod } from '../../messages/sentence.ts';
import type { DocumentWords } from '../document/document.ts';

/** What figures and the keys of tables are called, on the screen and in documents. */
export interface FigureLabels {
  /** A row of a table: `2022 Q2`, `Study visit`, `Denmark + Sweden`. */
  readonly key: (grouping: GroupingName, key: string) => string;
  /** A figure by itself: `Lithuania, country scope`. */
  readonly figure: (figure: FigureName) => string;
  /** The rule by which activities come into the figure, in a sentence. */
  readonly rule: (figure: FigureName) => string;
}

type Words = Pick<DocumentWords, 'shared' | 'country'>;

export function figureLabels(project: Project, words: Words): FigureLabels {
  const key = (grouping: GroupingName, value: string) => labelOfKey(grouping, value, project, words);
  const figure = (name: FigureName): string => {
    if (name.of === 'project') return words.shared('figures.participations');
    if (name.of === 'participantsFrom') {
      return words.shared('figures.in.participantsFrom', { country: words.country(name.country) });
    }
    const label = key(name.of, name.key);
    if (name.of === 'byCountryHeld') return words.shared('figures.in.held', { country: label });
    return name.of === 'byCountryScope' ? words.shared('figures.in.scope', { country: label }) : label;
  };
  return { key, figure, rule: (name) => ruleOf(name, words, figure) };
}

function labelOfKey(grouping: GroupingName, key: string, project: Project, words: Words): string {
  const { shared, country } = words;
  if (key === noneKey) return shared('summary.key.none');
  if (key === undecidedKey) return shared('summary.key.conflict');
  switch (grouping) {
    case 'byCountryHeld':
    case 'byCountryScope':
      if (key === onlineKey) return shared('summary.key.online');
      if (key === regionalKey) return shared('summary.key.regional');
      return key.split('+').map(country).join(' + ');
    case 'byQuarter':
      return wordsOfPeriod(key, shared);
    case 'byType':
      return `type.${key}` in english ? shared(`type.${key}` as SentenceCode) : key;
    case 'byPillar':
      return project.pillars.find(({ code }) => code === key)?.name ?? key;
    case 'byThematicArea': {
      if (key === crossCutting) return shared('area.cross-cutting');
      const name = project.thematicAreas.find(({ code }) => code === key)?.name;
      return name === undefined ? key : shared('figures.area', { code: key, name });
    }
    default:
      return key;
  }
}

function ruleOf(figure: FigureName, words: Words, nameOf: (figure: FigureName) => string): string {
  const { shared } = words;
  if (figure.of === 'project') return shared('figures.rule.project');
  if (figure.of === 'participantsFrom') return shared('figures.definition.participantsFrom');
  const own = ruleOfKey(figure.of, figure.key, shared);
  const { within } = figure;
  if (!within || within.of === 'project') return own;
  return `${own} ${shared('figures.rule.within', { name: nameOf(within) })}`;
}

function ruleOfKey(grouping: GroupingName, key: string, shared: DocumentWords['shared']): string {
  if (key === noneKey) return shared('figures.rule.none');
  if (key === undecidedKey) return shared('figures.rule.conflict');
  if (key === regionalKey && grouping === 'byCountryScope') return shared('figures.rule.regional');
  if (grouping === 'byCountryHeld') return shared('figures.definition.held');
  if (grouping === 'byCountryScope') return shared('figures.definition.scope');
  return shared(`figures.rule.${grouping}`);
}
