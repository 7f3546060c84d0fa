// What a session opens documents with: the samples, the tenant, the built add-on.
import { readCsv, separatorOf } from '../csv';
import { defaultTenant } from '../default-tenant';
import { createSpreadsheet, type Language, type SpreadsheetContent } from '../google';
import type { Sample } from '../samples/generate';
import { parseTenant, type Tenant, type TenantData } from '../tenant';
import type { CallInput } from './fetch-log';
import { openBench } from './open-bench';
import type { Parts, Source } from './session';
import { BuiltInDesk, ElsewhereDesk } from './tenant-desk';

interface WorkshopOptions {
  readonly bundleDir: string;
  readonly samples: readonly SampleChoice[];
  /** The built-in tenant, or the address of another one. */
  readonly tenant: Tenant | { readonly url: string };
  /** For CSV files, which say neither. */
  readonly locale: string;
  readonly timeZone: string;
  /** Of Google's messages. */
  readonly language: Language;
  /** Of the person's Google account. */
  readonly userLocale: string;
}

/** A sample is made when it is opened: the large ones take a moment. */
export interface SampleChoice {
  readonly name: string;
  readonly title: string;
  make(): Sample;
}

export function workshop(options: WorkshopOptions): Parts {
  const { tenant } = options;
  const builtIn = 'settings' in tenant ? new BuiltInDesk(tenant) : null;
  const elsewhere = builtIn ? null : new ElsewhereDesk(tenant.url);
  return {
    samples: options.samples.map(({ name, title }) => ({ name, title })),
    tenant: builtIn ?? elsewhere ?? new ElsewhereDesk(tenant.url),
    async open(source, connected, events) {
      const { content, data } = documentOf(source, options);
      builtIn?.begin(data());
      const line = builtIn?.line();
      return openBench({
        bundleDir: options.bundleDir,
        content,
        language: options.language,
        userLocale: options.userLocale,
        connect: connected && line?.kind === 'built-in' ? line.credentials : null,
        events,
        onFetch: elsewhere ? (call: CallInput) => elsewhere.note(call) : null,
      });
    },
  };
}

/** No date of a sheet is in the future of this day: who is enrolled where does not depend on it. */
const FAR_DAY = '9999-12-31';

interface Opened {
  readonly content: SpreadsheetContent & { readonly name: string };
  /** What the built-in tenant is to hold. */
  readonly data: () => TenantData;
}

function documentOf(source: Source, options: WorkshopOptions): Opened {
  if (source.kind === 'csv') {
    const content = {
      name: source.name,
      locale: options.locale,
      timeZone: options.timeZone,
      sheets: [{ name: sheetName(source.name), cells: readCsv(source.text, separatorOf(source.text)) }],
    };
    const { activeSheet } = createSpreadsheet(content);
    const view = { name: content.name, cells: activeSheet.texts(), locale: options.locale, today: FAR_DAY };
    return { content, data: () => parseTenant(defaultTenant(view)) };
  }
  const choice = options.samples.find((sample) => sample.name === source.name);
  if (!choice) throw new Error(`There is no sample ${source.name}.`);
  const sample = choice.make();
  return {
    content: {
      // What is in brackets is for the list to choose from.
      name: sample.title.replace(/ \(.*\)$/, ''),
      locale: sample.locale,
      timeZone: sample.timeZone,
      sheets: [{ name: 'Sheet1', cells: sample.rows }],
    },
    data: () => parseTenant(sample.tenant),
  };
}

const sheetName = (file: string): string => file.replace(/\.[^.]+$/, '').slice(0, 100) || 'Sheet1';
