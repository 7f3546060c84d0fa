// Runs the tenant alone: `npx tsx workbench/tenant/serve.ts TENANT.json [--port N] …`.
import { writeFileSync } from 'node:fs';
import { optionsFrom, USAGE } from './command';
import { serializeTenant, startTenant } from './index';

async function main(): Promise<void> {
  const { options, out } = optionsFrom(process.argv.slice(2));
  const tenant = await startTenant(options);
  const { clientId, clientSecret, username, password } = tenant.credentials;
  console.log(`The tenant listens on ${tenant.url}
  client id      ${clientId}
  client secret  ${clientSecret}
  username       ${username}
  password       ${password}
Stop it with Ctrl+C.`);
  tenant.onCall(({ kind, path, query, status, ms, fault }) => {
    const address = query === '' ? path : `${path}?${query}`;
    console.log(
      `${status || 'no answer'} ${kind.padEnd(14)} ${ms} ms ${address}${fault ? ` (fault ${fault})` : ''}`,
    );
  });
  process.once('SIGINT', () => {
    if (out !== undefined) writeFileSync(out, serializeTenant(tenant.state()));
    tenant.close();
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${USAGE}`);
  process.exitCode = 2;
});
