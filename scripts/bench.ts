/** `npm run bench`: how long the whole job takes for districts of 12, 120 and 400 communes, or of `--units N`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatNumber } from '../src/core/vietnamese';
import { decimal } from '../src/core/decimal';
import { templateName } from '../src/distribute/order';
import { writeWorkbook } from '../src/doors/xlsx/writeWorkbook';
import { fillTemplate } from '../src/sample/fill';
import { districtOf, returnsOf } from './bench/district';
import type { Measured } from './bench/measure';
import { median, timed } from './bench/timing';

type Result = Measured & Readonly<{ communes: number; fill: number }>;
type Shown = Result & Readonly<{ /** Beyond the smallest district, kilobytes for each file more. */ perFile: number }>;

/** Writes the returns, and tells how long the middle one took to be filled in. */
async function writeReturns(folder: string, communes: number): Promise<number> {
  const times: number[] = [];
  for (const { order, filling } of returnsOf(districtOf(communes))) {
    const { took, result } = await timed(() => fillTemplate(order, filling));
    times.push(took);
    const path = join(folder, templateName(order));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await writeWorkbook(result));
  }
  return median(times);
}

/** Another process, so that the memory of one district is not counted for the next. */
function measureApart(folder: string, communes: number): Measured {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'bench', 'measure.ts');
  const child = spawnSync(process.execPath, [...process.execArgv, script, folder, String(communes)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`the measurement of ${communes} communes ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Measured;
}

async function bench(communes: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-bench-'));
  try {
    const fill = await writeReturns(folder, communes);
    return { ...measureApart(folder, communes), communes, fill };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const columns: readonly (readonly [head: string, value: (result: Shown) => number, decimals: number])[] = [
  ['Số xã', ({ communes }) => communes, 0],
  ['Số tệp', ({ files }) => files, 0],
  ['Được nhận', ({ accepted }) => accepted, 0],
  ['Điền mẫu (ms/tệp)', ({ fill }) => fill, 1],
  ['Đọc, kiểm tra (ms/tệp)', (result) => result.validate, 1],
  ['Tệp/giây', ({ filesPerSecond }) => filesPerSecond, 0],
  ['Tổng hợp (ms)', (result) => result.consolidate, 0],
  ['Ghi tệp (ms)', ({ write }) => write, 0],
  ['Báo cáo (ms)', (result) => result.report, 0],
  ['RSS đến khi tổng hợp xong (MB)', ({ consolidatedPeak }) => consolidatedPeak, 0],
  ['kB mỗi tệp thêm', ({ perFile }) => perFile, 0],
  ['RSS đỉnh (MB)', ({ peak }) => peak, 0],
  ['RSS tăng (MB)', ({ growth }) => growth, 0],
];

const line = (cells: readonly string[]): string =>
  `${cells.map((cell, index) => cell.padStart(columns[index]?.[0].length ?? 0)).join(' | ')}\n`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { units: { type: 'string' } } });
  const sizes = values.units === undefined ? [12, 120, 400] : values.units.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0 && size <= 9_999)) {
    process.stderr.write('--units nhận số xã từ 1 đến 9999, ví dụ --units 120.\n');
    process.exitCode = 2;
    return;
  }
  process.stdout.write('Thời gian mỗi tệp là trung vị; tổng hợp, ghi tệp và báo cáo là một lần cho toàn bộ các đơn vị.\n');
  process.stdout.write(line(columns.map(([head]) => head)));
  let first: Result | undefined;
  for (const size of sizes) {
    const measured = await bench(size);
    first ??= measured;
    const more = measured.files - first.files;
    const perFile = more === 0 ? 0 : ((measured.consolidatedPeak - first.consolidatedPeak) * 1024) / more;
    const result = { ...measured, perFile };
    process.stdout.write(line(columns.map(([, value, decimals]) => formatNumber(decimal(value(result).toFixed(decimals))))));
  }
}

void main();
