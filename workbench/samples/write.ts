// Writes the sample sheet and its tenant as files, for the command line: npm run samples
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCsv } from '../csv';
import { trainingRecords } from './generate';

const here = dirname(fileURLToPath(import.meta.url));
const sample = trainingRecords();

Promise.all([
  writeFile(join(here, `${sample.name}.csv`), writeCsv(sample.rows)),
  writeFile(join(here, `${sample.name}.tenant.json`), `${JSON.stringify(sample.tenant, null, 1)}\n`),
]).then(() => console.log(`Wrote ${sample.name}: ${sample.expected.length} rows.`));
