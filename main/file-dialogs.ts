import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import type { Host, OpenRequest } from '../shared/host.ts';
import type { DesktopWords } from './desktop-words.ts';
import { diskRejection } from './disk-failure.ts';
import { readOpenedFile } from './open-file.ts';
import { savedName } from '../shared/for-others/file-name.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

interface Surroundings {
  /** The window that the dialogs belong to. */
  readonly shown: () => BrowserWindow;
  readonly words: DesktopWords;
  /** Where the first dialog opens. */
  readonly documents: string;
}

/** Opening and saving through the system's own dialogs. The page sees names and contents, never a path. */
export function fileDialogs({ shown, words, documents }: Surroundings): Pick<Host, 'openFiles' | 'saveFile'> {
  const filters: Readonly<Record<OpenRequest['kind'], FileFilter[]>> = {
    package: [{ name: words('desktop.filePackage'), extensions: ['forin', 'json'] }],
    workbook: [{ name: words('desktop.fileWorkbook'), extensions: ['xlsx', 'xls', 'ods', 'csv'] }],
    table: [
      {
        name: words('desktop.fileTable'),
        extensions: ['xlsx', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt', 'docx'],
      },
    ],
    picture: [{ name: words('desktop.filePicture'), extensions: ['png', 'jpg', 'jpeg'] }],
    any: [],
  };
  const all: FileFilter = { name: words('desktop.fileAny'), extensions: ['*'] };
  let folder = documents;

  return {
    openFiles: async ({ kind, multiple }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(shown(), {
        defaultPath: folder,
        filters: [...filters[kind], all],
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      if (canceled) return [];
      if (filePaths[0]) folder = dirname(filePaths[0]);
      return Promise.all(filePaths.map(readOpenedFile));
    },
    saveFile: async ({ suggestedName, bytes }) => {
      const name = savedName(suggestedName);
      const extension = extname(name);
      const { canceled, filePath } = await dialog.showSaveDialog(shown(), {
        defaultPath: join(folder, name),
        filters: [...(extension ? [{ name: extension.slice(1), extensions: [extension.slice(1)] }] : []), all],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || !filePath) return { saved: false };
      const path = withExtension(filePath, extension);
      try {
        await writeFileAtomically(path, bytes);
      } catch (failure) {
        throw diskRejection(failure, basename(path));
      }
      folder = dirname(path);
      return { saved: true, place: basename(folder) || folder };
    },
  };
}

/** Linux's dialogs do not add it. Where that would hit another file, which nobody was asked about, the name stays as typed. */
function withExtension(path: string, extension: string): string {
  if (extname(path) !== '' || extension === '') return path;
  return existsSync(path + extension) ? path : path + extension;
}
