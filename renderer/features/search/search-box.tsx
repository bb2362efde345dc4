import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDeferredValue, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Ref } from 'react';
import { useLocation } from 'wouter';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import { findEverything, indexOf } from './find-everything.ts';
import type { Findable, Found } from './find-everything.ts';

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
  // Folding every text waits until somebody searches.
  const index = useMemo(() => (wasUsed ? indexOf(dataset, pages) : []), [wasUsed, dataset, pages]);
  const deferredQuery = useDeferredValue(query);
  const found = useMemo(() => findEverything(index, deferredQuery), [index, deferredQuery]);
  const hasQuery = deferredQuery.trim() !== '';

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
          leftSection={<Icon name="search" />}
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
            // Enter without a choice opens the first, as one expects of a search field.
            const first = found[0]?.shown[0];
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0 && first) open(first.path);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!hasQuery}>
        <Combobox.Options mah="70vh" style={{ overflowY: 'auto' }} aria-label={text('search.label')}>
          {found.map((group) => (
            <FoundGroup key={group.kind} group={group} texts={texts} />
          ))}
          {found.length === 0 && <Combobox.Empty>{text('search.nothing', { query: deferredQuery })}</Combobox.Empty>}
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
