// Stored records of a person: connections and their secrets, settings, a language.

import * as z from 'zod/mini';
import { stored, textOf, wholeFrom } from './stored';

const grantSchema = z.enum(['password', 'client_credentials', 'authorization_code']);

/** Most characters of a connection's name. Our own number. */
const NAME_MOST = 40;

export const nameSchema = textOf(NAME_MOST);

export const colourSchema = z.enum(['blue', 'green', 'amber', 'red', 'purple', 'grey']);

export const settingsSchema = z.object({
  callsPerHour: wholeFrom(1, 1_000_000),
  overlap: z.enum(['never', 'unless-completing', 'always']),
  tenantZone: textOf(64),
  verifyAfterRun: z.boolean(),
  hold: z.enum(['nothing', 'notifications', 'notifications-and-certificates']),
  mailAtEnd: z.boolean(),
});

export const languageSchema = z.enum(['en', 'de', 'es', 'fr', 'it', 'ja', 'pt-BR']);

const credentialsSchema = z.object({
  origin: z.string(),
  grant: grantSchema,
  clientId: z.string(),
  clientSecret: z.string(),
  username: z.nullable(z.string()),
  password: z.nullable(z.string()),
});

const tokenSchema = z.object({
  accessToken: z.string(),
  expiresAt: z.number(),
  refreshToken: z.nullable(z.string()),
});

export type StoredToken = z.infer<typeof tokenSchema>;

const personSchema = z.object({
  userId: z.number(),
  username: z.string(),
  name: z.string(),
  level: z.string(),
});

/** The person's secrets for a tenant: only in the person's own store. */
export const credentialsOf = (origin: string) => stored(`rowcall.credentials.${origin}`, credentialsSchema);

export const tokenOf = (origin: string) => stored(`rowcall.token.${origin}`, tokenSchema);

/** Who one is signed in as at a tenant: to be shown, and no secret. */
export const personOf = (origin: string) => stored(`rowcall.person.${origin}`, personSchema);

/** Where versions that had one connection kept it. */
export const CREDENTIALS = stored('rowcall.credentials', credentialsSchema);

export const TOKEN = stored('rowcall.token', tokenSchema);

export const PERSON = stored('rowcall.person', personSchema);

/** Names the `connect` that is under way; absent once the person has cancelled it. */
export const ATTEMPT = stored('rowcall.connecting', z.string());

/** A sign-in on Docebo's own page that was begun and is not over. All of it is secret. */
export const SIGN_IN = stored(
  'rowcall.sign-in',
  z.object({
    origin: z.string(),
    clientId: z.string(),
    clientSecret: z.string(),
    verifier: z.string(),
    /** By which the one who comes back is known. */
    key: z.string(),
    startedAt: z.number(),
  }),
);

/** Why the last sign-in on Docebo's own page did not come about: to be shown, and no secret. */
export const SIGN_IN_PROBLEM = stored(
  'rowcall.sign-in-problem',
  z.object({ sentence: z.string(), particulars: z.string() }),
);

export const SETTINGS = stored('rowcall.settings', settingsSchema);

/** Those of them that are about a tenant, once they were saved for one of several. */
export const tenantSettingsOf = (origin: string) =>
  stored(
    `rowcall.settings.${origin}`,
    z.object({
      callsPerHour: settingsSchema.shape.callsPerHour,
      tenantZone: settingsSchema.shape.tenantZone,
    }),
  );

/** The version that this person saw last, or began with. */
export const VERSION_SEEN = stored('rowcall.version', textOf(32));

/**
 * Groups of problems kept as dismissed: those of the sheets that somebody works on at a time. Our own number.
 */
export const DISMISSED_MOST = 60;

/** What names a group of problems: a fingerprint. */
export const markSchema = textOf(64);

/** Marks of the groups of problems that this person dismissed, the newest first. */
export const DISMISSED = stored('rowcall.dismissed', z.array(markSchema));

/** The language that a person chose; without it, that of their Google account. */
export const LANGUAGE = stored('rowcall.language', languageSchema);
