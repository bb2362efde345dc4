import { Group, NativeSelect, Radio, SimpleGrid, useMantineColorScheme } from '@mantine/core';
import { locales } from '../../../shared/messages/format-message.ts';
import { languageNames, useLanguageChoice } from '../../ui/language-choice.tsx';
import { useTexts } from '../../ui/text.tsx';
import { SettingSection } from './setting-section.tsx';

const schemes = ['auto', 'light', 'dark'] as const;

export function AppearanceSection() {
  const { text } = useTexts();
  const language = useLanguageChoice();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SettingSection name="appearance" title={text('settings.appearance')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <NativeSelect
          label={text('settings.language')}
          value={language.locale}
          onChange={(event) => {
            const locale = locales.find((one) => one === event.currentTarget.value);
            if (locale) language.choose(locale);
          }}
          data={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
        />
        <Radio.Group
          label={text('settings.theme')}
          value={colorScheme}
          onChange={(value) => {
            const scheme = schemes.find((one) => one === value);
            if (scheme) setColorScheme(scheme);
          }}
        >
          <Group gap="md" mt="xs">
            {schemes.map((scheme) => (
              <Radio key={scheme} value={scheme} label={text(`settings.theme.${scheme}`)} />
            ))}
          </Group>
        </Radio.Group>
      </SimpleGrid>
    </SettingSection>
  );
}
