import { crossCutting } from '../../../shared/codes/activity-codes.ts';
import type { SentenceCode } from '../../../shared/messages/catalogue.ts';
import { english } from '../../../shared/messages/catalogue.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { noneKey, onlineKey, regionalKey } from '../../../shared/summary/country-keys.ts';
import { undecidedKey } from '../../../shared/summary/counted-activities.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';
import type { GroupingName } from '../../../shared/summary/groupings.ts';
import { periodWords } from '../../ui/period-words.ts';
import type { Texts } from '../../ui/text.tsx';

/** What figures and the keys of tables are called on the screen. */
export interface FigureLabels {
  /** A row of a table: `2022 Q2`, `Study visit`, `Denmark + Sweden`. */
  readonly key: (grouping: GroupingName, key: string) => string;
  /** A figure by itself: `Lithuania, country scope`. */
  readonly figure: (figure: FigureName) => string;
  /** The rule by which activities come into the figure, in a sentence. */
  readonly rule: (figure: FigureName) => string;
}

type Words = Pick<Texts, 'locale' | 'text' | 'shared' | 'country'>;

export function figureLabels(project: Project, words: Words): FigureLabels {
  const key = (grouping: GroupingName, value: string) => labelOfKey(grouping, value, project, words);
  const figure = (name: FigureName): string => {
    if (name.of === 'project') return words.text('summaryPage.participations');
    if (name.of === 'participantsFrom') {
      return words.text('summaryPage.in.participantsFrom', { country: words.country(name.country) });
    }
    const label = key(name.of, name.key);
    if (name.of === 'byCountryHeld') return words.text('summaryPage.in.held', { country: label });
    return name.of === 'byCountryScope' ? words.text('summaryPage.in.scope', { country: label }) : label;
  };
  return { key, figure, rule: (name) => ruleOf(name, words, figure) };
}

function labelOfKey(grouping: GroupingName, key: string, project: Project, words: Words): string {
  const { text, shared, country } = words;
  if (key === noneKey) return shared('summary.key.none');
  if (key === undecidedKey) return shared('summary.key.conflict');
  switch (grouping) {
    case 'byCountryHeld':
    case 'byCountryScope':
      if (key === onlineKey) return shared('summary.key.online');
      if (key === regionalKey) return shared('summary.key.regional');
      return key.split('+').map(country).join(' + ');
    case 'byQuarter':
      return periodWords(words, key);
    case 'byType':
      return `type.${key}` in english ? shared(`type.${key}` as SentenceCode) : key;
    case 'byPillar':
      return project.pillars.find(({ code }) => code === key)?.name ?? key;
    case 'byThematicArea': {
      if (key === crossCutting) return shared('area.cross-cutting');
      const name = project.thematicAreas.find(({ code }) => code === key)?.name;
      return name === undefined ? key : text('summaryPage.area', { code: key, name });
    }
    default:
      return key;
  }
}

function ruleOf(figure: FigureName, words: Words, nameOf: (figure: FigureName) => string): string {
  const { text } = words;
  if (figure.of === 'project') return text('summaryPage.rule.project');
  if (figure.of === 'participantsFrom') return text('summaryPage.definition.participantsFrom');
  const own = ruleOfKey(figure.of, figure.key, text);
  const { within } = figure;
  if (!within || within.of === 'project') return own;
  return `${own} ${text('summaryPage.rule.within', { name: nameOf(within) })}`;
}

function ruleOfKey(grouping: GroupingName, key: string, text: Texts['text']): string {
  if (key === noneKey) return text('summaryPage.rule.none');
  if (key === undecidedKey) return text('summaryPage.rule.conflict');
  if (key === regionalKey && grouping === 'byCountryScope') return text('summaryPage.rule.regional');
  if (grouping === 'byCountryHeld') return text('summaryPage.definition.held');
  if (grouping === 'byCountryScope') return text('summaryPage.definition.scope');
  return text(`summaryPage.rule.${grouping}`);
}
