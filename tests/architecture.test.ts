/** Holds the directions of import and the house rules of the source, so that no reviewer has to remember them. */
import ts from 'typescript';
import type { Import, Source } from './support/sources';
import { circlesOf } from './support/circles';
import { nodesOf, parseSource, sourcesBelow } from './support/sources';

type Room = Readonly<{
  /** The folders of src/ it may use besides itself. */
  uses: readonly string[];
  /** The folders of src/ of which it may use types, no more. */
  typesOf?: readonly string[];
  packages?: readonly string[];
  /** May read files, wait, and touch what is outside. */
  hasEffects?: true;
}>;

const preact = ['preact', 'preact/hooks'];

/** What the rooms of the page may use of src/: everything but the page. */
const belowThePage = [
  ...['core', 'language', 'units', 'paper', 'census', 'reckon', 'read', 'view', 'check', 'words', 'settings', 'consolidate', 'book'],
  ...['narrate', 'recheck', 'distribute', 'work', 'doors'],
].map((room) => `src/${room}`);

const pageRoom = (...floors: readonly string[]): Room => ({
  uses: [...belowThePage, ...floors.map((floor) => `src/taskpane/${floor}`)],
  packages: preact,
  hasEffects: true,
});

/** A tab knows no other tab. */
const tab = pageRoom('engine', 'words', 'desk', 'ui', 'office');

