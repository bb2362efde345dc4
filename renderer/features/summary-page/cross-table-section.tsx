import { Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { dimensionWords, notesOf } from '../../../shared/outputs/cross-table/cross-table-words.ts';
import { crossDimensions, isPersonal } from '../../../shared/summary/cross-table/dimensions.ts';
import type { CrossDimension } from '../../../shared/summary/cross-table/dimensions.ts';
import { crossMeasures } from '../../../shared/summary/cross-table/measures.ts';
import { useTexts } from '../../ui/text.tsx';
import { CrossTableView } from './cross-table-view.tsx';
import type { OpenDetail } from './detail.ts';
import { NotPrinted } from './not-printed.tsx';
import classes from './summary-page.module.css';
import { useCrossTable } from './use-cross-table.ts';
import type { Summary } from './use-summary.ts';

const thresholds = [3, 5, 10];

/** Activities by two things at once, chosen from lists. */
export function CrossTableSection({ summary, onOpen }: { readonly summary: Summary; readonly onOpen: OpenDetail }) {
  const texts = useTexts();
  const { shared, number } = texts;
  const cross = useCrossTable(summary);
  const { choice } = cross;
  const isOfPeople = isPersonal(choice.rows) || isPersonal(choice.columns);
  const isSame = choice.rows === choice.columns;
  const dimensions = crossDimensions.map((value) => ({ value, label: dimensionWords(value, texts) }));
  return (
    <section className={classes['section']} aria-labelledby="summary-cross">
      <Title order={2} id="summary-cross">
        {shared('crossTable.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {shared('crossTable.help')}
      </Text>
      <div className={classes['scope']} role="group" aria-labelledby="summary-cross">
        <NativeSelect
          label={shared('crossTable.measure')}
          value={choice.measure}
          onChange={({ currentTarget: { value } }) =>
            cross.choose({ ...choice, measure: crossMeasures.find((one) => one === value) ?? choice.measure })
          }
          data={crossMeasures.map((value) => ({ value, label: shared(`crossTable.measure.${value}`) }))}
        />
        <NativeSelect
          label={shared('crossTable.rows')}
          value={choice.rows}
          onChange={({ currentTarget: { value } }) =>
            cross.choose({ ...choice, rows: dimensionOf(value, choice.rows) })
          }
          data={dimensions}
        />
        <NativeSelect
          label={shared('crossTable.columns')}
          value={choice.columns}
          onChange={({ currentTarget: { value } }) =>
            cross.choose({ ...choice, columns: dimensionOf(value, choice.columns) })
          }
          data={dimensions}
        />
      </div>
      {isSame ? (
        <Text size="sm">{shared('crossTable.same')}</Text>
      ) : (
        <>
          {isOfPeople && <NotPrinted />}
          <div {...(isOfPeople && { className: 'no-print' })}>
            <CrossTableView table={cross.table} words={cross.words} onOpen={onOpen} />
          </div>
          <Text size="sm" c="dimmed" mt="xs" maw={720}>
            {notesOf(choice, texts).join(' ')}
          </Text>
          <Group mt="sm" align="flex-end" className="no-print">
            <Button variant="default" loading={cross.isSaving} onClick={() => void cross.saveFile()}>
              {shared('crossTable.save')}
            </Button>
            <Button variant="default" onClick={() => void cross.copy()}>
              {shared('crossTable.copy')}
            </Button>
            {isOfPeople && (
              <NativeSelect
                label={shared('crossTable.below')}
                description={shared('crossTable.leaves')}
                value={String(cross.threshold)}
                onChange={({ currentTarget: { value } }) => cross.chooseThreshold(Number(value))}
                data={thresholds.map((value) => ({ value: String(value), label: number(value) }))}
              />
            )}
          </Group>
        </>
      )}
    </section>
  );
}

function dimensionOf(value: string, otherwise: CrossDimension): CrossDimension {
  return crossDimensions.find((one) => one === value) ?? otherwise;
}
