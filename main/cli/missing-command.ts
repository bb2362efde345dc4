import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { calendarDaySchema } from '../../shared/schema/calendar-date.ts';
import {
  openForAll,
  openWithoutPartner,
  owedByPartners,
  owesNothing,
  whatIsMissing,
} from '../../shared/summary/missing/what-is-missing.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import { combineInputs } from './combine-inputs.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { missingAsJson, missingLines } from './missing-result.ts';
import type { MissingResult } from './missing-result.ts';
import { stopOnRefusals } from './stop-on-refusals.ts';

export const missingCommand: Command = {
  name: 'missing',
  usage: 'missing FILE… [--until 2024-03-31] [--json] [--skip-unreadable] [--take-good-rows]',
  help: [
    'Combines the files in memory and prints what each partner owes: periods, plan items, records to fix.',
    'Exit status 1 when something is missing.',
    '--until 2024-03-31  what was due on that day; today when it is left out',
    '--json              one JSON document on standard output: every period and plan item with its state',
    '--skip-unreadable   leave out files that cannot be read, and say which',
    '--take-good-rows    leave out bad rows of workbooks, and say which',
  ],
  opensPackages: true,
  run: findMissing,
};

async function findMissing(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, {
    until: 'value',
    json: 'flag',
    'skip-unreadable': 'flag',
    'take-good-rows': 'flag',
  });
  if (files.length === 0) throw new UsageError(sentence('cli.noFiles'));
  const until = options.until ?? io.platform.now().slice(0, 10);
  if (!calendarDaySchema.safeParse(until).success) {
    throw new UsageError(sentence('cli.notADay', { option: '--until', value: until }));
  }
  const inputs = await combineInputs(files, io, { takeGoodRows: options['take-good-rows'] ?? false });
  const stopped = stopOnRefusals(inputs, options, io);
  if (stopped.stop) return stopped.status;
  const result = resultOf(datasetOf(stopped.state), until);
  if (options.json) io.writeOut(`${JSON.stringify(missingAsJson(result), null, 2)}\n`);
  else io.writeOut(`${missingLines(result).join('\n')}\n`);
  const isMissing = !result.owed.every(owesNothing) || result.forAll.length > 0 || result.withoutPartner.length > 0;
  const isIncomplete = inputs.rejected.length > 0 || inputs.badRows.length > 0;
  return isMissing || isIncomplete ? exitStatus.findings : exitStatus.done;
}

function resultOf(dataset: MissingResult['dataset'], until: string): MissingResult {
  const missing = whatIsMissing(dataset, until);
  const findings = checkDataset(dataset).filter(
    ({ severity, path }) => severity === 'error' && path.kind === 'activity',
  );
  const mustFix = new Map<string, number>();
  for (const { path } of findings) {
    if (path.record !== undefined) mustFix.set(path.record, (mustFix.get(path.record) ?? 0) + 1);
  }
  return {
    dataset,
    missing,
    findings,
    owed: owedByPartners(dataset, missing, mustFix),
    forAll: openForAll(missing),
    withoutPartner: openWithoutPartner(missing),
  };
}
