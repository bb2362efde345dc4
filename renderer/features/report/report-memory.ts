import { z } from 'zod';
import { locales } from '../../../shared/messages/format-message.ts';
import { instantSchema } from '../../../shared/schema/text.ts';

const wordFileSchema = z.strictObject({ at: instantSchema, hashes: z.record(z.string(), z.string()) });
/** The report made last as a Word file, in one language and for one scope. */
export type WordFile = z.infer<typeof wordFileSchema>;

/** What was chosen and typed for the report, and what the Word files said that were made of it. */
const memorySchema = z.strictObject({
  locale: z.enum(locales).exactOptional(),
  /** `project`, `country LT` or `partner <id>`. */
  scope: z.string(),
  /** Null: all. */
  periods: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  order: z.array(z.string()),
  /** By language. */
  highlights: z.partialRecord(z.enum(locales), z.string()),
  hidesDelegationNumbers: z.boolean(),
  takesOffStaff: z.boolean(),
  /** By language, scope and periods. */
  wordFiles: z.record(z.string(), wordFileSchema),
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

/** What is remembered on this computer; where nothing readable is, nothing was chosen. */
export function readReportMemory(workspace: string, storage: Pick<Storage, 'getItem'>): ReportMemory {
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
