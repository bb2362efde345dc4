import { hasContent } from '../../shared/consolidation/deletion.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { mergeStates } from '../../shared/consolidation/consolidation-state.ts';
import { isPresent } from '../../shared/consolidation/changed-since.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { sameValue } from '../../shared/consolidation/same-value.ts';
import { issueSentence } from '../../shared/messages/sentence.ts';
import { planReturnAtOnce } from '../../shared/outputs/returned-workbook/plan-return.ts';
import type { ReturnPlan } from '../../shared/outputs/returned-workbook/plan-return.ts';
import { recordName } from '../../shared/outputs/returned-workbook/record-name.ts';
import { readReturnedWorkbook } from '../../shared/outputs/returned-workbook/returned-workbook.ts';
import type { ReturnedWorkbook } from '../../shared/outputs/returned-workbook/returned-workbook.ts';
import { workbookOfState } from '../../shared/outputs/workbook/workbook-of-state.ts';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import { valuesByAddress } from '../../shared/package/address.ts';
import { EditedWorkbook } from './edited-workbook.ts';
import { sample } from './sent-packages.ts';
import { testPlatform } from './test-platform.ts';

/** One for all readings: each gets a replica of its own. */
const platform = testPlatform();

export const madeAt = '2024-03-01T12:00:00.000Z';

/** The workbook of the FOR-IN record, as the application writes it. */
export const exported: Uint8Array = await writeXlsx(workbookOfState(sample.state, { madeAt, madeBy: 'DDG' }));

/** The same, opened in a spreadsheet program. */
export function opened(bytes: Uint8Array = exported): EditedWorkbook {
  return new EditedWorkbook(bytes);
}

/** Reads bytes as a workbook that came back to `here`. Throws when it is refused as a whole. */
export async function readBack(bytes: Uint8Array, here: ConsolidationState = sample.state): Promise<ReturnedWorkbook> {
  const register = { project: here.project, has: (id: string) => here.records.has(id) };
  const read = await readReturnedWorkbook(bytes, 'back.xlsx', register, platform);
  if (!read.ok) throw new Error(read.issues.map((issue) => issueSentence(issue)).join(' '));
  return read.value;
}

export interface Comeback {
  readonly workbook: ReturnedWorkbook;
  readonly plan: ReturnPlan;
  readonly here: ConsolidationState;
  /** The register once the plan is taken in. */
  readonly after: ConsolidationState;
}

/** What came of a workbook, with these answers. */
export async function comeBack(
  edited: EditedWorkbook | Uint8Array,
  answers: Readonly<Record<string, string>> = {},
  here: ConsolidationState = sample.state,
): Promise<Comeback> {
  const bytes = edited instanceof EditedWorkbook ? edited.save() : edited;
  const workbook = await readBack(bytes, here);
  const author = { author: 'a workbook' };
  const plan = planReturnAtOnce(workbook, { here, answers: new Map(Object.entries(answers)), author });
  return { workbook, plan, here, after: mergeStates(here, plan.state) };
}

const words = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** A comeback in short: what a person is shown. */
export function inShort({ workbook, plan, here, after }: Comeback) {
  const changed: string[] = [];
  const added: string[] = [];
  for (const { id } of plan.state.records.values()) {
    const [before, now] = [here.records.get(id), after.records.get(id)];
    if (!now || !hasContent(now) || !isPresent(now)) continue;
    const name = recordName(now.kind, now.value);
    if (!before || !hasContent(before) || !isPresent(before)) {
      added.push(name);
      continue;
    }
    const [old, current] = [valuesByAddress(before.kind, before.value), valuesByAddress(now.kind, now.value)];
    const addresses = [...new Set([...old.keys(), ...current.keys()])].filter(
      (address) => !sameValue(old.get(address), current.get(address)),
    );
    for (const address of addresses.filter((one) => now.conflicts?.[one] === undefined)) {
      const short = address.replace(/\/[0-9a-f-]{36}\//u, '/…/');
      changed.push(`${name}, ${short}: ${words(old.get(address))} → ${words(current.get(address))}`);
    }
  }
  const known = new Set(datasetOf(here).conflicts.map(({ record, field }) => `${record} ${field}`));
  const conflicts = datasetOf(after).conflicts.filter(({ record, field }) => !known.has(`${record} ${field}`));
  const { removed, removedEntries, doubled, unnamed } = plan.questions;
  return {
    changed,
    added,
    twoVersions: conflicts.map(
      ({ field, values }) => `${field}: ${values.map(({ value }) => JSON.stringify(value)).join(' | ')}`,
    ),
    removed: removed.map(({ label }) => label),
    removedEntries: removedEntries.map(({ list, label }) => `${list} of ${label}`),
    doubled: doubled.map(
      ({ label, rows, fields }) => `${label}: rows ${rows.map(({ row }) => row).join(', ')}: ${fields.join(', ')}`,
    ),
    unnamed: unnamed.map(({ label, like }) => `${label} ~ ${like.map((one) => one.label).join(', ')}`),
    bad: [...workbook.badRows, ...plan.badRows].map((issue) => issueSentence(issue)),
    said: workbook.warnings.map(({ code, path }) =>
      [code.replace('workbook.', ''), path.sheet, path.column ?? path.row].filter(Boolean).join(' '),
    ),
  };
}

/** Nothing to be told. */
export const nothing: ReturnType<typeof inShort> = {
  changed: [],
  added: [],
  twoVersions: [],
  removed: [],
  removedEntries: [],
  doubled: [],
  unnamed: [],
  bad: [],
  said: [],
};
