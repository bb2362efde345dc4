import { Text } from '@mantine/core';
import { genders } from '../../../shared/codes/activity-codes.ts';
import { organisationTypes } from '../../../shared/codes/organisation-codes.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { RecordedCount } from '../../../shared/schema/count.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { FieldDifference } from '../../store/store-changes.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import classes from './attendance.module.css';

/** Lines shown one by one; of more, the number is said. */
const most = 8;

interface ReplacedListProps {
  readonly replaced: readonly FieldDifference[];
  readonly activity: Activity;
}

/** Numbers of the activity that would be others afterwards: seen before they are replaced. */
export function ReplacedList({ replaced }: ReplacedListProps) {
  const texts = useTexts();
  const { text } = texts;
  const { dataset } = useStoreSnapshot();
  if (replaced.length === 0) return null;
  return (
    <div>
      <StateMark state="please check">{text('attendance.replaced')}</StateMark>
      <ul className={classes.rows}>
        {replaced.slice(0, most).map(({ address, before, after }) => (
          <li key={address}>
            {text('attendance.replacedLine', {
              field: fieldWords(texts, dataset, address),
              ...changeWords(texts, before, after),
            })}
          </li>
        ))}
      </ul>
      {replaced.length > most && (
        <Text size="sm" c="dimmed">
          {text('attendance.replacedMore', { count: replaced.length - most })}
        </Text>
      )}
    </div>
  );
}

function fieldWords(texts: Texts, dataset: Dataset, address: string): string {
  const { text } = texts;
  const [name = '', entry = '', field] = address.split('/');
  const column = columnWords(texts, field ?? name);
  if (name === 'breakdowns') return breakdownWords(texts, dataset, entry);
  if (column !== undefined) return column;
  if (name === 'mode') return text('attendance.field.mode');
  return text(name === 'countsFrom' ? 'attendance.field.countsFrom' : 'attendance.field.sessionDate');
}

function columnWords({ text }: Texts, field: string): string | undefined {
  const column = (['inPerson', 'online', 'both', 'total'] as const).find((one) => one === field);
  return column && text(`words.${column}`);
}

/** `Country, Lithuania`. */
function breakdownWords({ text, shared, country }: Texts, { organisations }: Dataset, line: string): string {
  const colon = line.indexOf(':');
  const [dimension, option] = [line.slice(0, colon), line.slice(colon + 1)];
  const words = (part: Parameters<Texts['shared']>[0], name: string) =>
    text('attendance.fieldBreakdown', { dimension: shared(part), option: name });
  const type = organisationTypes.find((one) => one === option);
  const gender = genders.find((one) => one === option);
  if (dimension === 'country') return words('dimension.country', country(option));
  if (dimension === 'gender') return words('dimension.gender', gender ? shared(`gender.${gender}`) : option);
  if (dimension === 'organisation type') {
    return words('dimension.organisation type', type ? shared(`organisationType.${type}`) : option);
  }
  return words('dimension.organisation', organisations.get(option)?.name ?? option);
}

/** Both values; where the number stays and only what it rests on changes, with that. */
function changeWords(texts: Texts, before: unknown, after: unknown) {
  const [was, is] = [valueWords(texts, before), valueWords(texts, after)];
  if (was !== is) return { before: was, after: is };
  return { before: `${was}${basisWords(texts, before)}`, after: `${is}${basisWords(texts, after)}` };
}

function basisWords({ shared }: Texts, value: unknown): string {
  const count = value as RecordedCount;
  const basis = typeof value === 'object' && count.state !== 'notApplicable' ? count.basis : undefined;
  return basis === undefined ? '' : ` (${shared(`basis.${basis}`)})`;
}

function valueWords({ text, shared, number }: Texts, value: unknown): string {
  if (value === undefined) return text('attendance.emptied');
  if (typeof value === 'string') {
    const mode = (['in person', 'online', 'hybrid', 'not applicable'] as const).find((one) => one === value);
    return mode ? shared(`mode.${mode}`) : value;
  }
  const count = value as RecordedCount;
  if (count.state === 'number') return number(count.value);
  return text(count.state === 'unknown' ? 'words.unknown' : 'words.notApplicable');
}
