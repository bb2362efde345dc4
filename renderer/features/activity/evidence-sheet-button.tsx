import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { evidenceSheet } from '../../../shared/outputs/evidence-sheet/evidence-sheet.ts';
import type { SheetWords } from '../../../shared/outputs/evidence-sheet/sheet-input.ts';
import { DocumentButtons } from '../../documents/document-buttons.tsx';
import { DocumentPreview } from '../../documents/document-preview.tsx';
import { englishTexts } from '../../messages/catalogue.ts';
import type { TextKey } from '../../messages/catalogue.ts';
import { protectionOf } from '../../store/protection-of.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { today } from '../../store/today.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import { fieldKeyOf } from './field-label.ts';
import { useFields } from './fields-context.tsx';
import { useSheetRecord } from './use-sheet-record.ts';

/** Opens the evidence sheet of the activity beside it: to be read, then saved or copied. */
export function EvidenceSheetButton() {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Group>
      <Button variant="default" onClick={() => setOpen(true)}>
        {text('activity.evidence.sheet')}
      </Button>
      <Text size="sm" c="dimmed">
        {text('activity.evidence.sheetHelp')}
      </Text>
      <SideDrawer title={text('activity.evidence.sheet')} isOpen={isOpen} onClose={() => setOpen(false)} size="xl">
        <Sheet />
      </SideDrawer>
    </Group>
  );
}

function Sheet() {
  const texts = useTexts();
  const { activity, dataset, conflicts, issues } = useFields();
  const { settings } = useStoreSnapshot();
  const record = useSheetRecord(activity, dataset);
  if (!record) return null;
  const { threshold } = protectionOf(settings) ?? {};
  const sheet = evidenceSheet(
    { activity, dataset, conflicts, findings: issues, ...record, day: today(), ...(threshold && { threshold }) },
    sheetWords(texts),
  );
  const { code } = dataset.project;
  return (
    <Stack gap="md">
      <DocumentButtons
        name={`${code} ${texts.text('activity.evidence.sheet')} ${activity.reference ?? activity.title ?? ''}`}
        document={() => Promise.resolve(sheet)}
      />
      <DocumentPreview document={sheet} />
    </Stack>
  );
}

function sheetWords({ locale, text, moment }: Texts): SheetWords {
  return {
    ...documentWords(locale),
    moment,
    field: (address) => {
      const key = fieldKeyOf(address);
      return key === undefined ? address : text(key);
    },
    format: (code) => {
      const key = `attendance.format.${code}`;
      return Object.hasOwn(englishTexts, key) ? text(key as TextKey) : code;
    },
  };
}
