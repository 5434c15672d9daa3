import { parseArgs } from 'node:util';
import { benches } from './bench/registry';
import { reportText } from './bench/report-text';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((name) => benches.every((bench) => bench.name !== name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are:`);
  for (const { name, about } of benches) console.error(`  ${name}: ${about}`);
  process.exit(2);
}

const reports: Record<string, unknown> = {};
for (const { name, about, run } of chosen) {
  if (!values.json) console.log(`${name}: ${about}\n`);
  const report = await run();
  reports[name] = report;
  if (!values.json) console.log(`${reportText(report)}\n`);
  if (!report.isMet) process.exitCode = 1;
}
if (values.json) console.log(JSON.stringify(reports));
