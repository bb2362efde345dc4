import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import type { CombinedInputs } from './combine-inputs.ts';
import { exitStatus } from './command.ts';
import type { CommandIo, ExitStatus } from './command.ts';
import { findingLineWithFile, refusalLine, rejectedDocument } from './say-issues.ts';

type Options = {
  readonly json?: true;
  readonly 'skip-unreadable'?: true;
  readonly 'take-good-rows'?: true;
};

/** Either the run goes on with what was read, or it ends here with a status, nothing written. */
export type AfterReading =
  | { readonly stop: false; readonly state: ConsolidationState }
  | { readonly stop: true; readonly status: ExitStatus };

/**
 * One bad file stops the run unless `--skip-unreadable` was given; bad rows of a workbook stop it unless
 * `--take-good-rows` was. What is wrong is said in either case.
 */
export function stopOnRefusals(inputs: CombinedInputs, options: Options, io: CommandIo): AfterReading {
  for (const issue of inputs.rejected) io.writeError(refusalLine(issue));
  for (const issue of inputs.badRows) io.writeError(findingLineWithFile(issue));
  for (const issue of inputs.notes) io.writeError(findingLineWithFile(issue));
  const count = inputs.rejected.length;
  if (count > 0 && (!options['skip-unreadable'] || !inputs.state)) {
    return stop(exitStatus.refused, sentence('cli.stopped', { count }), inputs, options, io);
  }
  if (inputs.badRows.length > 0 && !options['take-good-rows']) {
    return stop(exitStatus.findings, sentence('cli.stoppedWorkbook'), inputs, options, io);
  }
  if (!inputs.state) return stop(exitStatus.refused, sentence('cli.stopped', { count }), inputs, options, io);
  return { stop: false, state: inputs.state };
}

function stop(status: ExitStatus, why: string, inputs: CombinedInputs, options: Options, io: CommandIo): AfterReading {
  io.writeError(`${why}\n`);
  if (options.json) io.writeOut(rejectedDocument([...inputs.rejected, ...inputs.badRows]));
  return { stop: true, status };
}
