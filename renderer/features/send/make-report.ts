import { vectorOfState } from '../../../shared/consolidation/changed-since.ts';
import type { Host, SaveRequest } from '../../../shared/host.ts';
import { fileNameOf, packageEnding } from '../../../shared/package/file-name.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import type { Readers } from '../../../shared/package/age.ts';
import { protectionOf } from '../../store/protection-of.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import { makeWorkbook } from './make-workbook.ts';
import { recordedPeriod, takePeriodStep } from '../../store/take-period-step.ts';
import { today } from '../../store/today.ts';
import type { ReaderKind } from './readers.ts';
import { sealFile } from './seal-file.ts';
import { keepSendingMemory } from './sending-memory.ts';

export interface ReportWish {
  /** The period that the file is named after; absent: the whole project. */
  readonly period?: string | undefined;
  /** The period is declared complete with it. */
  readonly isDeclaring: boolean;
  readonly withWorkbook: boolean;
  /** Short name of the partner, for the file's name. */
  readonly partnerName?: string | undefined;
  /** Who can open it, to be offered again. */
  readonly readerKind: ReaderKind;
  /** For whom it is encrypted; null: everybody can open it. */
  readonly readers: Readers | null;
}

/** What became of it: nothing was saved, or a file, perhaps with its workbook. */
export type MadeFile =
  | { readonly saved: false }
  | {
      readonly saved: true;
      readonly file: string;
      readonly place: string;
      readonly workbook: MadeWorkbook;
    };

/**
 * What became of the workbook that was asked for. `waiting`: it is built and was not saved; browsers open a dialog only
 * soon after a click, so the person is asked for another one.
 */
export type MadeWorkbook =
  | { readonly state: 'not asked for' | 'saved' | 'failed' }
  | { readonly state: 'waiting'; readonly request: SaveRequest };

/**
 * Makes one package of everything, encrypts it for its readers, and saves it where the person chooses; with it, if she likes, a workbook. What is
 * declared complete is recorded before, so that the file says so, and taken back when no file was saved.
 */
export async function makeReport(
  store: ProjectStore,
  host: Host,
  wish: ReportWish,
  seal: typeof sealFile = sealFile,
): Promise<MadeFile> {
  const { period, isDeclaring, withWorkbook, partnerName, readerKind, readers } = wish;
  await store.flush();
  const declared = isDeclaring && period !== undefined ? await declareComplete(store, period) : null;
  try {
    const { dataset, settings, state, workspace } = store.getSnapshot();
    const purpose = settings.partner === undefined ? 'consolidated' : 'partner';
    const { text } = await store.exportPackage({
      purpose,
      ...(declared && period ? { declaresComplete: period } : {}),
    });
    const file = fileNameOf([dataset.project.code, partnerName, period], packageEnding);
    const plain = browserPlatform.encodeUtf8(text);
    const bytes = readers ? await seal(plain, readers) : plain;
    const saved = await host.saveFile({ suggestedName: file, bytes });
    if (!saved.saved) {
      await declared?.takeBack();
      return { saved: false };
    }
    const sentAt = browserPlatform.now();
    const memory = { sentAt, seen: vectorOfState(state), withWorkbook, readers: readerKind };
    keepSendingMemory(workspace.name, memory, localStorage);
    const workbookName = fileNameOf([dataset.project.code, partnerName, period], '.xlsx');
    const workbook = withWorkbook
      ? await workbookOf(store, host, workbookName, partnerName)
      : ({ state: 'not asked for' } as const);
    return { saved: true, file, place: saved.place, workbook };
  } catch (thrown) {
    await declared?.takeBack();
    throw thrown;
  }
}

/** Records that a period is complete. Null when it cannot be: it was accepted, or something must be fixed since it was chosen. */
async function declareComplete(store: ProjectStore, period: string) {
  const { dataset, settings } = store.getSnapshot();
  const { partner } = settings;
  if (partner === undefined) return null;
  const known = recordedPeriod(dataset.periods, partner, period)?.state;
  if (known === 'declared complete') return { takeBack: () => Promise.resolve(null) };
  const wish = { step: 'declare', partner, period, day: today() } as const;
  if (await takePeriodStep(store, wish, browserPlatform)) return null;
  return { takeBack: () => store.undoLast(`${partner}:${period}`) };
}

async function workbookOf(
  store: ProjectStore,
  host: Host,
  suggestedName: string,
  partnerName: string | undefined,
): Promise<MadeWorkbook> {
  try {
    const { state, settings } = store.getSnapshot();
    const bytes = await makeWorkbook(state, {
      madeAt: browserPlatform.now(),
      madeBy: partnerName ?? settings.author,
      protection: protectionOf(settings) ?? null,
    });
    const request = { suggestedName, bytes };
    return (await isSaved(host, request)) ? { state: 'saved' } : { state: 'waiting', request };
  } catch {
    return { state: 'failed' };
  }
}

/** False when it was cancelled, or the browser opened no dialog because the click was too long ago. */
export async function isSaved(host: Host, request: SaveRequest): Promise<boolean> {
  try {
    return (await host.saveFile(request)).saved;
  } catch {
    return false;
  }
}
