import { Group } from '@mantine/core';
import { LineField } from '../../ui/fields/line-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useFields } from './fields-context.tsx';
import { issuesAt } from './issues-at.ts';
import { TwoVersions } from './two-versions.tsx';

interface Cost {
  readonly amount: number | string;
  readonly currency: string;
}

/** What it cost, with the currency. */
export function CostField() {
  const { values, invalid, issues, isReadOnly, change } = useFields();
  const { text } = useTexts();
  const cost = values.get('cost') as Cost | undefined;
  const reason = invalid.get('cost');
  const put = (next: Cost | undefined) => change(new Map([['cost', next]]));
  const isOfCurrency = reason === 'notACurrency';
  return (
    <div data-field="cost">
      <Group align="flex-start">
        <NumberField
          label={text('activity.field.cost')}
          issues={issuesAt(issues, 'cost')}
          problem={reason !== undefined && !isOfCurrency ? text('activity.invalid.notANumber') : undefined}
          isReadOnly={isReadOnly}
          value={cost?.amount}
          onChange={(amount) => put(amount === undefined ? undefined : { amount, currency: cost?.currency ?? 'EUR' })}
        />
        {cost !== undefined && (
          <LineField
            label={text('activity.field.cost.currency')}
            problem={isOfCurrency ? text('activity.invalid.notACurrency') : undefined}
            isReadOnly={isReadOnly}
            value={cost.currency}
            onChange={(entered = '') => put({ amount: cost.amount, currency: entered.toUpperCase() })}
          />
        )}
      </Group>
      <TwoVersions address="cost" />
    </div>
  );
}
