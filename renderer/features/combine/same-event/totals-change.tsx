import { List, Stack, Text } from '@mantine/core';
import type { EffectOfAnswer, TotalChange } from '../../../../shared/summary/effect-of-answer.ts';
import { noneKey, onlineKey, regionalKey } from '../../../../shared/summary/country-keys.ts';
import { undecidedKey } from '../../../../shared/summary/counted-activities.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import type { Texts } from '../../../ui/text.tsx';

/** What the answer would do to the totals, told before it is given: `Lithuania 2024: 150 → 121`. */
export function TotalsChange({ effect }: { readonly effect: EffectOfAnswer }) {
  const texts = useTexts();
  const { text, issue, shared } = texts;
  // Which of the three answers of a country it is, as in the summary.
  const [answer] = effect.totals.flatMap(({ figure }) =>
    figure.of === 'byYear' && figure.within && 'key' in figure.within ? [figure.within.of] : [],
  );
  return (
    <Stack gap="xs" aria-live="polite">
      <Text size="sm" fw={600}>
        {text('sameEvent.totals')}
      </Text>
      {answer !== undefined && (
        <Text size="sm" c="dimmed">
          {shared(`summary.table.${answer}`)}
        </Text>
      )}
      <List size="sm" spacing={4}>
        {effect.totals.map((change) => (
          <List.Item key={nameOf(change, texts)} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {changeWords(change, texts)}
          </List.Item>
        ))}
      </List>
      {effect.issues.map((one) => (
        <StateMark key={one.code} state="please check">
          {issue(one)}
        </StateMark>
      ))}
    </Stack>
  );
}

function changeWords(change: TotalChange, texts: Texts): string {
  const said = (value: number | null) => (value === null ? texts.text('words.unknown') : texts.number(value));
  const params = { name: nameOf(change, texts), before: said(change.before), after: said(change.after) };
  return texts.text(change.before === change.after ? 'sameEvent.totalStays' : 'sameEvent.totalChanges', params);
}

function nameOf({ figure }: TotalChange, texts: Texts): string {
  const { text } = texts;
  if (figure.of !== 'byYear') return text('sameEvent.wholeProject');
  const { within } = figure;
  const country = within && 'key' in within ? keyWords(within.key, texts) : '';
  return `${country} ${keyWords(figure.key, texts)}`;
}

/** A country or several, or what stands where none is known; a year says itself. */
function keyWords(key: string, { shared, country }: Texts): string {
  if (key === noneKey) return shared('summary.key.none');
  if (key === undecidedKey) return shared('summary.key.conflict');
  if (key === onlineKey) return shared('summary.key.online');
  if (key === regionalKey) return shared('summary.key.regional');
  return /^\d/u.test(key) ? key : key.split('+').map(country).join(' + ');
}
