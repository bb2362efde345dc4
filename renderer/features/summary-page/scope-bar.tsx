import { NativeSelect } from '@mantine/core';
import { useTexts } from '../../ui/text.tsx';
import { periodWords } from '../../ui/period-words.ts';
import classes from './summary-page.module.css';

interface ScopeBarProps {
  readonly countries: readonly string[];
  readonly country: string | null;
  readonly onCountry: (country: string | null) => void;
  readonly periods: readonly string[];
  readonly period: string | undefined;
  readonly onPeriod: (period: string | undefined) => void;
}

/** Which country and which period the page is about. The period is that of the whole window. */
export function ScopeBar({ countries, country, onCountry, periods, period, onPeriod }: ScopeBarProps) {
  const texts = useTexts();
  const { text, country: nameOf } = texts;
  return (
    <div className={classes['scope']} role="group" aria-label={text('summaryPage.scope')}>
      <NativeSelect
        label={text('summaryPage.country')}
        value={country ?? ''}
        onChange={(event) => onCountry(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        data={[
          { value: '', label: text('summaryPage.allCountries') },
          ...countries.map((value) => ({ value, label: nameOf(value) })),
        ]}
      />
      <NativeSelect
        label={text('summaryPage.period')}
        value={period ?? ''}
        onChange={(event) => onPeriod(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        data={[undefined, ...periods].map((value) => ({ value: value ?? '', label: periodWords(texts, value) }))}
      />
    </div>
  );
}
