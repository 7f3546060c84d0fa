// How a number is displayed: number formats without dates, sections for signs included.
import { bcp47, localeFacts } from './locale';

/** A number's text in one format and locale. */
type NumberText = (value: number) => string;

/** A sheet has many numbers and few formats, and a formatter is slow to make. */
const numberTexts = new Map<string, NumberText>();

/** The text of a number in a format that is no date's; `undefined` is automatic. */
export function displayNumber(value: number, format: string | undefined, localeName: string): string {
  const name = `${localeName} ${format ?? ''}`;
  const known = numberTexts.get(name);
  if (known) return known(value);
  const made = numberText(format, localeName);
  numberTexts.set(name, made);
  return made(value);
}

/**
 * The sections of a format, for positive numbers, negative ones and zero, cut at semicolons outside of
 * quotes.
 */
function sectionsOf(format: string): readonly string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|;(?=;|$)|^(?=;)/g) ?? []).map((each) =>
    each === ';' ? '' : each,
  );
}

function numberText(format: string | undefined, localeName: string): NumberText {
  const { decimal } = localeFacts(localeName);
  const automatic: NumberText = (value) => general(value).replace('.', decimal);
  if (format === undefined || format === '@' || /^general$/i.test(format)) return automatic;
  const sections = sectionsOf(format);
  const [positive = automatic, negative, zero] = sections.map((section) =>
    sectionText(section, localeName, automatic),
  );
  return (value) => {
    if (value < 0) return negative ? negative(-value) : `-${positive(-value)}`;
    return value === 0 && zero ? zero(0) : positive(value);
  };
}

/** Text and figures of one section; the numbers that it is given have no sign. */
function sectionText(section: string, localeName: string, automatic: NumberText): NumberText {
  const { decimal } = localeFacts(localeName);
  const tokens = [...section.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|./gs)].map(
    ([whole, quoted, single, currency]) => {
      if (quoted !== undefined || single !== undefined || currency !== undefined)
        return { text: quoted ?? single ?? currency ?? '', plain: false };
      if (whole.length > 1) return { text: whole.startsWith('_') ? ' ' : '', plain: false };
      return { text: whole, plain: true };
    },
  );
  const places = tokens.flatMap(({ text, plain }, at) => (plain && /[0#?]/.test(text) ? [at] : []));
  const first = places[0];
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) {
    const shown = tokens.map(({ text }) => text).join('');
    return /general/i.test(shown) ? automatic : () => shown;
  }
  const literal = (part: typeof tokens) => part.map(({ text }) => text).join('');
  const before = literal(tokens.slice(0, first));
  const after = literal(tokens.slice(last + 1));
  const core = literal(tokens.slice(first, last + 1));
  const percent = tokens.some(({ text, plain }) => plain && text === '%');
  const scale = (value: number) => (percent ? value * 100 : value);

  const power = /^([0#?]+)(?:\.([0#?]*))?E([+-]?)(0+)$/i.exec(core);
  if (power) {
    const [, , decimals = '', sign = '', figures = ''] = power;
    return (value) =>
      before + scientific(scale(value), decimals.length, sign, figures.length, decimal) + after;
  }
  const simple = /^([0#?,]*)(?:\.([0#?]*))?$/.exec(core);
  if (!simple) return (value) => before + patterned(core, scale(value)) + after;
  const [, whole = '', fraction = ''] = simple;
  const figures = new Intl.NumberFormat(bcp47(localeName), {
    numberingSystem: 'latn',
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: fraction.replace(/[^0]/g, '').length,
    maximumFractionDigits: fraction.length,
  });
  return (value) => before + figures.format(scale(value)) + after;
}

function scientific(value: number, decimals: number, sign: string, figures: number, decimal: string): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  const shown = power < 0 ? '-' : sign === '+' ? '+' : '';
  return `${mantissa.replace('.', decimal)}E${shown}${String(Math.abs(power)).padStart(figures, '0')}`;
}

/**
 * Figures with text in between, as in `000-00-0000`: filled from the right, what is too long goes in front.
 */
function patterned(core: string, value: number): string {
  let digits = String(Math.round(value));
  let text = '';
  for (const place of [...core].reverse()) {
    if (!/[0#?]/.test(place)) {
      text = place + text;
      continue;
    }
    const digit = digits.slice(-1) || (place === '0' ? '0' : '');
    digits = digits.slice(0, -1);
    text = digit + text;
  }
  return digits + text;
}

/** Automatic: up to ten significant digits, and powers of ten if a number does not fit. */
function general(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return `${mantissa.replace(/\.?0+$/, '')}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
}
