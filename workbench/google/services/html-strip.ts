// What HtmlService does to a page's inline scripts and styles: it strips what it takes for comments. Pure.

/**
 * How much the lexer knows. `strings`: single and double quotes, no template literals and no regular
 * expressions, as was seen at Google (github.com/enuchi/React-Google-Apps-Script, issue 157 and pull request
 * 160). `nothing`: not even those, the crudest there can be.
 */
export type Lexer = 'strings' | 'nothing';

const COMMENT = String.raw`\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<!--[^\n]*`;

const PATTERNS: Readonly<Record<Lexer, RegExp>> = {
  // A string is matched as a whole, and kept.
  strings: new RegExp(String.raw`("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')|${COMMENT}`, 'g'),
  nothing: new RegExp(`(?!)(.)|${COMMENT}`, 'g'),
};

/** A script or style without what `lexer` takes for comments. */
export function stripComments(code: string, lexer: Lexer): string {
  return code.replace(PATTERNS[lexer], (_whole, string: string | undefined) => string ?? '');
}

const INLINE = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)/gi;

/** The page as Google serves it in the worst case: its inline parts stripped by one lexer after the other. */
export function servedPage(html: string): string {
  return html.replace(
    INLINE,
    (_whole, open: string, _element: string, code: string, close: string) =>
      open + stripComments(stripComments(code, 'strings'), 'nothing') + close,
  );
}
