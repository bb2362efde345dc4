import { Button } from '@mantine/core';
import { Icon } from './icon.tsx';

interface FilterChipProps {
  readonly label: string;
  /** What taking it off is called, for those who cannot see the cross: "Take off the filter Lithuania". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** A filter in force; a click takes it off. */
export function FilterChip({ label, removeLabel, onRemove }: FilterChipProps) {
  return (
    <Button
      variant="light"
      size="compact-sm"
      radius="xl"
      rightSection={<Icon name="close" size={12} />}
      aria-label={removeLabel}
      onClick={onRemove}
    >
      {label}
    </Button>
  );
}
