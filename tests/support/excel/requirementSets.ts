/** Which requirement set each member of the Excel API belongs to, as the remarks in @types/office-js say. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** `Range.format` to `1.1`; other sets than ExcelApi by their name: `ExcelApiDesktop 1.1`. */
export type SetTable = ReadonlyMap<string, string>;

/** The declarations of `namespace Excel`; the other applications are left out. */
export function excelDeclarations(): string {
  const text = readFileSync(createRequire(__filename).resolve('@types/office-js/index.d.ts'), 'utf8');
  const from = text.indexOf('declare namespace Excel {');
  return text.slice(from, text.indexOf('End Excel APIs', from));
}

export function setIn(comment: string): string | undefined {
  const match = /\[Api set: (\w+) ([\d.]+)/.exec(comment);
  if (!match) return undefined;
  return match[1] === 'ExcelApi' ? match[2]! : `${match[1]!} ${match[2]!}`;
}

const isLower = (one: string, other: string): boolean => one.localeCompare(other, 'en', { numeric: true }) < 0;

/** Overloads may come from different sets: the member itself is there from the first. */
export function noteSet(sets: Map<string, string>, name: string, set: string | undefined): void {
  const known = sets.get(name);
  if (set !== undefined && (known === undefined || isLower(set, known))) sets.set(name, set);
}

/**
 * Line by line, because parsing the declarations takes seconds: the file is generated, and its indentation says what is a class and what a
 * member. That this finds the same as the TypeScript compiler is held by requirementSets.test.ts.
 */
function readSets(): SetTable {
  const sets = new Map<string, string>();
  let owner: string | undefined;
  let ownerSet: string | undefined;
  let remark: string | undefined;
  for (const line of excelDeclarations().split('\n')) {
    const isComment = /^\s*(\/\*|\*)/.test(line);
    if (line.includes('/**')) remark = undefined;
    // The first remark is of the member; parameters may have their own below it.
    if (isComment) remark ??= setIn(line);
    else if (/^ {4}\S/.test(line)) {
      const type = /^ {4}(?:class|interface) (\w+)/.exec(line)?.[1];
      if (line.startsWith('    }')) owner = ownerSet = undefined;
      else if (type !== undefined) {
        noteSet(sets, type, remark);
        owner = type;
        ownerSet = remark;
      }
      remark = undefined;
    } else if (/^ {8}\w/.test(line)) {
      const member = /^ {8}(?:static )?(?:readonly )?(\w+)\??[:(<]/.exec(line)?.[1];
      if (owner !== undefined && member !== undefined) noteSet(sets, `${owner}.${member}`, remark ?? ownerSet);
      remark = undefined;
    }
  }
  return sets;
}

let table: SetTable | undefined;
export const requirementSets = (): SetTable => (table ??= readSets());

/** Is `1.9` in an Excel of `1.14`? */
export function isInSet(wanted: string, offered: string): boolean {
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [offeredMajor = 0, offeredMinor = 0] = offered.split('.').map(Number);
  return major < offeredMajor || (major === offeredMajor && minor <= offeredMinor);
}
