/** Nobody outside the table of kinds spells the code of a finding or looks at how one ends: what follows from a kind is asked of the table. */
import ts from 'typescript';
import { kinds } from '../src/core/kinds';
import type { Source } from './support/sources';
import { nodesOf, parseSource, sourcesBelow } from './support/sources';

/** Where a kind and its code are said to belong together. */
const table = 'src/core/kinds.ts';

const endings = new Set(Object.values(kinds).map(({ ending }) => ending));
const isText = (node: ts.Node | undefined): node is ts.StringLiteralLike => node !== undefined && ts.isStringLiteralLike(node);

/** `FILE.scale`, `.formula.error`, `NS-03`: a code, or the end of one. */
const isCode = (text: string): boolean =>
  text.startsWith('FILE.') || (text.startsWith('.') && endings.has(text.slice(1))) || /^[A-Z]{2,5}(?:-\d\d$|\.\w+\.)/.test(text);

/** A kind of problem with files is called as the kind of file. */
const isExtension = (text: string): boolean => ['.html', '.xls', '.zip'].includes(text);

const isNamedCode = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) ? node.name.text === 'code' : ts.isIdentifier(node) && node.text === 'code';

const partTests = new Set(['endsWith', 'startsWith', 'includes', 'match']);

/** A code written out, a part of one looked for, or one matched against a pattern. */
function spellsCode(node: ts.Node): boolean {
  if (isText(node))
    return node.text.startsWith('FILE.') || (node.text.startsWith('.') && endings.has(node.text.slice(1)) && !isExtension(node.text));
  if (ts.isTemplateExpression(node)) return node.head.text.startsWith('FILE.');
  if (ts.isBinaryExpression(node)) {
    const other = isNamedCode(node.left) ? node.right : isNamedCode(node.right) ? node.left : undefined;
    return isText(other) && isCode(other.text);
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: of, name } = node.expression;
  const [argument] = node.arguments;
  if (['test', 'exec'].includes(name.text)) return ts.isRegularExpressionLiteral(of) && argument !== undefined && isNamedCode(argument);
  return partTests.has(name.text) && isNamedCode(of) && isText(argument);
}

const places = ({ path, tree }: Source): readonly string[] =>
  [...nodesOf(tree)].filter(spellsCode).map((node) => `${path}: ${node.getText(tree)}`);

test('no code is spelt or tested for how it ends', () => {
  // Where units are at home, a code is a unit's.
  const ofUnits = (path: string): boolean => path.startsWith('src/units/') || path.startsWith('src/census/');
  const sources = [...sourcesBelow('src'), ...sourcesBelow('scripts')].filter(({ path }) => path !== table && !ofUnits(path));
  expect(sources.flatMap(places)).toEqual([]);
});

test.each([
  ['the end of a code', "const isBroken = ({ code }: F) => code.endsWith('.formula.error');"],
  ['the beginning of one', "const isOfFile = ({ code }: F) => code.startsWith('FILE.');"],
  ['a code of files', "const isCopy = (finding: F) => finding.code === 'FILE.copy';"],
  ['a rule of a form', "const isIt = (finding: F) => finding.code === 'NS-03';"],
  ['a pattern', 'const changesShape = ({ code }: F) => /(?:missing|merged)$/.test(code);'],
  ['the form in a code', 'const formOf = (finding: F) => /^[A-Z]+/.exec(finding.code)?.[0];'],
  ['a code put together', 'const codeOf = (problem: string) => `FILE.${problem}`;'],
  ['the end of a code by itself', "const ending = '.sum';"],
])('these rules do catch: %s', (_, text) => expect(places(parseSource('src/check/x.ts', text)).length).toBeGreaterThan(0));

test('the code of a unit, of a form or of a period is nobody’s finding', () =>
  expect(places(parseSource('src/check/x.ts', "const isIt = ({ code }: U) => code === '03632' || code === form.code;"))).toEqual([]));
