import { Button, Checkbox, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { dateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import { optionalColumns, signInSheet } from '../../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import { sheetLanguages } from '../../../shared/outputs/sign-in-sheet/sheet-words.ts';
import type { SheetLanguage } from '../../../shared/outputs/sign-in-sheet/sheet-words.ts';
import { fewestRows, mostRows } from '../../../shared/outputs/sign-in-sheet/suggest-rows.ts';
import { signingDaysOf } from '../../../shared/outputs/sign-in-sheet/signing-days.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import type { Session } from '../../../shared/schema/activity.ts';
import { Icon } from '../../ui/icon.tsx';
import { languageNames } from '../../ui/language-choice.tsx';
import { useTexts } from '../../ui/text.tsx';
import { PrintSheet } from '../../ui/print-sheet.tsx';
import type { SectionProps } from './section.ts';
import { SignInPrint } from './sign-in-print.tsx';
import { useSaveSignIn } from './use-save-sign-in.ts';
import { useSignInChoices } from './use-sign-in-choices.ts';

const sheetLanguageNames: Readonly<Record<SheetLanguage, string>> = {
  ...languageNames,
  ru: 'русский',
  uk: 'українська',
};

/** `Select` has no empty value: the whole activity. */
const whole = 'whole';

/** What the sheet shall be like, and the two ways to have it. */
export function SignInForm({ activity, dataset }: Pick<SectionProps, 'activity' | 'dataset'>) {
  const { text, locale } = useTexts();
  const [choices, choose] = useSignInChoices({ activity, dataset }, locale);
  const [isPrinting, setPrinting] = useState(false);
  const onPrinted = useCallback(() => setPrinting(false), []);
  const { save, isSaving } = useSaveSignIn();
  const sheet = useMemo(() => signInSheet(activity, dataset, choices), [activity, dataset, choices]);
  const sessions = activity.sessions ?? [];
  const signed = sessions.filter(({ id }) => choices.session === undefined || id === choices.session);
  return (
    <Stack gap="md">
      <Text size="sm">{text('signIn.help')}</Text>
      <Select
        label={text('signIn.language')}
        data={sheetLanguages.map((value) => ({ value, label: sheetLanguageNames[value] }))}
        value={choices.language}
        onChange={(value) => value !== null && choose({ language: value })}
        allowDeselect={false}
        data-autofocus
      />
      {sessions.length > 1 && (
        <Select
          label={text('signIn.session')}
          data={[
            { value: whole, label: text('signIn.wholeActivity') },
            ...sessions.map((session, index) => ({
              value: session.id,
              label: sessionLabel(session, dataset, locale) || String(index + 1),
            })),
          ]}
          value={choices.session ?? whole}
          onChange={(value) => choose({ session: value === null || value === whole ? undefined : value })}
          allowDeselect={false}
        />
      )}
      <NumberInput
        label={text('signIn.rows')}
        value={choices.rows}
        min={fewestRows}
        max={mostRows}
        step={5}
        allowDecimal={false}
        clampBehavior="blur"
        onChange={(rows) => typeof rows === 'number' && rows >= 1 && rows <= mostRows && choose({ rows })}
      />
      <Checkbox.Group
        label={text('signIn.columns')}
        value={[...choices.columns]}
        onChange={(columns) => choose({ columns })}
      >
        <Stack gap="xs" mt="xs">
          {optionalColumns.map((column) => (
            <Checkbox key={column} value={column} label={text(`signIn.column.${column}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Text size="sm" c="dimmed">
        {text('signIn.days', { days: signingDaysOf(signed).length })}
      </Text>
      <Group>
        <Button leftSection={<Icon name="print" />} onClick={() => setPrinting(true)}>
          {text('signIn.print')}
        </Button>
        <Button variant="default" disabled={isSaving} onClick={() => void save(sheet, activity, dataset)}>
          {text(isSaving ? 'signIn.saving' : 'signIn.save')}
        </Button>
      </Group>
      {isPrinting && (
        <PrintSheet language={sheet.language} onDone={onPrinted}>
          <SignInPrint sheet={sheet} />
        </PrintSheet>
      )}
    </Stack>
  );
}

/** Title, days and places of a session, as far as they are recorded. */
function sessionLabel({ title, from, to, places = [] }: Session, dataset: SectionProps['dataset'], locale: Locale) {
  const first = from ?? to;
  const towns = places.map((id) => dataset.places.get(id)).map((place) => place?.name ?? place?.municipality);
  return [title, first && dateSpan(first, to, locale), ...towns].filter((part) => part !== undefined).join(' · ');
}
