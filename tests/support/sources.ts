/** The project's own source files, parsed: what each imports and contains, for the tests that hold the house rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

export type Import = Readonly<{
  /** A path from the top of the project (`src/core/cell`), or the name of a package or of a part of Node. */
  of: string;
  isPackage: boolean;
  isTypeOnly: boolean;
}>;

export type Source = Readonly<{ path: string; text: string; tree: ts.SourceFile; imports: readonly Import[] }>;

/** Every node of the tree, the file itself first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  // Collected first: forEachChild stops at the first result that is true.
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

const isTypeOnlyImport = (node: ts.Node): boolean =>
  (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly) ||
  ts.isImportTypeNode(node);

/** The module that `import … from`, `export … from`, `import(…)`, `require(…)` or the type `import(…)` names. */
function moduleNamed(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return node.moduleSpecifier.text;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return node.argument.literal.text;
  const callee = ts.isCallExpression(node) ? node.expression : undefined;
  const isLoad = callee?.kind === ts.SyntaxKind.ImportKeyword || (callee && ts.isIdentifier(callee) && callee.text === 'require');
  const argument = isLoad && ts.isCallExpression(node) ? node.arguments[0] : undefined;
  return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

/** Reads a source from its text; `path` is from the top of the project, with `/`. */
export function parseSource(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const imports = [...nodesOf(tree)].flatMap((node): readonly Import[] => {
    const name = moduleNamed(node);
    if (name === undefined) return [];
    const isPackage = !name.startsWith('.');
    return [{ of: isPackage ? name : posix.join(posix.dirname(path), name), isPackage, isTypeOnly: isTypeOnlyImport(node) }];
  });
  return { path, text, tree, imports };
}

/** All TypeScript files below a folder of the project, in alphabetical order; descriptions of foreign libraries (`.d.ts`) left out. */
export function sourcesBelow(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}
