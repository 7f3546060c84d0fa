// The schemas of the person signed in, and of the tenant's additional user fields.

import * as z from 'zod/mini';
import { textOrNothing, wholeNumber } from '../http/json';
import type { Person, UserField } from './types';

const level = z.union([z.string(), z.number()]);

/**
 * Characters of a name that are kept of the person signed in: it is only shown, and a property of Google's
 * holds 9 KB.
 */
const NAME_MOST = 200;

const shown = (text: string): string =>
  text
    .trim()
    .slice(0, NAME_MOST)
    .replace(/[\ud800-\udbff]$/, '');

export const personSchema = z.pipe(
  z.object({
    data: z.object({
      id: z.nullish(wholeNumber),
      user_id: z.nullish(wholeNumber),
      username: textOrNothing,
      firstname: textOrNothing,
      lastname: textOrNothing,
      user_level: z.optional(z.unknown()),
      level: z.optional(z.unknown()),
    }),
  }),
  z.transform(({ data }, context): Person => {
    const userId = data.id ?? data.user_id;
    if (userId == null && data.username === '')
      context.issues.push({ code: 'custom', input: data, message: 'nobody' });
    const parsed = level.safeParse(data.user_level ?? data.level);
    return {
      userId: userId ?? 0,
      username: shown(data.username),
      name: shown(`${data.firstname} ${data.lastname}`),
      level: parsed.success ? shown(String(parsed.data)) : '',
    };
  }),
);

/**
 * The answer of `GET /manage/v1/user_fields`: the fields that hold a text of their own. A list to choose from
 * names nobody, so it is left out.
 */
export const userFieldsSchema = z.pipe(
  z.object({
    data: z.array(z.object({ id: wholeNumber, title: textOrNothing, options: z.optional(z.unknown()) })),
  }),
  z.transform(({ data }): readonly UserField[] =>
    data.flatMap(({ id, title, options }) =>
      title.trim() === '' || (Array.isArray(options) && options.length > 0)
        ? []
        : [{ id, title: title.trim() }],
    ),
  ),
);
