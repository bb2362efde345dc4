import { NumberInput, Stack, Switch, Table, Text } from '@mantine/core';
import type { Breakdown } from '../../../shared/attendance/review.ts';
import type { SessionOverview } from '../../../shared/attendance/session.ts';
import { genders } from '../../../shared/codes/activity-codes.ts';
import { organisationTypes } from '../../../shared/codes/organisation-codes.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './attendance.module.css';
import { dayWords } from './day-words.ts';
import { useReview } from './desk-context.tsx';

/** The numbers that move with every decision. */
export function NumbersPart({ overview }: { readonly overview: SessionOverview }) {
  const { text, number } = useTexts();
  const { persons, possibleDuplicates } = overview.count;
  const { toDecide } = overview.groups;
  return (
    <Stack gap={4}>
      <Text component="p" m={0} className={classes.figure}>
        <span data-figure="unique">{number(persons.unique)}</span>{' '}
        <Text span size="md">
          {text('attendance.participants', { count: persons.unique })}
        </Text>
      </Text>
      <dl className={classes.figures}>
        {(['inPerson', 'online', 'both'] as const).map((way) => (
          <div key={way}>
            <dt>{text(`words.${way}`)}</dt>
            <dd data-figure={way}>{number(persons[way])}</dd>
          </div>
        ))}
      </dl>
      {toDecide > 0 && <Text size="sm">{text('attendance.ofThemToDecide', { count: toDecide })}</Text>}
      {persons.unidentified > 0 && (
        <Text size="sm" data-figure="unidentified">
          {text('attendance.unidentifiedMore', { count: persons.unidentified })}
        </Text>
      )}
      {possibleDuplicates > 0 && (
        <StateMark state="please check">
          {text('attendance.possibleDuplicates', { count: possibleDuplicates })}
        </StateMark>
      )}
    </Stack>
  );
}

/** Who counts: the minimum time, and hosts, speakers and staff. */
export function PolicyPart({ overview }: { readonly overview: SessionOverview }) {
  const { text, number } = useTexts();
  const { desk } = useReview();
  const { policy, count } = overview;
  return (
    <Stack gap="sm">
      <NumberInput
        label={text('attendance.minimumMinutes')}
        description={text('attendance.minimumHelp')}
        min={0}
        max={1440}
        allowDecimal={false}
        clampBehavior="strict"
        w={200}
        value={policy.minimumMinutes}
        onChange={(value) => {
          if (typeof value !== 'number') return;
          void desk.command({ do: 'policy', policy: { ...policy, minimumMinutes: value } });
        }}
      />
      <div>
        {count.staff > 0 && (
          <Text size="sm">
            {text('attendance.staffOf')}: <span data-figure="staff">{number(count.staff)}</span>
          </Text>
        )}
        <Switch
          label={text('attendance.leaveOutStaff')}
          size="sm"
          checked={policy.leaveOutStaff}
          onChange={(event) =>
            void desk.command({ do: 'policy', policy: { ...policy, leaveOutStaff: event.currentTarget.checked } })
          }
        />
      </div>
    </Stack>
  );
}

/** By day, and by what the lists say of people: each folds out. */
export function SplitPart({ overview: { count } }: { readonly overview: SessionOverview }) {
  const texts = useTexts();
  const { text, shared, country } = texts;
  const { dataset } = useStoreSnapshot();
  const { perDay, by, excluded } = count;
  const organisation = (id: string) => dataset.organisations.get(id)?.name ?? id;
  const type = (code: string) => {
    const known = organisationTypes.find((one) => one === code);
    return known ? shared(`organisationType.${known}`) : code;
  };
  const gender = (code: string) => {
    const known = genders.find((one) => one === code);
    return known ? shared(`gender.${known}`) : code;
  };
  return (
    <div>
      {Object.keys(perDay).length > 0 && (
        <Fold title={text('attendance.perDay')}>
          <Text size="sm" c="dimmed">
            {text('attendance.perDayHelp')}
          </Text>
          <Numbers label={text('attendance.perDay')} part={perDay} nameOf={(day) => dayWords(texts, day)} isInOrder />
        </Fold>
      )}
      <Split label={shared('dimension.country')} part={by.country} nameOf={country} />
      <Split label={shared('dimension.organisation')} part={by.organisation} nameOf={organisation} />
      <Split label={shared('dimension.organisation type')} part={by.organisationType} nameOf={type} />
      <Split label={shared('dimension.gender')} part={by.gender} nameOf={gender} />
      {excluded.length > 0 && (
        <Fold title={text('attendance.excludedRows')}>
          <ul className={classes.rows}>
            {excluded.map(({ reason, rows }) => (
              <li key={reason}>
                {text('attendance.excludedLine', { reason: shared(`attendance.reason.${reason}`), rows })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

interface SplitProps {
  readonly label: string;
  readonly part: Breakdown;
  readonly nameOf: (option: string) => string;
}

/** A breakdown; nothing where the lists say nothing of it. */
function Split({ label, part, nameOf }: SplitProps) {
  if (Object.keys(part).every((option) => option === '')) return null;
  return (
    <Fold title={label}>
      <Numbers label={label} part={part} nameOf={nameOf} />
    </Fold>
  );
}

/** Lines of a breakdown shown; of more, the number is said. */
const mostLines = 30;

function Numbers({ label, part, nameOf, isInOrder }: SplitProps & { readonly isInOrder?: true }) {
  const { text, number } = useTexts();
  const all = Object.entries(part).toSorted(([a, one], [b, other]) =>
    isInOrder ? 0 : Number(a === '') - Number(b === '') || other - one,
  );
  return (
    <>
      <Table aria-label={label} verticalSpacing={2} layout="fixed">
        <Table.Tbody>
          {all.slice(0, mostLines).map(([option, persons]) => (
            <Table.Tr key={option}>
              <Table.Th scope="row" fw={400} style={{ overflowWrap: 'anywhere' }}>
                {option === '' && !isInOrder ? text('attendance.notSplit') : nameOf(option)}
              </Table.Th>
              <Table.Td ta="right" w={64}>
                {number(persons)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {all.length > mostLines && (
        <Text size="sm" c="dimmed">
          {text('attendance.moreOptions', { count: all.length - mostLines })}
        </Text>
      )}
    </>
  );
}

function Fold({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <details className={classes.fold}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
