/** How long the project's functions and files are: what the house rules on size look at. */
import ts from 'typescript';
import type { Source } from './sources';
import { nodesOf } from './sources';

/** `lines` counts from the line of the name to that of the closing brace. */
export type Size = Readonly<{ place: string; name: string; lines: number }>;

type FunctionNode = ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration;

const isFunction = (node: ts.Node): node is FunctionNode =>
  (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node)) &&
  node.body !== undefined;

/** What a function is called by: its own name, or that of what holds it. */
function nameOf(node: FunctionNode): string {
  const { parent } = node;
  const named = node.name ?? (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : undefined);
  return named?.getText() ?? '(unnamed)';
}

/** A table of closures says one thing after the other; each of them is measured by itself. */
function isTable(node: FunctionNode): boolean {
  const { body } = node;
  if (!body) return false;
  const returned = ts.isBlock(body) ? body.statements.findLast(ts.isReturnStatement)?.expression : body;
  const plain = returned && ts.isParenthesizedExpression(returned) ? returned.expression : returned;
  return (
    plain !== undefined &&
    ts.isObjectLiteralExpression(plain) &&
    plain.properties.length > 1 &&
    plain.properties.filter(
      (property) =>
        ts.isMethodDeclaration(property) ||
        ts.isShorthandPropertyAssignment(property) ||
        (ts.isPropertyAssignment(property) && isFunction(property.initializer)),
    ).length *
      2 >
      plain.properties.length
  );
}

const linesOf = ({ tree }: Source, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.end).line - tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

export const functionSizes = (source: Source): readonly Size[] =>
  [...nodesOf(source.tree)]
    .filter(isFunction)
    .filter((node) => !isTable(node))
    .map((node) => ({
      place: `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`,
      name: nameOf(node),
      lines: linesOf(source, node),
    }));

export const fileLines = ({ text }: Source): number => text.replace(/\n$/, '').split('\n').length;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
