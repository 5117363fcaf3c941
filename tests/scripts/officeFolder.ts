/** An office's desk for tests: a small district, a folder for returns, and the commands run on them. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ConsolidationJson } from '../../src/consolidate/json';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import type { ReportJson } from '../../src/narrate/reportJson';
import type { Run } from './runCli';
import { runCli, temporaryFolder } from './runCli';
import type { Return } from './sampleFolder';
import { putAll, putCatalogue } from './sampleFolder';

export type Consolidated = Run & Readonly<{ json: ConsolidationJson }>;

export function opened(path: string): WorkbookSnapshot {
  const read = readWorkbook(basename(path), new Uint8Array(readFileSync(path)));
  if (!('workbook' in read)) throw new Error(`${path}: ${read.problem.code}`);
  return read.workbook;
}

export function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Every text of a sheet. */
export const textsOf = (sheet: SheetSnapshot): string =>
  Object.values(sheet.cells)
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .join('\n');

/** What a report says, paragraph by paragraph. */
export const saidBy = ({ paragraphs }: ReportJson): string =>
  paragraphs.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n');

export function office(codes: readonly string[]) {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  const units = putCatalogue(folder, codes);

  const returned = async (name: string, returns: ReadonlyMap<string, Return>): Promise<string> => {
    await putAll(
      at(name),
      codes.flatMap((code) => returns.get(code) ?? []),
    );
    return at(name);
  };
  /** A copy of a folder of returns, to be spoiled. */
  const copy = (from: string, to: string): string => {
    rmSync(at(to), { recursive: true, force: true });
    cpSync(at(from), at(to), { recursive: true });
    return at(to);
  };
  const consolidateInto = (out: string, period: string, ...args: readonly string[]): Promise<Run> =>
    runCli(['consolidate', '--units', units, '--period', period, '--out', out, ...args]);
  /** With --json; the workbook goes to `ra.xlsx`. */
  const consolidate = async (...args: readonly string[]): Promise<Consolidated> => {
    rmSync(at('ra.xlsx'), { force: true });
    const run = await consolidateInto(at('ra.xlsx'), '2021-Q1', ...args, '--json');
    return { ...run, json: run.out === '' ? { period: '', forms: {}, findings: [] } : (JSON.parse(run.out) as ConsolidationJson) };
  };
  const reportOf = async (consolidated: string, ...args: readonly string[]): Promise<Run & Readonly<{ json: ReportJson }>> => {
    const run = await runCli(['report', consolidated, '--out', at('bao-cao.json'), ...args]);
    const text = run.code === 0 && existsSync(at('bao-cao.json')) ? readFileSync(at('bao-cao.json'), 'utf8') : '{"paragraphs":[]}';
    return { ...run, json: JSON.parse(text) as ReportJson };
  };
  return { at, units, returned, copy, consolidate, consolidateInto, reportOf };
}
