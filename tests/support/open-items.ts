import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import type { Locale } from '../../shared/messages/format-message.ts';
import { openItemsWorkbook } from '../../shared/outputs/open-items/open-items-workbook.ts';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { openForAll, owedByPartners, whatIsMissing } from '../../shared/summary/missing/what-is-missing.ts';
import { sample } from './sent-packages.ts';
import { testPlatform } from './test-platform.ts';

/** The day on which the FOR-IN record is looked at in these tests. */
export const until = '2024-04-01';
export const forIn: Dataset = datasetOf(sample.state);
export const partners = {
  DDG: '01900000-0000-7000-8000-0000000b0001',
  PROVIDUS: '01900000-0000-7000-8000-0000000b0002',
  TWC: '01900000-0000-7000-8000-0000000b0003',
} as const;

/** The bytes of the workbook that a partner of FOR-IN is sent to fill in. */
export async function openItemsOf(partner: keyof typeof partners, locale: Locale): Promise<Uint8Array> {
  const missing = whatIsMissing(forIn, until);
  const owed = owedByPartners(forIn, missing, new Map()).find((one) => one.partner === partners[partner]);
  let ids = 0;
  return writeXlsx(
    openItemsWorkbook(forIn, {
      partner: partners[partner],
      partnerName: partner,
      country: owed?.country,
      items: [...(owed?.items ?? []), ...openForAll(missing)],
      locale,
      madeAt: testPlatform().now(),
      newId: () => `01900000-0000-7000-9000-${String((ids += 1)).padStart(12, '0')}`,
    }),
  );
}
