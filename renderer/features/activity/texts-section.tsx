import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { narrativeParts } from '../../../shared/codes/activity-codes.ts';
import { locales } from '../../../shared/messages/format-message.ts';
import { readNarrativeKey } from '../../../shared/outputs/activity-report/narratives.ts';
import { Findings } from '../../ui/field-frame.tsx';
import { useTexts } from '../../ui/text.tsx';
import { changeOf } from './entry-changes.ts';
import { issuesUnder } from './issues-at.ts';
import { RichText } from './rich-text.tsx';
import type { SectionProps } from './section.ts';
import { TwoVersions } from './two-versions.tsx';

/** Languages texts are often written in, besides those of the screens. */
const otherLanguages = ['ru', 'uk', 'da', 'fi', 'sv', 'no'];

/** The texts of the report: aim, about, content, outcomes, follow-up; in a language, for all countries or for one. */
export function TextsSection(props: SectionProps) {
  const { activity, dataset, conflicts, issues, ownCountry, change } = props;
  const texts = useTexts();
  const { text, shared, language: nameOf, country: countryName } = texts;
  const written = (activity.narratives ?? []).flatMap(({ id }) => readNarrativeKey(id) ?? []);
  const [language, setLanguage] = useState(
    () => (written.some((one) => one.language === texts.locale) ? undefined : written[0]?.language) ?? texts.locale,
  );
  const [country, setCountry] = useState(props.isReadOnly ? (ownCountry ?? '') : '');
  const isReadOnly = props.isReadOnly && (ownCountry === undefined || country !== ownCountry);
  const languages = [...new Set([...locales, ...written.map((one) => one.language), ...otherLanguages])];
  const countries = [
    ...new Set([
      ...(activity.scope ?? dataset.project.countries),
      ...(ownCountry === undefined ? [] : [ownCountry]),
      ...written.flatMap((one) => one.country ?? []),
    ]),
  ];
  return (
    <Stack gap="lg">
      <Group gap="md">
        <NativeSelect
          label={text('parts.textLanguage')}
          value={language}
          data={languages.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(event) => setLanguage(event.currentTarget.value)}
        />
        <NativeSelect
          label={text('parts.textFor')}
          value={country}
          data={[
            { value: '', label: text('parts.textForAll') },
            ...countries.map((value) => ({ value, label: countryName(value) })),
          ]}
          onChange={(event) => setCountry(event.currentTarget.value)}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {text('parts.textHelp')}
      </Text>
      {narrativeParts.map((part) => {
        const id = [part, language, country].filter(Boolean).join('.');
        const address = `narratives/${id}/text`;
        const others = written.filter(
          (one) => one.part === part && (one.language !== language || (one.country ?? '') !== country),
        );
        return (
          <div key={id}>
            <RichText
              label={shared(`text.${part}`)}
              address={address}
              language={language}
              value={activity.narratives?.find((one) => one.id === id)?.text}
              isReadOnly={isReadOnly}
              onChange={(value) => change(changeOf(address, value))}
            />
            {conflicts.has(address) && <TwoVersions address={address} />}
            <Findings issues={issuesUnder(issues, `narratives/${id}/`)} />
            {others.length > 0 && (
              <Group gap="xs" mt={4}>
                <Text size="xs" c="dimmed">
                  {text('parts.textAlso')}
                </Text>
                {others.map((one) => {
                  const params = {
                    language: nameOf(one.language),
                    country: one.country ? countryName(one.country) : '',
                  };
                  return (
                    <Button
                      key={`${one.language} ${one.country ?? ''}`}
                      variant="subtle"
                      size="compact-xs"
                      onClick={() => {
                        setLanguage(one.language);
                        setCountry(one.country ?? '');
                      }}
                    >
                      {text(one.country ? 'parts.textVariantFor' : 'parts.textVariant', params)}
                    </Button>
                  );
                })}
              </Group>
            )}
          </div>
        );
      })}
    </Stack>
  );
}
