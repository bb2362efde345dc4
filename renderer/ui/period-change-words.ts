import type { FrozenField } from '../../shared/counting/freeze-activity.ts';
import type { PeriodChange } from '../../shared/counting/period-changes.ts';
import type { Accepted, FrozenFigures, FrozenState } from '../../shared/schema/accepted-period.ts';
import type { PeriodRecord } from '../../shared/schema/bookkeeping.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import type { CoveredFigures } from '../../shared/summary/country-summary.ts';
import type { TextKey } from '../messages/catalogue.ts';
import type { Texts } from './text.tsx';

/** What is needed to say a late change in words. */
export interface ChangeContext {
  readonly texts: Texts;
  /** Title or reference of an activity that is recorded; undefined for one that is not, or has neither. */
  readonly activityName: (id: string) => string | undefined;
  readonly partnerName: (id: string) => string;
}

/** The names of what is recorded. Organisations by their short names, as everywhere. */
export function changeContextOf(texts: Texts, dataset: Dataset): ChangeContext {
  const activities = new Map(dataset.activities.map(({ id, reference, title }) => [id, named(reference, title)]));
  return {
    texts,
    activityName: (id) => activities.get(id),
    partnerName: (id) => {
      const organisation = dataset.organisations.get(id);
      return organisation?.shortName ?? organisation?.name ?? texts.text('periods.unknownPartner');
    },
  };
}

function named(reference: string | undefined, title: string | undefined): string | undefined {
  const parts = [reference, title].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

const fieldKeys: Readonly<Record<FrozenField, TextKey>> = {
  reportedBy: 'combine.field.reportedBy',
  status: 'combine.field.status',
  type: 'combine.field.type',
  firstDay: 'periods.field.firstDay',
  where: 'periods.field.where',
  scope: 'combine.field.scope',
  inPerson: 'words.inPerson',
  online: 'words.online',
  both: 'words.both',
  total: 'words.total',
};

/** What an activity is called; one that is gone by its reference, or as what it was. */
export function changeLabel({ activity, before, after }: PeriodChange, { texts, activityName }: ChangeContext): string {
  const name = activityName(activity) ?? after?.reference ?? before?.reference;
  return name ?? texts.text(after ? 'periods.noTitle' : 'periods.removedActivity');
}

/** `In total: 50 → 53`, field by field; of an activity that is new or gone only its number and day. */
export function changedFields(change: PeriodChange, context: ChangeContext): readonly string[] {
  const { before, after } = change;
  const isWhole = !before || !after;
  const fields = isWhole ? (['firstDay', 'total'] as const) : change.fields;
  return fields.map((field) => {
    const name = context.texts.text(fieldKeys[field]);
    if (isWhole) return `${name}: ${frozenWords(field, (after ?? before ?? {})[field], context)}`;
    return context.texts.text('periods.fromTo', {
      field: name,
      before: frozenWords(field, before[field], context),
      after: frozenWords(field, after[field], context),
    });
  });
}

function frozenWords(
  field: FrozenField,
  value: FrozenState[FrozenField],
  { texts, partnerName }: ChangeContext,
): string {
  if (value === undefined) return texts.text('words.notFilled');
  if (typeof value === 'number') return texts.number(value);
  if (Array.isArray(value)) return value.map((code) => texts.country(code)).join(', ');
  switch (field) {
    case 'reportedBy':
      return partnerName(value);
    case 'firstDay':
      return texts.date(value);
    case 'status':
      return texts.shared(`status.${value as NonNullable<FrozenState['status']>}`);
    case 'type':
      return texts.shared(`type.${value as NonNullable<FrozenState['type']>}`);
    default:
      return countWords(value as FrozenState['total'], texts);
  }
}

function countWords(count: FrozenState['total'], { text, number }: Texts): string {
  if (typeof count === 'number') return number(count);
  if (count === undefined) return text('words.notFilled');
  return text(count === 'unknown' ? 'words.unknown' : 'words.notApplicable');
}

/** A total with how far it reaches, where it does not reach all activities: `150 (known for 11 of 13 activities)`. */
export function totalWords(
  total: number | null | undefined,
  known: number,
  of: number,
  { text, number }: Texts,
): string {
  const words = total === null || total === undefined ? text('periods.unknown') : number(total);
  return known < of ? text('periods.knownOf', { total: words, known, of }) : words;
}

export function nowWords({ total, coverage }: CoveredFigures, texts: Texts): string {
  return totalWords(total, coverage.total.known, coverage.total.of, texts);
}

export function acceptedWords({ total, known, activities }: FrozenFigures, texts: Texts): string {
  return totalWords(total, known.total, activities, texts);
}

/** What a period's record holds, in short: who declared or accepted it, with which total; what a correction says. */
export function periodValueWords(texts: Texts, field: string, value: object): string | undefined {
  const { text, date } = texts;
  const by = ({ day, author }: { readonly day: string; readonly author?: string }) => ({
    date: date(day),
    author: author ?? 'none',
  });
  if (field === 'declared') return text('periods.declaredBy', by(value as NonNullable<PeriodRecord['declared']>));
  if (field === 'accepted') {
    const accepted = value as Accepted;
    return `${acceptedWords(accepted.figures, texts)}, ${text('periods.acceptedBy', by(accepted))}`;
  }
  if (field !== 'became') return undefined;
  return `${text('words.total')}: ${countWords((value as FrozenState).total, texts)}`;
}
