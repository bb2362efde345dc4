import { spawn } from 'node:child_process';

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Opens an address in the person's browser, if there is one; the address is printed in any case. */
export function openBrowser(address: string): void {
  const [program, ...words] = commands[process.platform] ?? ['xdg-open'];
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return;
  const opened = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  opened.on('error', () => {
    // No such program: the person opens the address by hand.
  });
  opened.unref();
}
