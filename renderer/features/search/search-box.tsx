import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useImperativeHandle, useRef, useState } from 'react';
import type { Ref } from 'react';
import { useLocation } from 'wouter';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { Findable, Found } from '../../calculating/find-everything.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import { useFound } from './use-found.ts';

/** What the frame can do with the field: put the focus there. */
export interface SearchHandle {
  readonly focus: () => void;
}

interface SearchBoxProps {
  readonly dataset: Dataset;
  /** Pages and settings, in the words of the frame. */
  readonly pages: readonly Findable[];
  readonly ref: Ref<SearchHandle>;
}

/** One field over everything: type, arrow down, Enter. */
export function SearchBox({ dataset, pages, ref }: SearchBoxProps) {
  const texts = useTexts();
  const { text } = texts;
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const [wasUsed, setUsed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { found, find } = useFound(dataset, pages, query, wasUsed);
  const hasQuery = query.trim() !== '';

  useImperativeHandle(ref, () => ({
    focus: () => {
      input.current?.focus();
      input.current?.select();
    },
  }));
  const open = (path: string) => {
    setQuery('');
    combobox.closeDropdown();
    input.current?.blur();
    navigate(path);
  };
  /** Enter without a choice opens the first, as one expects of a search field, also before it is shown. */
  const openFirst = async () => {
    const groups = found?.query === query ? found.groups : await find(query);
    const first = groups?.[0]?.shown[0];
    if (first) open(first.path);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={open} shadow="md" withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={combobox.dropdownOpened}
          aria-controls={combobox.listId ?? undefined}
          size="sm"
          aria-label={text('search.label')}
          aria-keyshortcuts="Control+K"
          placeholder={text('search.placeholder')}
          title={text('search.placeholder')}
          leftSection={<Icon name="search" />}
          leftSectionWidth={30}
          value={query}
          onFocus={() => {
            setUsed(true);
            if (query.trim() !== '') combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setQuery(value);
            if (value.trim() === '') combobox.closeDropdown();
            else combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') setQuery('');
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0 && hasQuery) void openFirst();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!hasQuery || found === null}>
        <Combobox.Options
          mah="70vh"
          style={{ overflowY: 'auto' }}
          aria-label={text('search.label')}
          // What stands there is of an earlier query until the next has been looked for.
          aria-busy={found?.query !== query}
        >
          {found?.groups.map((group) => (
            <FoundGroup key={group.kind} group={group} texts={texts} />
          ))}
          {found?.groups.length === 0 && (
            <Combobox.Empty>{text('search.nothing', { query: found.query })}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function FoundGroup({ group, texts }: { readonly group: Found; readonly texts: Texts }) {
  const { text } = texts;
  return (
    <Combobox.Group label={text(`search.${group.kind}`)}>
      {group.shown.map((one) => (
        <Combobox.Option key={one.id} value={one.path}>
          {one.title ?? text(group.kind === 'activities' ? 'search.noTitle' : 'search.noName')}
          <Text span size="sm" c="dimmed" ms="sm">
            {detailsOf(one, texts)}
          </Text>
        </Combobox.Option>
      ))}
      {group.more > 0 && (
        <Text size="sm" c="dimmed" px="sm" pb="xs">
          {text('search.more', { count: group.more })}
        </Text>
      )}
    </Combobox.Group>
  );
}

function detailsOf({ kind, detail, date }: Findable, texts: Texts): string {
  const named = detail !== undefined && kind === 'organisations' ? texts.country(detail) : detail;
  return [named, date === undefined ? undefined : texts.date(date)].filter((part) => part !== undefined).join(' · ');
}
