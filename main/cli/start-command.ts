import { sentence } from '../../shared/messages/sentence.ts';
import type { Command } from './command.ts';
import { demoCommand } from './demo-command.ts';

export const startCommand: Command = {
  name: 'start',
  usage: 'start',
  help: ['Opens the application; until its screens exist, runs the demonstration and says so.'],
  run: (args, io) => {
    io.writeOut(`${sentence('cli.startWithoutScreens')}\n\n`);
    return demoCommand.run(args, io);
  },
};
