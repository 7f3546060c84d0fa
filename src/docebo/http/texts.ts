// Cleans texts from the API for people: no secret, no tags, nothing unreadable, not too long.
import { base64Forms } from './base64';
import { encoded } from './query';

/** Makes a text from outside fit to be shown. */
export type Clean = (text: string) => string;

/** Longest text of a server that is shown to a person, in characters. */
const SHOWN_MOST = 300;

/** Characters of a text that are looked at: a whole page is not worth reading to show 300 of it. */
const READ_MOST = 10_000;

const HIDDEN = '…';

/**
 * A `Clean` that knows these secrets. A server may repeat what it was sent, as it stood or encoded, so every
 * form is hidden, before the text is cut (half a secret is one too) and after (taking something out can bring
 * two halves together).
 */
export function cleaner(secrets: Iterable<string>): Clean {
  const forms = new Set<string>();
  for (const secret of secrets) for (const form of formsOf(secret)) forms.add(form);
  forms.delete('');
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const hide = (text: string) => longestFirst.reduce((left, form) => left.split(form).join(HIDDEN), text);
  return (text) => hide(readable(hide(text)));
}

/** Letters of a base64 that nobody writes by chance; what is shorter hides nothing but other words. */
const BASE64_LEAST = 4;

/**
 * How a secret can look when it comes back: plain, in an address or a form, in JSON, in a page, in a header's
 * base64.
 */
function formsOf(secret: string): readonly string[] {
  const inAddress = encoded(secret);
  const inForm = inAddress.replace(/%20/g, '+');
  const smallHex = (text: string) => text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
  const inPage = secret
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
  return [
    secret,
    secret.trim(),
    readable(secret),
    inAddress,
    smallHex(inAddress),
    inForm,
    smallHex(inForm),
    JSON.stringify(secret).slice(1, -1),
    inPage,
    inPage.replace(/'/g, '&#39;'),
    inPage.replace(/'/g, '&#039;'),
    ...base64Forms(secret)
      .filter(({ length }) => length >= BASE64_LEAST)
      .flatMap((form) => [form, form.replace(/\+/g, '-').replace(/\//g, '_')]),
  ];
}

/** Characters that turn the direction of writing, or are not seen at all. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;

function readable(text: string): string {
  return (
    text
      .slice(0, READ_MOST)
      .replace(/<[^<>]*>/g, ' ')
      // A tag that does not end.
      .replace(/<(?=[a-z!/?])/gi, ' ')
      .replace(UNSEEN, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, SHOWN_MOST)
      // Half a character, if the cut went through one.
      .replace(/[\ud800-\udbff]$/, '')
  );
}
