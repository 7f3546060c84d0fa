// Loads test files and what they import as Jest does, but over and over in one process, with the mutated
// sources in place of their own.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';

type Body = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
  isOn: (mutant: number) => boolean,
) => void;

interface Transform {
  process(source: string, file: string): { readonly code: string };
}

const ENDINGS = ['', '.ts', '.tsx', '.json', '/index.ts'];

/** Makes loaders of modules: each loader has modules of its own, and what is compiled is compiled once. */
export function moduleFactory(
  transform: Transform,
  sources: ReadonlyMap<string, string>,
  isOn: (mutant: number) => boolean,
): () => (file: string) => unknown {
  const bodies = new Map<string, Body>();
  const places = new Map<string, string | null>();
  const required = new Map<string, NodeJS.Require>();

  return () => {
    const modules = new Map<string, { exports: unknown }>();
    return load;

    function load(file: string): unknown {
      const known = modules.get(file);
      if (known) return known.exports;
      const module: { exports: unknown } = { exports: {} };
      modules.set(file, module);
      if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8'));
      else bodyOf(file)(module.exports, (name) => requireFrom(file, name), module, file, dirname(file), isOn);
      return module.exports;
    }

    function requireFrom(file: string, name: string): unknown {
      const place = name.startsWith('.') ? placeOf(join(dirname(file), name)) : null;
      return place === null ? nodeRequire(file)(name) : load(place);
    }
  };

  function bodyOf(file: string): Body {
    let body = bodies.get(file);
    if (!body) {
      const { code } = transform.process(sources.get(file) ?? readFileSync(file, 'utf8'), file);
      const names = ['exports', 'require', 'module', '__filename', '__dirname', '__m'];
      body = compileFunction(code, names, { filename: file }) as Body;
      bodies.set(file, body);
    }
    return body;
  }

  function placeOf(path: string): string | null {
    let place = places.get(path);
    if (place === undefined) {
      place =
        ENDINGS.map((ending) => path + ending).find((one) => existsSync(one) && statSync(one).isFile()) ??
        null;
      places.set(path, place?.match(/\.(tsx?|json)$/) ? place : null);
      place = places.get(path) ?? null;
    }
    return place;
  }

  function nodeRequire(file: string): NodeJS.Require {
    let found = required.get(file);
    if (!found) {
      found = createRequire(file);
      required.set(file, found);
    }
    return found;
  }
}
