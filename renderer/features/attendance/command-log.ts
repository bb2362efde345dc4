import { decisionsLeft } from './decide.ts';
import type { EngineCommand } from './engine.ts';

/**
 * The commands that still hold, oldest first, so that a worker that begins anew can be told them: of context, policy and
 * date the last one each, of decisions those that were not undone and whose files are there. Files are read again by themselves.
 */
export function withCommand(log: readonly EngineCommand[], command: EngineCommand): readonly EngineCommand[] {
  switch (command.do) {
    case 'remove':
      return log.flatMap((one): EngineCommand[] => {
        if (one.do === 'meetings' || one.do === 'sheets' || one.do === 'count registered')
          return one.file === command.key ? [] : [one];
        if (one.do !== 'decide') return [one];
        const decisions = decisionsLeft(one.decisions, command.key);
        return decisions.length === 0 ? [] : [{ ...one, decisions }];
      });
    case 'undo': {
      const last = log.findLastIndex((one) => one.do === 'decide');
      return log.filter((_, index) => index !== last);
    }
    case 'context':
    case 'policy':
    case 'date':
      return [...log.filter((one) => one.do !== command.do), command];
    case 'map':
      return [...log.filter((one) => one.do !== 'map' || one.mapping.layout !== command.mapping.layout), command];
    case 'meetings':
    case 'sheets':
    case 'count registered':
      return [...log.filter((one) => one.do !== command.do || one.file !== command.file), command];
    case 'decide':
      return [...log, command];
    default:
      return command satisfies never;
  }
}

export function canUndo(log: readonly EngineCommand[]): boolean {
  return log.some((one) => one.do === 'decide');
}
