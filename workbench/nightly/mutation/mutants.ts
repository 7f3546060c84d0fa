// Mutants of source files: small changes that a test should notice, all put into one source, of which one is
// switched on at a time.
import { readFileSync } from 'node:fs';
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import { isTypeNode } from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';

/** One change of one place. */
export interface Mutant {
  /** Its place in the list of all mutants. */
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** From where to where in the file it changes something. */
  readonly start: number;
  readonly end: number;
  /** What it changes, and what that becomes. */
  readonly before: string;
  readonly after: string;
}

interface Mutated {
  readonly mutants: readonly Mutant[];
  /** The source of each file in which `__m(id)` says whether a mutant is switched on. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Operators and what they become: the opposite, the boundary beside, or the other operation. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['&&', '||'],
  ['||', '&&'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
]);

/** Methods and what they become; `filter` is left out. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);

/** What a condition becomes. */
const CONDITIONS = ['true', 'false'];

/** Declarations in which nothing happens at run time. */
const TYPES_ONLY = new Set([
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ExportDeclaration,
]);

/** Statements that can be removed. */
const REMOVED = new Set([
  SyntaxKind.ExpressionStatement,
  SyntaxKind.ThrowStatement,
  SyntaxKind.ContinueStatement,
]);

/** Finds the mutants of these files of a project. */
export function mutate(project: string, files: readonly string[]): Mutated {
  const api = new API({ cwd: process.cwd() });
  try {
    const [opened] = api.updateSnapshot({ openProjects: [project] }).getProjects();
    const mutants: Mutant[] = [];
    const sources = new Map<string, string>();
    for (const file of files) {
      const parsed = opened?.program.getSourceFile(file);
      if (!parsed) throw new Error(`${file} is not part of ${project}.`);
      sources.set(file, mutateFile(file, parsed, mutants));
    }
    return { mutants, sources };
  } finally {
    api.close();
  }
}

function mutateFile(file: string, parsed: SourceFile, mutants: Mutant[]): string {
  const text = readFileSync(file, 'utf8');
  const raw = (node: Node): string => text.slice(node.getStart(parsed), node.end);
  const childrenOf = (node: Node): Node[] => {
    const children: Node[] = [];
    node.forEachChild((child) => {
      children.push(child);
    });
    return children.sort((a, b) => a.pos - b.pos);
  };
  return text.slice(0, parsed.getStart(parsed)) + render(parsed, null) + text.slice(parsed.end);

  /** A new mutant's switch. */
  function on(node: Node, after: string): string {
    const start = node.getStart(parsed);
    const line = text.slice(0, start).split('\n').length;
    mutants.push({ id: mutants.length, file, line, start, end: node.end, before: raw(node), after });
    return `__m(${mutants.length - 1})`;
  }

  /**
   * The node's text with the switches of all mutants in it. A mutant's own text has none: one is switched on
   * at a time.
   */
  function render(node: Node, parent: Node | null): string {
    if (isTypeNode(node) || TYPES_ONLY.has(node.kind)) return raw(node);
    let from = node.getStart(parsed);
    let own = '';
    for (const child of childrenOf(node)) {
      const start = child.getStart(parsed);
      if (start < from) continue;
      own += text.slice(from, start) + render(child, node);
      from = child.end;
    }
    own += text.slice(from, node.end);
    const choices = [...afterOf(node), ...(isCondition(node, parent) ? CONDITIONS : [])]
      .filter((after) => after !== raw(node))
      .map((after) => `${on(node, after)} ? (${after}) : `);
    if (choices.length > 0) return `(${choices.join('')}(${own}))`;
    if (REMOVED.has(node.kind) && !raw(node).startsWith('super('))
      return `{ if (!${on(node, '')}) { ${own} } }`;
    return own;
  }

  /** What an expression becomes. */
  function afterOf(node: Node): string[] {
    const [first, second, third] = childrenOf(node);
    switch (node.kind) {
      case SyntaxKind.TrueKeyword:
        return ['false'];
      case SyntaxKind.FalseKeyword:
        return ['true'];
      case SyntaxKind.PrefixUnaryExpression:
        return raw(node).startsWith('!') && first ? [raw(first)] : [];
      case SyntaxKind.BinaryExpression: {
        if (!first || !second || !third) return [];
        const operator = raw(second);
        if (operator === '??') return [raw(first), raw(third)];
        // Whether a sum adds numbers or texts is not known here: only if one side is a number is it a
        // subtraction.
        const isSum =
          operator === '+' && [first, third].some(({ kind }) => kind === SyntaxKind.NumericLiteral);
        const other = isSum ? '-' : OPERATORS.get(operator);
        return other === undefined ? [] : [`${raw(first)} ${other} ${raw(third)}`];
      }
      case SyntaxKind.CallExpression:
        return first ? callsAfter(node, first) : [];
      default:
        return [];
    }
  }

  function callsAfter(node: Node, called: Node): string[] {
    if (called.kind !== SyntaxKind.PropertyAccessExpression || raw(node).includes('?.')) return [];
    const [object, name] = childrenOf(called);
    if (!object || !name) return [];
    const rest = text.slice(called.end, node.end);
    if (raw(name) === 'filter') return [raw(object)];
    const other = METHODS.get(raw(name));
    return other === undefined ? [] : [`${raw(object)}.${other}${rest}`];
  }

  /** Whether a node decides which way the program goes. */
  function isCondition(node: Node, parent: Node | null): boolean {
    if (parent === null) return false;
    const [first] = childrenOf(parent);
    return (
      (parent.kind === SyntaxKind.IfStatement || parent.kind === SyntaxKind.ConditionalExpression) &&
      first !== undefined &&
      first.pos === node.pos &&
      first.end === node.end
    );
  }
}