/** What each room is for stands in README.md; the engine is read, check, consolidate, narrate and distribute, and knows no form and no door. */
const rooms: Readonly<Record<string, Room>> = {
  'src/core': { uses: [], packages: ['big.js'] },
  'src/language': { uses: ['src/core'], packages: ['zod'] },
  'src/forms': { uses: ['src/language'], typesOf: ['src/core'] },
  'src/units': { uses: ['src/core'] },
  // A report that people wrote on, read again.
  'src/recheck': { uses: ['src/core'] },
  // Sheets in the shape of the paper form, for templates and for the consolidated workbook.
  'src/paper': { uses: ['src/core', 'src/language'] },
  // Expressions over tables: reading completes computed cells by it, checking judges by it, totals and sentences are worked out by it.
  'src/reckon': { uses: ['src/core', 'src/language'] },
  // Units in time and place: who there is on a day, what became of whom, who files what.
  'src/census': { uses: ['src/core', 'src/language'] },
  'src/read': { uses: ['src/core', 'src/language', 'src/census', 'src/reckon'] },
  // A piece of a sheet as a person sees it.
  'src/view': { uses: ['src/core', 'src/language', 'src/census', 'src/read'] },
  'src/check': { uses: ['src/core', 'src/language', 'src/census', 'src/reckon', 'src/read'] },
  // What is said of findings, for screen, sheet and JSON, in either language; whoever judges knows no words.
  'src/words': { uses: ['src/core', 'src/language'] },
  'src/consolidate': {
    uses: ['src/core', 'src/language', 'src/census', 'src/reckon', 'src/paper', 'src/read', 'src/view', 'src/check', 'src/words'],
  },
  // What an office chooses: one list, read from a sheet or from JSON.
  'src/settings': { uses: ['src/core', 'src/paper', 'src/census', 'src/read'] },
  // The consolidated workbook: what its sheets hold, written and read back by the same contract.
  'src/book': {
    uses: ['core', 'language', 'paper', 'read', 'view', 'check', 'words', 'settings', 'consolidate'].map((room) => `src/${room}`),
  },
  'src/narrate': { uses: ['src/core', 'src/language', 'src/census', 'src/reckon', 'src/read', 'src/consolidate'], packages: ['zod'] },
  // The .docx library builds its file asynchronously.
  'src/narrate/word': { uses: ['src/core', 'src/narrate'], packages: ['docx'], hasEffects: true },
  'src/distribute': { uses: ['src/core', 'src/language', 'src/paper', 'src/census', 'src/read'] },
  // One door writes .docx files, and has the Word writer draw them.
  'src/doors': { uses: ['src/core', 'src/narrate/word'], packages: ['exceljs', 'fflate', 'saxen'], hasEffects: true },
  // Data of an example and how it is filled in; nothing but the command line and the page shows it.
  'src/sample': {
    uses: ['core', 'language', 'forms', 'units', 'units/country', 'census', 'read', 'check', 'distribute'].map((room) => `src/${room}`),
  },
  // What each command and each job of the page does, over whatever library it is handed.
  'src/work': {
    uses: [
      ...['core', 'language', 'units', 'paper', 'census', 'reckon', 'read', 'view', 'check', 'words', 'settings', 'consolidate', 'book'],
      ...['narrate', 'distribute', 'recheck'],
    ].map((room) => `src/${room}`),
  },
  // Forms, sections, charts and catalogues that come with the program, made into one value.
  'src/builtIn': { uses: ['src/work', 'src/forms', 'src/units', 'src/narrate'] },
  // The country's own list of units, apart from the rest: the page loads it only when it is asked for.
  'src/builtInCountry': { uses: ['src/units'] },
  // The page, from its lowest floor to its highest. Only the two pages themselves and page/ see the tabs.
  'src/taskpane': { uses: ['src'], packages: preact, hasEffects: true },
  'src/taskpane/engine/engine.worker': { uses: ['src'], hasEffects: true },
  'src/taskpane/engine/countryUnits.worker': { uses: ['src'], hasEffects: true },
  'src/taskpane/engine': { uses: belowThePage, packages: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'], hasEffects: true },
  'src/taskpane/words': pageRoom('engine'),
  'src/taskpane/desk': pageRoom('engine', 'words'),
  'src/taskpane/ui': pageRoom('engine', 'words', 'desk'),
  'src/taskpane/office': pageRoom('engine', 'words', 'desk', 'ui'),
  'src/taskpane/check': tab,
  'src/taskpane/consolidate': tab,
  'src/taskpane/report': tab,
  'src/taskpane/templates': tab,
  'src/taskpane/page': { uses: ['src'], packages: preact, hasEffects: true },
  scripts: { uses: ['src'], packages: ['commander', 'zod'], hasEffects: true },
  // Pictures are drawn by a browser, on a developer's machine.
  'scripts/icons': { uses: [], packages: ['playwright-core'], hasEffects: true },
  // The page is measured in one.
  'scripts/bench': { uses: ['src'], packages: ['playwright-core', 'webpack'], hasEffects: true },
};

const isBelow = (path: string, folder: string): boolean => `${path}/`.startsWith(`${folder}/`);

const withoutEnding = (path: string): string => path.replace(/\.tsx?$/, '');

/** The innermost room that the file lies in. */
const roomOf = (path: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => isBelow(withoutEnding(path), room))
    .sort((a, b) => b.length - a.length)[0];

const isOfNode = (name: string): boolean => name.startsWith('node:');

/** What comes with the program, and who may say so: the library is made once, and handed to everybody else as a value. */
const brought: Readonly<Record<string, readonly string[]>> = {
  'src/forms': ['src/builtIn', 'src/sample', 'scripts/formBook', 'scripts/try/sound'],
  'src/narrate/sections': ['src/builtIn', 'scripts/try/sound'],
  'src/units/index': ['src/builtIn'],
  'src/units/than-uyen-2021': ['src/units/index', 'src/units/reform-2025', 'src/sample'],
  // Heavy: whoever starts the command line, or what the page loads for it alone.
  'src/units/country/index': ['src/builtInCountry', 'src/sample'],
  'src/units/country/vietnam-2026': ['src/units/country/index'],
  'src/builtIn': ['scripts/tonghop', 'scripts/try', 'scripts/bench', 'src/taskpane/engine/engine.worker'],
  'src/builtInCountry': ['scripts/tonghop', 'src/taskpane/engine/countryUnits.worker'],
  'src/sample': ['scripts/bench', 'scripts/demo', 'scripts/commands/demo', 'scripts/try'],
};

const mayBring = (path: string, used: string): boolean =>
  Object.entries(brought).every(
    ([what, who]) => !isBelow(used, what) || [what, ...who].some((starter) => isBelow(withoutEnding(path), starter)),
  );

/** The rooms without effects may not so much as name a type of a door. */
function isAllowed(path: string, used: Import): boolean {
  const name = roomOf(path);
  const room = name ? rooms[name] : undefined;
  if (!name || !room) return false;
  if (used.isPackage)
    return isOfNode(used.of)
      ? room.hasEffects === true && !`${name}/`.startsWith('src/taskpane/')
      : (room.packages ?? []).includes(used.of);
  // A folder stands for its index.
  if (!mayBring(path, ['src/units', 'src/units/country'].includes(used.of) ? `${used.of}/index` : used.of)) return false;
  const from = roomOf(used.of);
  // src/narrate/word lies inside src/narrate, yet only those with effects of their own may use it.
  if (from && rooms[from]?.hasEffects && !room.hasEffects) return false;
  return (
    isBelow(used.of, name) || [...room.uses, ...(used.isTypeOnly ? (room.typesOf ?? []) : [])].some((folder) => isBelow(used.of, folder))
  );
}

const strayImports = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) =>
    source.imports.filter((used) => !isAllowed(source.path, used)).map((used) => `${source.path} imports ${used.of}`),
  );

const isAsynchronous = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node) || (ts.isIdentifier(node) && node.text === 'Promise');

const hasDefaultModifier = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);

