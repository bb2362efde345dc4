import { SimpleGrid } from '@mantine/core';
import { linkKinds } from '../../../shared/codes/activity-codes.ts';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityField } from './activity-fields.tsx';
import { EntryList } from './entry-list.tsx';

/** Languages that recordings and pages of the project are in. */
const languages = ['en', 'lt', 'lv', 'et', 'ru', 'uk', 'da', 'fi', 'sv', 'nb', 'de', 'fr', 'ar'] as const;

/** Recordings, programmes, presentations: what can be looked up. */
export function LinksSection() {
  const { text } = useTexts();
  return (
    <EntryList
      list="links"
      addLabel={text('activity.links.add')}
      removeLabel={(number) => text('activity.links.remove', { number })}
      emptyText={text('activity.links.empty')}
    >
      {(entry) => <LinkFields entry={entry} />}
    </EntryList>
  );
}

function LinkFields({ entry }: { readonly entry: string }) {
  const { shared, language } = useTexts();
  const at = (field: string) => `links/${entry}/${field}`;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ActivityField<string> address={at('kind')}>
          {(field) => (
            <CodeField {...field} options={linkKinds.map((value) => ({ value, label: shared(`link.${value}`) }))} />
          )}
        </ActivityField>
        <ActivityField<string> address={at('language')}>
          {(field) => <CodeField {...field} options={languages.map((value) => ({ value, label: language(value) }))} />}
        </ActivityField>
      </SimpleGrid>
      <ActivityField<string> address={at('url')}>
        {(field) => <LineField {...field} placeholder="https://" />}
      </ActivityField>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <ActivityField<string> address={at('platform')}>{(field) => <LineField {...field} />}</ActivityField>
        <ActivityField<string> address={at('day')}>{(field) => <DateField {...field} />}</ActivityField>
        <ActivityField<string> address={at('part')}>{(field) => <LineField {...field} />}</ActivityField>
      </SimpleGrid>
    </>
  );
}
