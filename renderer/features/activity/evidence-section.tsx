import { FileButton, Button, SimpleGrid, Stack } from '@mantine/core';
import { evidenceKinds, evidenceMedia } from '../../../shared/codes/activity-codes.ts';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityField } from './activity-fields.tsx';
import { EntryList } from './entry-list.tsx';
import { EvidenceSheetButton } from './evidence-sheet-button.tsx';
import { useFields } from './fields-context.tsx';

/** Proof that stays with the partner: what it is and where it is kept. */
export function EvidenceSection() {
  const { text } = useTexts();
  return (
    <Stack gap="lg">
      <EvidenceSheetButton />
      <EntryList
        list="evidence"
        addLabel={text('activity.evidence.add')}
        removeLabel={(number) => text('activity.evidence.remove', { number })}
        emptyText={text('activity.evidence.empty')}
      >
        {(entry) => <EvidenceFields entry={entry} />}
      </EntryList>
    </Stack>
  );
}

function EvidenceFields({ entry }: { readonly entry: string }) {
  const { values } = useFields();
  const { shared } = useTexts();
  const at = (field: string) => `evidence/${entry}/${field}`;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ActivityField<string> address={at('kind')}>
          {(field) => (
            <CodeField
              {...field}
              options={evidenceKinds.map((value) => ({ value, label: shared(`evidence.${value}`) }))}
            />
          )}
        </ActivityField>
        <ActivityField<string> address={at('medium')}>
          {(field) => (
            <CodeField
              {...field}
              options={evidenceMedia.map((value) => ({ value, label: shared(`medium.${value}`) }))}
            />
          )}
        </ActivityField>
        <ActivityField<string> address={at('keptAt')}>{(field) => <LineField {...field} />}</ActivityField>
        <ActivityField<string> address={at('keptUntil')}>{(field) => <DateField {...field} />}</ActivityField>
      </SimpleGrid>
      {(values.get(at('medium')) === 'file' || values.has(at('sha256'))) && <CheckSumField address={at('sha256')} />}
      <ActivityField<string> address={at('note')}>{(field) => <LineField {...field} />}</ActivityField>
    </>
  );
}

/** The check sum of a file, worked out here; the file itself is not stored. */
function CheckSumField({ address }: { readonly address: string }) {
  const { change, isReadOnly } = useFields();
  const { text } = useTexts();
  const workOut = async (file: File | null) => {
    if (!file) return;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    change(new Map([[address, Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')]]));
  };
  return (
    <div>
      <ActivityField<string> address={address}>
        {(field) => <LineField {...field} help={text('activity.help.sha256')} />}
      </ActivityField>
      {!isReadOnly && (
        <FileButton onChange={(file) => void workOut(file)}>
          {(button) => (
            <Button {...button} variant="default" size="compact-sm" mt="xs">
              {text('activity.evidence.chooseFile')}
            </Button>
          )}
        </FileButton>
      )}
    </div>
  );
}
