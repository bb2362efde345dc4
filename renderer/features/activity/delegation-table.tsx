import { CloseButton, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Delegation } from '../../../shared/schema/activity.ts';
import { organisationNameIn } from '../../../shared/outputs/delegation/delegation-rows.ts';
import { Findings } from '../../ui/field-frame.tsx';
import { CountriesField } from '../../ui/fields/country-fields.tsx';
import { RecordPicker } from '../../ui/fields/record-picker.tsx';
import { organisationChoices } from '../../ui/fields/registry-choices.ts';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { CountField } from './count-field.tsx';
import classes from './count.module.css';
import type { CreateOrganisation } from './delegation-composer.tsx';
import { changeOf, removeEntry } from './entry-changes.ts';
import { moveInGrid } from './grid-keys.ts';
import { issuesAt, issuesUnder } from './issues-at.ts';
import type { SectionProps } from './section.ts';

interface DelegationTableProps extends SectionProps {
  readonly rows: readonly Delegation[];
  readonly createOrganisation: CreateOrganisation;
}

/** The rows of a delegation: organisation, number, country, note. */
export function DelegationTable({ rows, ...props }: DelegationTableProps) {
  const { text } = useTexts();
  const head = ['organisation', 'number', 'countries', 'note'] as const;
  return (
    <div className={classes.tableScroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the fields inside */}
      <table className={`${classes.grid} ${classes.rows}`} onKeyDown={moveInGrid}>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {text(`parts.delegation.${column}`)}
              </th>
            ))}
            <td>&nbsp;</td>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, ...props }: Omit<DelegationTableProps, 'rows'> & { readonly row: Delegation }) {
  const { dataset, conflicts, issues, isReadOnly, change, createOrganisation } = props;
  const showToast = useToasts();
  const texts = useTexts();
  const { text } = texts;
  const choices = useMemo(
    () => organisationChoices(dataset.organisations.values(), texts),
    [dataset.organisations, texts],
  );
  const name = organisationNameIn(dataset, row.organisation) ?? text('parts.delegateNameless');
  const address = (field: string) => `delegations/${row.id}/${field}`;
  const set = (field: string, value: unknown) => change(changeOf(address(field), value));
  const create = (typed: string) => {
    createOrganisation({ name: typed, ...(row.part !== undefined && { country: row.part }) }).then(
      (id) => set('organisation', id),
      () => showToast({ message: text('activity.failed') }),
    );
  };
  return (
    <>
      <tr>
        <td>
          <RecordPicker
            isCompact
            label={text('parts.delegation.organisation')}
            choices={choices}
            value={row.organisation}
            isReadOnly={isReadOnly}
            onCreate={create}
            onChange={(id) => set('organisation', id)}
          />
        </td>
        <td>
          <CountField
            isCompact
            isQuiet
            label={text('parts.cell', { column: text('parts.delegation.number'), row: name })}
            address={address('number')}
            recorded={row.number}
            conflict={conflicts.get(address('number'))}
            isReadOnly={isReadOnly}
            onChange={(count) => set('number', count)}
          />
        </td>
        <td>
          <CountriesField
            isCompact
            label={text('parts.cell', { column: text('parts.delegation.countries'), row: name })}
            first={dataset.project.countries}
            value={row.countries}
            isReadOnly={isReadOnly}
            onChange={(countries) => set('countries', countries)}
          />
        </td>
        <td>
          <TextInput
            aria-label={text('parts.cell', { column: text('parts.delegation.note'), row: name })}
            maxLength={500}
            value={row.note ?? ''}
            readOnly={isReadOnly}
            onChange={(event) => set('note', event.currentTarget.value || undefined)}
          />
        </td>
        <td>
          {!isReadOnly && (
            <CloseButton
              aria-label={text('words.removeNamed', { name })}
              onClick={() => change(removeEntry('delegations', row.id))}
            />
          )}
        </td>
      </tr>
      {issuesUnder(issues, `delegations/${row.id}/`).length > 0 && (
        <tr className={classes.telling}>
          <td colSpan={5}>
            <Findings issues={[...issuesAt(issues, address('organisation')), ...issuesAt(issues, address('number'))]} />
          </td>
        </tr>
      )}
    </>
  );
}
