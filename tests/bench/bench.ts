import { measurements } from './measurements.ts';

const [, , name, folder, packages] = process.argv;
const m = measurements[name ?? ''];
if (m && folder) {
  const r = await m(folder, Number(packages));
  process.stdout.write(JSON.stringify({ ...r, peakMegabytes: process.resourceUsage().maxRSS / 1024 }) + '\n');
}
