import { Group } from '@mantine/core';
import { useState } from 'react';
import { LineField } from '../../ui/fields/line-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useFields } from './fields-context.tsx';
import { issuesAt } from './issues-at.ts';
import { TwoVersions } from './two-versions.tsx';

interface Cost {
  readonly amount: number | string;
  readonly currency: string;
}

/** What it cost, with the currency; a decimal comma or point, spaces between thousands. */
export function CostField() {
  const { values, invalid, issues, isReadOnly, change } = useFields();
  const { text } = useTexts();
  const cost = values.get('cost') as Cost | undefined;
  const [typed, setTyped] = useState<string | null>(null);
  const reason = invalid.get('cost');
  const put = (amount: string, currency: string) => {
    const plain = amount.replace(/[\s\u00a0]/g, '').replace(',', '.');
    const number = /^\d+(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : amount;
    change(new Map([['cost', amount.trim() === '' ? undefined : { amount: number, currency }]]));
  };
  const currency = cost?.currency ?? 'EUR';
  return (
    <div data-field="cost">
      <Group align="flex-start">
        <LineField
          label={text('activity.field.cost')}
          issues={issuesAt(issues, 'cost')}
          problem={reason && text('activity.invalid.notANumber')}
          isReadOnly={isReadOnly}
          value={typed ?? (cost === undefined ? undefined : String(cost.amount))}
          onChange={(entered = '') => {
            setTyped(entered);
            put(entered, currency);
          }}
        />
        {cost !== undefined && (
          <LineField
            label={text('activity.field.cost.currency')}
            isReadOnly={isReadOnly}
            value={cost.currency}
            onChange={(entered = '') => put(String(cost.amount), entered.toUpperCase())}
          />
        )}
      </Group>
      <TwoVersions address="cost" />
    </div>
  );
}