const unwanted: Readonly<Record<string, (node: ts.Node) => boolean>> = {
  'a class': ts.isClassLike,
  'an enum': ts.isEnumDeclaration,
  'the type any': (node) => node.kind === ts.SyntaxKind.AnyKeyword,
  'a default export': (node) =>
    ts.isExportAssignment(node) || hasDefaultModifier(node) || (ts.isExportSpecifier(node) && node.name.text === 'default'),
};

/** "src/core/x.ts:3", once for each place. */
const placesOf = (source: Source, isWanted: (node: ts.Node) => boolean): readonly string[] =>
  [...nodesOf(source.tree)]
    .filter(isWanted)
    .map((node) => `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`);

const asynchronousPlaces = (sources: readonly Source[]): readonly string[] =>
  sources.filter((source) => !rooms[roomOf(source.path) ?? '']?.hasEffects).flatMap((source) => placesOf(source, isAsynchronous));

const unwantedPlaces = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) =>
    Object.entries(unwanted).flatMap(([what, isUnwanted]) => placesOf(source, isUnwanted).map((place) => `${place} has ${what}`)),
  );

const opensWithSentence = (source: Source): boolean => /^(#!.*\n)?\/\*\*\s+(\*\s+)?[^\s*/]/.test(source.text);

const src = sourcesBelow('src');
const scripts = sourcesBelow('scripts');

describe('the source of the project', () => {
  test('there is source to look at', () => expect(src.length).toBeGreaterThan(20));

  test('every file lies in a room whose directions are written down here', () =>
    expect([...src, ...scripts].map((source) => source.path).filter((path) => !roomOf(path))).toEqual([]));

  test('imports go only in the directions of the design', () => expect(strayImports([...src, ...scripts])).toEqual([]));

  test('no file imports itself in a circle, and no folder beside it', () =>
    expect(circlesOf([...src, ...scripts])).toEqual({ files: [], folders: [] }));

  test('nothing waits outside the doors, the page, the Word writer and the command line', () =>
    expect(asynchronousPlaces(src)).toEqual([]));

  test('it holds no class, enum, any or default export', () => expect(unwantedPlaces([...src, ...scripts])).toEqual([]));

  test('every file opens with a sentence that says what it is', () =>
    expect([...src, ...scripts].filter((source) => !opensWithSentence(source)).map((source) => source.path)).toEqual([]));
});

describe('these rules do catch', () => {
  const stray = (path: string, text: string): readonly string[] => strayImports([parseSource(path, text)]);

  test.each([
    ['a form in the engine', 'src/check/x.ts', "import { budget } from '../forms/budget';"],
    ['a door in the engine', 'src/read/x.ts', "import type { Door } from '../doors/door';"],
    ['a later stage in an earlier one', 'src/check/x.ts', "import { consolidate } from '../consolidate/consolidate';"],
    ['a library of the doors in the engine', 'src/consolidate/x.ts', "import { unzipSync } from 'fflate';"],
    ['the file system in the engine', 'src/narrate/x.ts', "import { readFileSync } from 'node:fs';"],
    ['the file system in the page', 'src/taskpane/x.ts', "import { readFileSync } from 'node:fs';"],
    ['the file system in the worker', 'src/taskpane/engine/x.ts', "import { readFileSync } from 'node:fs';"],
    ['checking in the evaluation of expressions', 'src/reckon/x.ts', "import { validate } from '../check/validate';"],
    ['checking in the view of a sheet', 'src/view/x.ts', "import { validate } from '../check/validate';"],
    ['a tab in another tab', 'src/taskpane/report/x.ts', "import { kinds } from '../check/kinds';"],
    ['a tab in the parts that tabs share', 'src/taskpane/ui/x.ts', "import type { Bench } from '../check/state';"],
    ['a tab in the worker', 'src/taskpane/engine/x.ts', "import type { Bench } from '../check/state';"],
    ['the desk in the worker', 'src/taskpane/engine/x.ts', "import type { Desk } from '../desk/desk';"],
    ['the parts of the page in its words', 'src/taskpane/words/x.ts', "import { Button } from '../ui/Button';"],
    ['Preact in the worker', 'src/taskpane/engine/x.ts', "import { render } from 'preact';"],
    ['the forms in a use case', 'src/work/x.ts', "import { forms } from '../forms';"],
    ['the forms in a command', 'scripts/commands/x.ts', "import { forms } from '../../src/forms';"],
    ['the forms in a job of the page', 'src/taskpane/engine/x.ts', "import { forms } from '../../forms/index';"],
    ['the sections in the narrator', 'src/narrate/x.ts', "import { sections } from './sections/index';"],
    ['the sections in a use case', 'src/work/x.ts', "import { sections } from '../narrate/sections';"],
    ['the catalogues in a job of the page', 'src/taskpane/engine/x.ts', "import { catalogues } from '../../units';"],
    ['one catalogue in a command', 'scripts/x.ts', "import { thanUyen2021 } from '../src/units/than-uyen-2021';"],
    ['the list of the country in a command', 'scripts/x.ts', "import { vietnam } from '../src/units/country';"],
    ['the list of the country in the worker', 'src/taskpane/engine/x.ts', "import { country } from '../../builtInCountry';"],
    ['the built-in library in a command', 'scripts/commands/x.ts', "import { builtIn } from '../../src/builtIn';"],
    ['the sample in the page', 'src/taskpane/check/x.ts', "import { cleanReturns } from '../../sample/returns';"],
    ['a use case in the engine', 'src/narrate/x.ts', "import { write } from '../work/report';"],
    ['the Word writer in the engine', 'src/narrate/x.ts', "import { write } from './word/write';"],
    ['a form that computes with the core', 'src/forms/x.ts', "import { decimal } from '../core/decimal';"],
    ['tests in the source', 'src/core/x.ts', "import { parseSource } from '../../tests/support/sources';"],
    ['the command line in the source', 'src/taskpane/x.ts', "import { main } from '../../scripts/tonghop';"],
    ['an export that passes something on', 'src/units/x.ts', "export { form } from '../language/form';"],
    ['an import made while running', 'src/core/x.ts', "const later = () => import('../doors/excel');"],
    ['an import made inside a type', 'src/core/x.ts', "type Door = import('../doors/door').Door;"],
    ['a room that nobody wrote down', 'src/other/x.ts', "import { cell } from '../core/cell';"],
  ])('%s', (_what, path, text) => expect(stray(path, text)).toHaveLength(1));

  test.each([
    ['the type of a cell in a form', 'src/forms/x.ts', "import type { Cell } from '../core/cell';"],
    ['a neighbour of the same room', 'src/doors/xlsx/x.ts', "import { inflate } from '../inflate';"],
    ['the Word writer at the command line', 'scripts/x.ts', "import { write } from '../src/narrate/word/write';"],
    ['the forms in the sample', 'src/sample/x.ts', "import { forms } from '../forms';"],
    ['reading a catalogue in the worker', 'src/taskpane/engine/x.ts', "import { readCatalogue } from '../../units/readCatalogue';"],
    ['the built-in library where the program starts', 'scripts/tonghop.ts', "import { builtIn } from '../src/builtIn';"],
    ['the worker in a tab', 'src/taskpane/check/x.ts', "import type { CheckList } from '../engine/checkList';"],
    ['the office in a tab', 'src/taskpane/check/x.ts', "import { OfficeBar } from '../office/OfficeBar';"],
    ['a tab in the page around it', 'src/taskpane/page/x.ts', "import { CheckTab } from '../check/CheckTab';"],
  ])('but not %s', (_what, path, text) => expect(stray(path, text)).toEqual([]));

  test('a circle of files, also through a third', () => {
    const around = [
      parseSource('src/core/a.ts', "import { b } from './b';"),
      parseSource('src/core/b.ts', "import type { C } from './deep/c';"),
      parseSource('src/core/deep/c.ts', "import { a } from '../a';"),
    ];
    expect(circlesOf(around)).toEqual({ files: [['src/core/a.ts', 'src/core/b.ts', 'src/core/deep/c.ts']], folders: [] });
    expect(circlesOf(around.slice(1))).toEqual({ files: [], folders: [] });
  });

  test('a circle of folders that no two files make', () => {
    const around = [
      parseSource('src/x/plan/a.ts', "import { b } from '../settings/b';"),
      parseSource('src/x/settings/b.ts', ''),
      parseSource('src/x/settings/c.ts', "import { d } from '../plan/d';"),
      parseSource('src/x/plan/d.ts', ''),
    ];
    expect(circlesOf(around)).toEqual({ files: [], folders: [['src/x/plan', 'src/x/settings']] });
  });

  test.each([
    ['async', 'export const f = async () => 1;'],
    ['await', 'await f();'],
    ['a promise', 'export const f = (): Promise<void> => g();'],
  ])('%s in the engine', (_what, text) => {
    expect(asynchronousPlaces([parseSource('src/check/x.ts', text)])).not.toEqual([]);
    expect(asynchronousPlaces([parseSource('src/doors/x.ts', text)])).toEqual([]);
  });

  test.each([
    'class A {}',
    'enum A { B }',
    'const enum A { B }',
    'let a: any;',
    'export default 1;',
    'export default function f() {}',
    'export { a as default };',
  ])('%s', (text) => expect(unwantedPlaces([parseSource('src/core/x.ts', text)])).toHaveLength(1));
});
