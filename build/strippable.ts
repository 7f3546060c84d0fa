// What HtmlService could take for a comment in the page and strip: the built page has none of it. Pure.

/**
 * Characters in a line. HtmlService strips what it takes for a comment to the end of the line, and shows line
 * numbers in its errors. Source: esbuild's own advice for lines (esbuild.github.io/api/#line-limit) and this
 * project's limit.
 */
export const LONGEST_LINE = 500;

/**
 * Each with what to write instead. HtmlService's lexer knows neither template literals nor, it seems, regular
 * expressions.
 */
const STRIPPED: readonly { readonly sign: string; readonly instead: string }[] = [
  { sign: '//', instead: 'In a regular expression write [/] for the last slash.' },
  { sign: '/*', instead: 'In a regular expression write [/] for the slash.' },
  { sign: '<!--', instead: 'Write it in two parts.' },
  { sign: '`', instead: 'Have the bundler lower template literals, or write \\x60.' },
];

/** Characters of the page that a sentence shows around a fault. */
const SHOWN = 30;

const ELEMENTS = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi;

/** The inline scripts and styles of a page, in their order. */
export function inlineParts(page: string): readonly { readonly element: string; readonly text: string }[] {
  return [...page.matchAll(ELEMENTS)].map(([, element = '', text = '']) => ({
    element: element.toLowerCase(),
    text,
  }));
}

/**
 * Why HtmlService might not serve this page as it was built, a sentence each; empty if nothing in it can be
 * stripped. Sources: github.com/enuchi/React-Google-Apps-Script, issue 157 and pull request 160.
 */
export function strippableProblems(page: string): readonly string[] {
  const problems: string[] = [];
  const around = (text: string, at: number) =>
    JSON.stringify(text.slice(Math.max(0, at - SHOWN), at + SHOWN));
  for (const { element, text } of inlineParts(page)) {
    for (const { sign, instead } of STRIPPED) {
      const at = text.indexOf(sign);
      if (at < 0) continue;
      problems.push(
        `The page's ${element} has ${JSON.stringify(sign)} in ${around(text, at)}: Google may take it for a comment and strip what follows. ${instead}`,
      );
    }
  }
  // Outside of scripts and styles a comment is HTML's own.
  const comment = page.replace(ELEMENTS, '').indexOf('<!--');
  if (comment >= 0) problems.push('The page has an HTML comment outside of its script and style. Remove it.');
  for (const [index, line] of page.split('\n').entries()) {
    if (line.length > LONGEST_LINE) {
      problems.push(
        `Line ${index + 1} of the page has ${line.length} characters, more than ${LONGEST_LINE}: ${around(line, 0)} … Shorten the text in it.`,
      );
    }
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
  const foreign = /[^\x00-\x7f]/.exec(page);
  if (foreign) {
    problems.push(
      `The page has the character ${JSON.stringify(foreign[0])} in ${around(page, foreign.index)}, which is not ASCII. Write it as an escape.`,
    );
  }
  return problems;
}

/**
 * The script with a backslash in every `//`, `/*` and `<!--`, which in a string literal changes nothing. In a
 * regular expression it can: the caller compares the two scripts.
 */
export function escapedStrings(script: string): string {
  return script
    .replace(/\/(?=\/)(?<!\\\/)/g, '/\\')
    .replace(/(?<!\\)\/(?=\*)/g, '/\\')
    .replace(/<(?=!--)/g, '<\\');
}
