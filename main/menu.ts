import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/host.ts';
import type { DesktopWords } from './desktop-words.ts';

interface MenuSurroundings {
  readonly words: DesktopWords;
  readonly send: (command: MenuCommand) => void;
  readonly isMac: boolean;
}

/**
 * The menu as a plain value. Keys are heard by the page first; the menu hears what the page leaves. "Undo typing" works
 * on the field, "Undo the last change" on the record: the page decides which of them Ctrl+Z is, so neither claims it
 * here, except on macOS, where undo in fields lives in the menu. There is no "Reload": it would lose what is being typed.
 */
export function menuTemplate({ words, send, isMac }: MenuSurroundings): MenuItemConstructorOptions[] {
  const command = (name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label: words(`desktop.${name}`),
    click: () => send(name),
    ...(accelerator ? { accelerator } : {}),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      label: words('desktop.menuFile'),
      submenu: [
        command('new'),
        command('open', 'CmdOrCtrl+O'),
        command('save', 'CmdOrCtrl+S'),
        line,
        command('print', 'CmdOrCtrl+P'),
        command('settings', 'CmdOrCtrl+,'),
        line,
        { role: 'quit', label: words('desktop.quit') },
      ],
    },
    {
      label: words('desktop.menuEdit'),
      submenu: [
        { role: 'undo', label: words('desktop.undoText'), registerAccelerator: isMac },
        { role: 'redo', label: words('desktop.redoText') },
        command('undo'),
        line,
        { role: 'cut', label: words('desktop.cut') },
        { role: 'copy', label: words('desktop.copy') },
        { role: 'paste', label: words('desktop.paste') },
        { role: 'selectAll', label: words('desktop.selectAll') },
        line,
        command('find', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words('desktop.menuView'),
      submenu: [
        { role: 'zoomIn', label: words('desktop.zoomIn') },
        { role: 'zoomOut', label: words('desktop.zoomOut') },
        { role: 'resetZoom', label: words('desktop.zoomReset') },
        line,
        { role: 'togglefullscreen', label: words('desktop.fullScreen') },
      ],
    },
    { role: 'help', label: words('desktop.menuHelp'), submenu: [command('help', 'F1')] },
  ];
}

export function setMenu(surroundings: MenuSurroundings): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(surroundings)));
}
