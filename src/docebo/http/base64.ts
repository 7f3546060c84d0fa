// Base64 of a text, to recognise it when a server repeats it: Apps Script has neither btoa nor TextEncoder.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in UTF-8. Half a character becomes the replacement character. */
function bytesOf(text: string): readonly number[] {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at += 1) {
    const isCode = encoded[at] === '%';
    bytes.push(isCode ? Number.parseInt(encoded.slice(at + 1, at + 3), 16) : encoded.charCodeAt(at));
    if (isCode) at += 2;
  }
  return bytes;
}

/** The letters for as many whole groups of six bits as the bytes from `skipped` bits on fill. */
function lettersOf(bytes: readonly number[], skipped: number): string {
  let text = '';
  for (let bit = skipped; bit + 6 <= bytes.length * 8; bit += 6) {
    const [high = 0, low = 0] = [bytes[bit >> 3], bytes[(bit >> 3) + 1]];
    text += LETTERS[(((high << 8) | low) >> (10 - (bit & 7))) & 63];
  }
  return text;
}

/**
 * What is in any base64 of a text that contains this one: it depends on where in a group of three bytes it
 * begins. Letters that are shared with the bytes beside it are left out, and so is what fills up the end.
 */
export const base64Forms = (text: string): readonly string[] => {
  const bytes = bytesOf(text);
  // After no, one and two bytes in front: 0, 4 and 2 bits of the first byte belong to a letter that is
  // shared.
  return [0, 4, 2].map((skipped) => lettersOf(bytes, skipped));
};
