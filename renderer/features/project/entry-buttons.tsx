import { ActionIcon, Group } from '@mantine/core';
import { Icon } from '../../ui/icon.tsx';

interface EntryButtonsProps {
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove?: (() => void) | undefined;
}

/** Moves an entry of a list up and down, or takes it away. */
export function EntryButtons({ up, down, remove, isFirst, isLast, onMove, onRemove }: EntryButtonsProps) {
  return (
    <Group gap="sm" mt="sm">
      <ActionIcon variant="default" size={32} aria-label={up} title={up} disabled={isFirst} onClick={() => onMove(-1)}>
        <span style={{ display: 'inline-flex', transform: 'rotate(180deg)' }}>
          <Icon name="down" />
        </span>
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={down}
        title={down}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <Icon name="down" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={remove}
        title={remove}
        disabled={onRemove === undefined}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </ActionIcon>
    </Group>
  );
}

/** The list with one entry a place further up (−1) or down (1). */
export function moved<Entry>(entries: readonly Entry[], index: number, by: -1 | 1): Entry[] {
  const entry = entries[index];
  const target = index + by;
  if (entry === undefined || target < 0 || target >= entries.length) return [...entries];
  const others = entries.filter((_, place) => place !== index);
  return [...others.slice(0, target), entry, ...others.slice(target)];
}
