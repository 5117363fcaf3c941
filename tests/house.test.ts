/** How large the house's pieces are: prints the measures, and holds the rules on size. */
import { fileLines, functionSizes, median } from './support/sizes';
import { parseSource, sourcesBelow } from './support/sources';

/** Lines of a function. */
const longest = 60;
/** A command's and a tab's own work: what is asked, one call, how it is told. */
const longestOfDoors = 40;

/** Forms are as long as their papers; a scanner pays for its speed with its length, and says so. */
const isExempt = ({ path }: Readonly<{ path: string }>): boolean => path.startsWith('src/forms/') || path === 'src/doors/xlsx/cells.ts';

const sources = [...sourcesBelow('src'), ...sourcesBelow('scripts')];
const isDoor = ({ path }: Readonly<{ path: string }>): boolean =>
  path.startsWith('scripts/commands/') || /^src\/taskpane\/[a-z]+\/[A-Z][A-Za-z]*Tab\.tsx$/.test(path);

const tooLong = (most: number, among: typeof sources): readonly string[] =>
  among
    .flatMap(functionSizes)
    .filter(({ lines }) => lines > most)
    .map(({ place, name, lines }) => `${place} ${name}: ${lines} lines`);

beforeAll(() => {
  const files = sources.map(fileLines).sort((a, b) => a - b);
  const functions = sources.flatMap(functionSizes).filter(({ name }) => name !== '(unnamed)');
  const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b);
  const nth = (numbers: readonly number[], part: number): number => numbers[Math.floor(numbers.length * part)] ?? 0;
  process.stdout.write(
    `${sources.length} files of source, ${files.reduce((sum, lines) => sum + lines, 0)} lines: median ${median(files)}, nine of ten below ${nth(files, 0.9)}\n` +
      `${functions.length} named functions: median ${median(lengths)}, nine of ten below ${nth(lengths, 0.9)}, longest ${lengths.at(-1) ?? 0}\n`,
  );
});

test(`no function is longer than ${longest} lines`, () =>
  expect(
    tooLong(
      longest,
      sources.filter((source) => !isExempt(source)),
    ),
  ).toEqual([]));

test(`no function of a command or a tab is longer than ${longestOfDoors}`, () => {
  expect(sources.filter(isDoor).length).toBeGreaterThan(8);
  expect(tooLong(longestOfDoors, sources.filter(isDoor))).toEqual([]);
});

test('half of the files have less than 50 lines', () => expect(median(sources.map(fileLines))).toBeLessThan(50));

test('these measures do catch', () => {
  const long = parseSource('src/core/x.ts', `/** x */\nexport function long(): void {\n${'  f();\n'.repeat(60)}}\n`);
  expect(functionSizes(long)).toEqual([{ place: 'src/core/x.ts:2', name: 'long', lines: 62 }]);
  expect(tooLong(longest, [long])).toHaveLength(1);
  const table = parseSource('src/core/x.ts', 'export const jobs = () => ({\n  one: () => {\n    f();\n  },\n  two: () => g(),\n});\n');
  expect(functionSizes(table).map(({ name, lines }) => [name, lines])).toEqual([
    ['one', 3],
    ['two', 1],
  ]);
});
