import { Stack, Text } from '@mantine/core';
import { mappedPartsOf } from '../../../shared/summary/organisations-mapped.ts';
import { useTexts } from '../../ui/text.tsx';
import { ActivityLink } from './activity-line.tsx';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** Which activities say how many organisations were mapped, in one country or in all. */
export function MappedDetails({ summary, country }: { readonly summary: Summary; readonly country: string | null }) {
  const { text, number, country: nameOf, shared } = useTexts();
  const parts = mappedPartsOf(summary.input.inSums).filter((part) => country === null || part.country === country);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {shared('figures.mappedRule')}
      </Text>
      {parts.length === 0 && <Text size="sm">{text('summaryPage.mappedNone')}</Text>}
      <ul className={classes['list']}>
        {parts.map(({ counted, country: code, recorded, value }) => (
          <li key={`${counted.activity.id} ${code}`}>
            <ActivityLink activity={counted.activity} />
            <Text size="sm" c="dimmed">
              {shared('figures.columnFigure', {
                column: nameOf(code),
                number: value === null ? text('words.unknown') : number(value),
              })}
            </Text>
            {recorded.state === 'unknown' && recorded.reason !== undefined && (
              <Text size="sm">{shared('figures.reason', { reason: recorded.reason })}</Text>
            )}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
