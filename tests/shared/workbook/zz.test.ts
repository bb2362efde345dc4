import { test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { modelOf, emptyDataset } from './written.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import { readXlsx } from '../../../shared/outputs/workbook/read-xlsx.ts';
import { readWorkbook } from '../../../shared/outputs/workbook/read-workbook.ts';
import { writeXlsx as bare } from 'hucre/xlsx';
const s = JSON.parse(readFileSync('/work/main/resources/sample/for-in.json','utf8')).records;
const project = JSON.parse(readFileSync('/work/main/resources/projects/for-in.json','utf8'));
const m = (l: any[]) => new Map(l.map((o) => [o.id, o]));
const ds: any = { ...emptyDataset, project, organisations: m(s.organisation), places: m(s.place), activities: s.activity, mappedOrganisations: s.mappedOrganisation ?? [] };
test('write', async () => {
  writeFileSync('/tmp/wb/sample.xlsx', await writeXlsx(modelOf(ds)));
});
test('bench', async () => {
  const activities = Array.from({ length: 10000 }, (_, i) => ({ ...s.activity[i % s.activity.length], id: `01900000-0000-7000-8003-${String(i).padStart(12,'0')}`, reference: `A${i}` }));
  const big = { ...ds, activities };
  for (let k = 0; k < 3; k++) {
    let t = performance.now(); const model = modelOf(big); const t1 = performance.now() - t;
    t = performance.now(); const bytes = await writeXlsx(model); const t2 = performance.now() - t;
    t = performance.now(); const b2 = await bare({ sheets: model.sheets.map((x) => ({ name: x.name, rows: [x.columns.map((c) => c.header), ...x.rows] as any })) }); const t3 = performance.now() - t;
    t = performance.now(); const cells = readXlsx(bytes); const t4 = performance.now() - t;
    t = performance.now(); const r = cells.ok ? readWorkbook(cells.value, project, 'x') : undefined; const t5 = performance.now() - t;
    console.log({ model: t1|0, write: t2|0, bare: t3|0, readXlsx: t4|0, readWorkbook: t5|0, mb: bytes.length/1e6, mbBare: b2.length/1e6, ok: cells.ok, bad: r?.ok && r.value.badRows.length, n: r?.ok && r.value.records.activity.length });
  }
}, 300000);
