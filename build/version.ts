// Version numbers of a release: read, compared, written into package.json and package-lock.json. Pure.

/**
 * Whole releases alone: what the Marketplace shows has no pre-releases. No leading zeros, as semver.org says
 * (clause 2).
 */
const VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** The three numbers of `1.2.3`; `null` if the text is no such version (`v1.2.3`, `1.2`, `1.2.3-rc.1`). */
export function parseVersion(text: string): readonly [number, number, number] | null {
  const found = VERSION.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : null;
}

/**
 * Below 0 if `a` comes before `b`, 0 if they are the same, else above 0. Throws if one of them is no version.
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parseVersion(a), parseVersion(b)];
  if (!one || !other) throw new Error(`“${one ? b : a}” is no version such as 1.2.3.`);
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json);
  if (!isObject(value)) throw new Error('A package file is not an object.');
  return value;
}

/** The version that a package.json names. Throws if it names none. */
export function versionIn(json: string): string {
  const { version } = parsed(json);
  if (typeof version !== 'string' || !parseVersion(version)) {
    throw new Error('package.json names no version such as 1.2.3.');
  }
  return version;
}

/** A package.json or package-lock.json with another version; everything else stays as npm writes it. */
export function withVersion(json: string, version: string): string {
  const file = parsed(json);
  file.version = version;
  const own = isObject(file.packages) ? file.packages[''] : null;
  if (isObject(own)) own.version = version;
  return `${JSON.stringify(file, null, 2)}\n`;
}
