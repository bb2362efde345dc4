import { expect, test } from 'vitest';
import { AttendanceEngine } from '../../../../renderer/features/attendance/engine.ts';
import { createAttendanceSession } from '../../../../shared/attendance/create-session.ts';
import { fileOfLines } from '../../../support/attendance/typed-lines.ts';

function engineWith(...names: readonly string[]): AttendanceEngine {
  const engine = new AttendanceEngine(createAttendanceSession());
  for (const name of names) {
    const { tables, ...announced } = fileOfLines(
      `Nr. | Vardas, pavardė | Parašas\n1 | Asmuo Pirmas ${name} | +\n2 | Asmuo Antras ${name} | +`,
      `2023-09-19 ${name}.xlsx`,
      name,
    );
    engine.take(announced, tables);
  }
  return engine;
}

const exclude = (file: string, row: number) =>
  ({ do: 'decide', decisions: [{ decision: 'exclude', place: { file, sheet: 'S', row } }] }) as const;

test('what was decided about a file goes with it; undo then takes back the decision before it', () => {
  const engine = engineWith('Viena', 'Kita');
  engine.follow([exclude('Viena', 2), exclude('Kita', 2), { do: 'remove', key: 'Kita' }]);
  expect(engine.decisions()).toHaveLength(1);
  const { count, decisions } = engine.follow([{ do: 'undo' }]);
  expect({ decisions, unique: count.persons.unique }).toEqual({ decisions: 0, unique: 2 });
  expect(engine.follow([{ do: 'undo' }]).count.persons.unique).toBe(2);
});

test('decisions made at once, of which one goes with its file, are undone with what is left of them', () => {
  const engine = engineWith('Viena', 'Kita');
  const [one, other] = [exclude('Viena', 2), exclude('Kita', 2)];
  engine.follow([exclude('Viena', 3), { do: 'decide', decisions: [...one.decisions, ...other.decisions] }]);
  engine.follow([{ do: 'remove', key: 'Kita' }, { do: 'undo' }]);
  expect(engine.decisions()).toEqual(exclude('Viena', 3).decisions);
});
