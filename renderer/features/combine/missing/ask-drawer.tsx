import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { locales } from '../../../../shared/messages/format-message.ts';
import type { Locale } from '../../../../shared/messages/format-message.ts';
import { languageOfCountry } from '../../../../shared/outputs/asking/language-of-country.ts';
import type { OwedByPartner } from '../../../../shared/summary/missing/missing.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { languageNames } from '../../../ui/language-choice.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { SteadyButton } from '../../../ui/steady-button.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useAsking } from './use-asking.ts';
import type { SavedWorkbook } from './use-asking.ts';
import type { Missing } from './use-missing.ts';

interface AskDrawerProps {
  readonly found: Missing;
  /** Whom to ask; null: closed. */
  readonly partner: string | null;
  readonly choose: (partner: string) => void;
  readonly onClose: () => void;
}

/** The letter that asks a partner for what it owes, and the workbook that can go with it. */
export function AskDrawer({ found, partner, choose, onClose }: AskDrawerProps) {
  const { text } = useTexts();
  const owed = found.owed.find((one) => one.partner === partner);
  return (
    <SideDrawer title={text('whatIsMissing.drawer')} isOpen={partner !== null} onClose={onClose} size="lg">
      {owed && <AskPartner key={owed.partner} found={found} owed={owed} choose={choose} />}
    </SideDrawer>
  );
}

interface AskPartnerProps {
  readonly found: Missing;
  readonly owed: OwedByPartner;
  readonly choose: (partner: string) => void;
}

function AskPartner({ found, owed, choose }: AskPartnerProps) {
  const { text } = useTexts();
  const [locale, setLocale] = useState<Locale>(() => languageOfCountry(owed.country));
  const [copied, setCopied] = useState<boolean | null>(null);
  const { email, workbook, items, saveWorkbook } = useAsking(found, owed, locale);
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <NativeSelect
          label={text('whatIsMissing.whom')}
          value={owed.partner}
          onChange={(event) => choose(event.currentTarget.value)}
          data={found.owed.map(({ partner }) => ({ value: partner, label: found.nameOf(partner) }))}
        />
        <NativeSelect
          label={text('whatIsMissing.language')}
          value={locale}
          onChange={(event) => {
            setLocale(locales.find((one) => one === event.currentTarget.value) ?? 'en');
            setCopied(null);
          }}
          data={locales.map((one) => ({ value: one, label: languageNames[one] }))}
        />
      </SimpleGrid>
      <TextInput label={text('whatIsMissing.subject')} value={email.subject} readOnly lang={locale} />
      <Textarea label={text('whatIsMissing.body')} value={email.body} readOnly autosize maxRows={18} lang={locale} />
      {!found.isChecked && <StateMark state="neutral">{text('whatIsMissing.stillChecking')}</StateMark>}
      <Group gap="sm">
        <Button disabled={!found.isChecked} onClick={() => void copyText(email.body).then(setCopied)}>
          {text('whatIsMissing.copy')}
        </Button>
        <div role="status">
          {copied === true && <StateMark state="complete">{text('whatIsMissing.copied')}</StateMark>}
          {copied === false && <StateMark state="please check">{text('whatIsMissing.notCopied')}</StateMark>}
        </div>
      </Group>
      {items > 0 && (
        <Stack gap="xs">
          <Text size="sm">{text('whatIsMissing.workbookHelp')}</Text>
          <Group gap="sm">
            <SteadyButton variant="default" isOff={workbook.state === 'making'} onClick={() => void saveWorkbook()}>
              {text(workbook.state === 'making' ? 'whatIsMissing.making' : 'whatIsMissing.saveWorkbook')}
            </SteadyButton>
          </Group>
          <WorkbookNotice workbook={workbook} />
        </Stack>
      )}
    </Stack>
  );
}

function WorkbookNotice({ workbook }: { readonly workbook: SavedWorkbook }) {
  const { text } = useTexts();
  return (
    <div role="status">
      {workbook.state === 'saved' && (
        <StateMark state="complete">{text('whatIsMissing.saved', { file: workbook.file })}</StateMark>
      )}
      {workbook.state === 'cancelled' && <StateMark state="neutral">{text('whatIsMissing.cancelled')}</StateMark>}
      {workbook.state === 'failed' && <StateMark state="must fix">{text('whatIsMissing.failed')}</StateMark>}
    </div>
  );
}
