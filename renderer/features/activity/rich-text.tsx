import { Button, Group, Text, Textarea } from '@mantine/core';
import { useId, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { hasMarkup, readProse } from '../../../shared/outputs/prose/read-prose.ts';
import { useTexts } from '../../ui/text.tsx';
import { proseOfDocument } from './pasted-prose.ts';
import { ProseView } from '../../ui/prose-view.tsx';
import { continueList, toggleBold, toggleList, withoutControls } from './rich-text-edits.ts';
import type { Selected } from './rich-text-edits.ts';
import classes from './rich-text.module.css';

interface RichTextProps {
  readonly label: string;
  readonly address: string;
  /** Language of the text, for spelling and for screen readers. */
  readonly language: string;
  readonly value: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (text: string | undefined) => void;
}

/** A text with paragraphs, bold and lists, typed with a few signs or buttons; below it, what it will look like. */
export function RichText({ label, address, language, value = '', isReadOnly, onChange }: RichTextProps) {
  const { text } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = (change: (selected: Selected) => Selected | undefined): boolean => {
    const area = field.current;
    if (!area || isReadOnly) return false;
    const next = change({ text: area.value, start: area.selectionStart, end: area.selectionEnd });
    if (next) replaceIn(area, next);
    return next !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isPlain = !event.altKey && !event.shiftKey;
    const isBold = (event.ctrlKey || event.metaKey) && isPlain && event.key.toLowerCase() === 'b';
    const isEnter = event.key === 'Enter' && isPlain && !event.ctrlKey && !event.metaKey;
    if ((isBold && edit(toggleBold)) || (isEnter && edit(continueList))) event.preventDefault();
  };
  const tools = [
    { name: 'bold', run: toggleBold },
    { name: 'list', run: (selected: Selected) => toggleList(selected, false) },
    { name: 'numbers', run: (selected: Selected) => toggleList(selected, true) },
  ] as const;
  return (
    <div className={classes.editor}>
      <Group justify="space-between" align="flex-end" gap="sm" mb={4}>
        <label htmlFor={id} className={classes.label}>
          {label}
        </label>
        {!isReadOnly && (
          <Group gap={4} role="group" aria-label={text('parts.textTools', { label })}>
            {tools.map(({ name, run }) => (
              <Button key={name} variant="default" size="compact-xs" onClick={() => edit(run)}>
                {text(`parts.tool.${name}`)}
              </Button>
            ))}
          </Group>
        )}
      </Group>
      <Textarea
        id={id}
        ref={field}
        data-field={address}
        lang={language}
        spellCheck
        autosize
        minRows={3}
        maxRows={24}
        maxLength={20_000}
        value={value}
        readOnly={isReadOnly}
        onKeyDown={onKeyDown}
        onPaste={(event) => pasteInto(event)}
        onChange={(event) => onChange(withoutControls(event.currentTarget.value) || undefined)}
      />
      {hasMarkup(value) && (
        <div className={classes.preview} lang={language} aria-label={text('parts.preview', { label })} role="group">
          <Text size="xs" c="dimmed" aria-hidden>
            {text('parts.previewTitle')}
          </Text>
          <ProseView blocks={readProse(value)} />
        </div>
      )}
    </div>
  );
}

/** Puts the new text in as if it had been typed, so that the browser's own undo takes it back. */
function replaceIn(area: HTMLTextAreaElement, next: Selected): void {
  area.focus();
  const old = area.value;
  let from = 0;
  while (from < old.length && from < next.text.length && old[from] === next.text[from]) from += 1;
  let same = 0;
  while (same < old.length - from && same < next.text.length - from && old.at(-1 - same) === next.text.at(-1 - same)) {
    same += 1;
  }
  area.setSelectionRange(from, old.length - same);
  typeInto(area, next.text.slice(from, next.text.length - same));
  area.setSelectionRange(next.start, next.end);
}

function typeInto(area: HTMLTextAreaElement, typed: string): void {
  // The only way to type that keeps the browser's undo; where it is gone, the text still arrives.
  const isDone = typed === '' ? document.execCommand('delete') : document.execCommand('insertText', false, typed);
  if (isDone) return;
  area.setRangeText(typed, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** From Word, a mail or a page only paragraphs, bold and lists are taken. The document is parsed, never shown or run. */
function pasteInto(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData('text/html');
  if (html === '' || event.currentTarget.readOnly) return;
  const prose = proseOfDocument(new DOMParser().parseFromString(html, 'text/html').body);
  if (prose === '') return;
  event.preventDefault();
  typeInto(event.currentTarget, withoutControls(prose));
}
