import { z } from 'zod';
import { locales } from '../../../shared/messages/format-message.ts';
import { instantSchema } from '../../../shared/schema/text.ts';

/** The report made last as a Word file, in one language and for one scope. */
const wordFileSchema = z.strictObject({ at: instantSchema, hashes: z.record(z.string(), z.string()) });
/** What is typed for the report: it belongs to the project, is journalled and backed up with it. */
const typedSchema = z.strictObject({
  order: z.array(z.string()),
  /** By language. */
  highlights: z.partialRecord(z.enum(locales), z.string()),
});
export type TypedForReport = z.infer<typeof typedSchema>;

/** What was chosen and typed for the report, and what the Word files said that were made of it. */
const memorySchema = z.strictObject({
  ...typedSchema.shape,
  locale: z.enum(locales).exactOptional(),
  /** `project`, `country LT` or `partner <id>`. */
  scope: z.string(),
  /** Null: all. */
  periods: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  hidesDelegationNumbers: z.boolean(),
  takesOffStaff: z.boolean(),
  /** The project's logos do not stand on the first page. Absent: they do. */
  leavesOutLogos: z.boolean().exactOptional(),
  /** By language, scope and periods. */
  wordFiles: z.record(z.string(), wordFileSchema),
  /** What was typed is not in the project yet: it was typed just before the window ended. */
  isUnsaved: z.literal(true).exactOptional(),
});
export type ReportMemory = z.infer<typeof memorySchema>;

export const nothingChosen: ReportMemory = {
  scope: 'project',
  periods: null,
  order: [],
  highlights: {},
  hidesDelegationNumbers: false,
  takesOffStaff: false,
  wordFiles: {},
};

/**
 * What was chosen on this computer, and what was typed: as the project has it, unless something was typed after that.
 * Where nothing readable is, nothing was chosen.
 *
 * @param typed the setting of the project; undefined: it has none yet
 */
export function readReportMemory(
  workspace: string,
  typed: string | undefined,
  storage: Pick<Storage, 'getItem'>,
): ReportMemory {
  const chosen = readChosen(workspace, storage);
  if (chosen.isUnsaved || typed === undefined) return chosen;
  return { ...chosen, ...readTyped(typed) };
}

/** What the setting of the project says; undefined where it cannot be read. */
function readTyped(setting: string): TypedForReport | undefined {
  try {
    const parsed = typedSchema.safeParse(JSON.parse(setting));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export function writeTyped({ order, highlights }: TypedForReport): string {
  return JSON.stringify({ order, highlights });
}

function readChosen(workspace: string, storage: Pick<Storage, 'getItem'>): ReportMemory {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(storage.getItem(keyOf(workspace)) ?? 'null'));
    return parsed.success ? parsed.data : nothingChosen;
  } catch {
    return nothingChosen;
  }
}

/** @returns false where the browser refuses to keep it */
export function keepReportMemory(workspace: string, memory: ReportMemory, storage: Pick<Storage, 'setItem'>): boolean {
  try {
    storage.setItem(keyOf(workspace), JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
}

function keyOf(workspace: string): string {
  return `forin.report.${workspace}`;
}
