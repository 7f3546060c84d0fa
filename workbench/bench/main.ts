// `npm run bench`: tables of what plans take, how planning grows, and what a whole run takes against one call a row.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compared, compare, comparedSamples, comparedTable } from './end-to-end';
import { growth, growthTable, methodsTable, setsTable, shapesTable } from './plans';
import { growthPlot } from './plot';
import { asMarkdown, asText, type Table } from './tables';

const USAGE = `Usage: npm run bench -- [options]
  --only PART   sets, methods, shapes, growth or end-to-end
  --quick       small sheets, a look in a minute
  --markdown    tables as Markdown
  --plot        draws growth into docs/planner-growth.svg
  --json FILE   all figures`;

const PARTS = ['sets', 'methods', 'shapes', 'growth', 'end-to-end'] as const;
type Part = (typeof PARTS)[number];

const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

/** One line that is written over; a file has no use for it. */
const progress = (text: string) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      plot: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { only, quick } = values;
  if (values.help || (only !== undefined && !isPart(only))) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const tables: Table[] = [];
  const show = (table: Table) => {
    progress('');
    tables.push(table);
    console.log(values.markdown ? asMarkdown(table) : asText(table));
  };
  const compared: Compared[] = [];
  for (const part of only === undefined ? PARTS : [only]) {
    switch (part) {
      case 'sets':
        show(setsTable(progress));
        break;
      case 'methods':
        show(methodsTable(quick ? 2000 : 20_000, progress));
        break;
      case 'shapes':
        for (const rows of quick ? [1000] : [1000, 50_000, 200_000]) show(shapesTable(rows, progress));
        break;
      case 'growth': {
        const sizes = quick ? [1000, 5000] : [1000, 25_000, 50_000, 100_000, 150_000, 200_000];
        const grown = growth(sizes, progress);
        show(growthTable(grown));
        if (values.plot) writeFileSync(join(__dirname, '../../docs/planner-growth.svg'), growthPlot(grown));
        break;
      }
      case 'end-to-end':
        for (const latencyMs of [50, 200]) {
          for (const sample of comparedSamples(quick)) {
            progress(`${sample.title} at ${latencyMs} ms`);
            compared.push(await compare(sample, latencyMs));
          }
        }
        show(comparedTable(compared));
        break;
      default:
        throw new Error(`There is no part ${part}.\n${USAGE}`);
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ tables, compared }, null, 2));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
