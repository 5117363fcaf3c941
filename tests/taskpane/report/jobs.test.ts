/** The jobs of the tab Báo cáo: from what was just consolidated, from its file and from the open workbook, the report is the command line's. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../../src/core/planSnapshot';
import { templateName } from '../../../src/distribute/order';
import { newSheetNames } from '../../../src/doors/excel/sheets/newNames';
import { renameReferences } from '../../../src/doors/excel/sheets/references';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../../src/sample/returns';
import type { Engine } from '../../../src/taskpane/engine/jobs';
import type { FigureCells } from '../../../src/taskpane/engine/reportFigures';
import type { ReportFormat } from '../../../src/taskpane/engine/reportJobs';
import type { Written } from '../../../src/taskpane/engine/reportWriting';
import { lineText } from '../../../src/core/document';
import { spansOf } from '../../../src/core/spans';
import { runCli, temporaryFolder } from '../../scripts/runCli';
import { linesOf } from '../../support/marked';
import { inEngine } from '../../support/inEngine';
import { returnedOf, run } from '../../support/run';

const folder = temporaryFolder();
const file = 'consolidated.xlsx';
const path = join(folder, file);
const sample = run(
  cleanReturns().map(({ order, plan }) => returnedOf(templateName(order), plan)),
  sampleCatalogue,
  samplePeriod,
);
const formats: readonly ReportFormat[] = ['md', 'json', 'docx'];

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(sample.plan);
  writeFileSync(path, bytes);
});

async function byCommandLine(format: ReportFormat, ...args: readonly string[]): Promise<Buffer> {
  const out = join(folder, `bao-cao.${format}`);
  expect((await runCli(['report', path, '--out', out, ...args])).code).toBe(0);
  return readFileSync(out);
}

/** The sample's sheets as Excel has them where their names were taken. */
function withEnding(workbook: WorkbookSnapshot, ending: string): WorkbookSnapshot {
  const sheets = new Map(workbook.sheets.map(({ name }) => [name, `${name}${ending}`] as const));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: sheets.get(sheet.name) ?? '',
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([at, cell]) => [
          at,
          cell.formula === undefined ? cell : { ...cell, formula: renameReferences(cell.formula, { sheets, names: new Map() }) },
        ]),
      ),
    })),
  };
}

test.each(formats)('what was just consolidated is reported in the bytes of the command line: %s', async (format) => {
  const { engine, state } = inEngine();
  state.latest = { worked: sample.worked, submissions: sample.submissions };
  const { sources, renewed } = await engine.call('reportSources', { lang: 'vi' });
  expect(renewed).toBe(true);
  expect(sources).toEqual([{ id: 'latest', kind: 'latest', file, ending: '', place: 'Huyện Than Uyên', period: '2021-Q1' }]);
  const { number } = (await engine.call('reportWrite', { id: 'latest', sections: null }))!;
  const made = await engine.call('reportFile', { report: number, format });
  expect(made?.name).toBe(`bao-cao-huyen-than-uyen-2021-q1.${format}`);
  expect(Buffer.from(made!.bytes).equals(await byCommandLine(format))).toBe(true);
  expect((await engine.call('reportSources', { lang: 'vi' })).renewed).toBe(false);
});

test.each(formats)('so is its file, with sections in an order of their own: %s', async (format) => {
  const { engine } = inEngine();
  const { read } = await engine.call('reportRead', { kind: 'file', photograph: { file, bytes } });
  const { number } = (await engine.call('reportWrite', { id: read[0]!.id, sections: ['HN', 'DTC'] }))!;
  const made = await engine.call('reportFile', { report: number, format });
  expect(Buffer.from(made!.bytes).equals(await byCommandLine(format, '--sections', 'HN,DTC'))).toBe(true);
});

describe('the open workbook, where the names of the sheets were taken', () => {
  const plain = snapshotOf(sample.plan, file);
  const others = { ...plain, sheets: [...plain.sheets, ...withEnding(plain, ' (2)').sheets] };

  test('holds both consolidations, and each is read by itself', async () => {
    const { engine } = inEngine();
    const { read } = await engine.call('reportRead', { kind: 'workbook', photograph: { file, workbook: others } });
    expect(read.map(({ id, ending }) => [id, ending])).toEqual([
      ['workbook', ''],
      ['workbook (2)', ' (2)'],
    ]);
    const first = await engine.call('reportWrite', { id: 'workbook', sections: null });
    const second = await engine.call('reportWrite', { id: 'workbook (2)', sections: null });
    expect(linesOf(second!.blocks).map(lineText)).toEqual(linesOf(first!.blocks).map(lineText));
    const sheets = spansOf(second!.blocks).flatMap(({ at }) => at?.sheet ?? []);
    expect(sheets.length).toBeGreaterThan(50);
    expect(sheets.every((name) => name.endsWith(' (2)'))).toBe(true);
  });

  test('names as Excel cuts them short are still known', async () => {
    const { engine } = inEngine();
    const names = newSheetNames(
      plain.sheets.map(({ name }) => name),
      plain.sheets.map(({ name }) => name),
    );
    const renamed = { ...plain, sheets: plain.sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.name)! })) };
    const { read } = await engine.call('reportRead', { kind: 'workbook', photograph: { file, workbook: renamed } });
    const written = await engine.call('reportWrite', { id: read[0]!.id, sections: null });
    expect(written?.edited).toEqual([]);
    expect(linesOf(written!.blocks).map(lineText)).toEqual(linesOf(sample.report.blocks).map(lineText));
  });
});

test('behind every figure stand filled cells of the workbook, and cells of the communes with their names', async () => {
  const { engine } = inEngine();
  await engine.call('reportRead', { kind: 'file', photograph: { file, bytes } });
  const { number: report, blocks } = (await engine.call('reportWrite', { id: 'file', sections: null }))!;
  const spans = spansOf(blocks).filter(({ figure }) => figure !== undefined);
  expect(spans.map(({ figure }) => figure)).toEqual(spans.map((_, index) => index));
  const figures: FigureCells[] = [];
  for (const { figure } of spans) figures.push((await engine.call('reportFigure', { report, figure: figure! }))!);
  expect(figures.map(({ text }) => text)).toEqual(spans.map(({ text }) => text));
  for (const { text, cells, sources } of figures) {
    expect([text, cells.length > 0, cells.every(({ value }) => value !== undefined)]).toEqual([text, true, true]);
    expect([text, sources.length > 0, sources.every(({ unit, file: own }) => unit !== '' && own !== file)]).toEqual([text, true, true]);
  }
  expect(await engine.call('reportFigure', { report, figure: spans.length })).toBeUndefined();
});

describe('a change in the workbook makes doubtful what stands on it and nothing else', () => {
  const { engine } = inEngine();
  let poor: FigureCells;
  let report: number;
  const textsTouched = async (sheet: string, area: string): Promise<readonly string[]> => {
    const figures = await engine.call('reportTouched', { report, changes: [{ sheet, area }] });
    return Promise.all(figures!.map(async (figure) => (await engine.call('reportFigure', { report, figure }))!.text));
  };

  beforeAll(async () => {
    await engine.call('reportRead', { kind: 'workbook', photograph: { file, bytes } });
    const written = (await engine.call('reportWrite', { id: 'workbook', sections: null }))!;
    report = written.number;
    const spans = spansOf(written.blocks);
    poor = (await engine.call('reportFigure', { report, figure: spans.find(({ text }) => text === '1.548 hộ')!.figure! }))!;
  });

  test('the cell of a figure, also inside a larger area', async () => {
    const [{ sheet, cell }] = poor.cells as [FigureCells['cells'][number]];
    expect(await textsTouched(sheet, cell)).toContain('1.548 hộ');
    const row = /\d+$/.exec(cell)![0];
    expect(await textsTouched(sheet, `A${row}:Z${row}`)).toContain('1.548 hộ');
    // The rate is worked out from it.
    expect(await textsTouched(sheet, cell)).toContain('10,81%');
  });

  test('a line of the breakdown behind it, and only in the column that it adds up', async () => {
    const workbook = snapshotOf(sample.plan, file);
    const detail = workbook.sheets.find(({ name }) => name === 'Chi tiết')!;
    const keyRow = Number(
      Object.entries(detail.cells)
        .find(([, { value }]) => value === 'HN.ngheo')![0]
        .slice(1),
    );
    const letter = (key: string): string =>
      Object.entries(detail.cells)
        .find(([at, { value }]) => value === key && at.endsWith(String(keyRow)))![0]
        .replace(/\d+/, '');
    const line = Array.from({ length: detail.rowCount }, (_, index) => keyRow + 1 + index).find(
      (row) => detail.cells[`B${row}`]?.value === 'item',
    )!;
    expect(await textsTouched('Chi tiết', `${letter('cuoiNam')}${line}`)).toEqual(expect.arrayContaining(['1.548 hộ', '10,81%']));
    expect(await textsTouched('Chi tiết', `${letter('tai')}${line}`)).toEqual([]);
    expect(await textsTouched('Chi tiết', `E${line}`)).toEqual([]);
    // Under another key it would not be counted any more.
    expect(await textsTouched('Chi tiết', `B${line}`)).toContain('1.548 hộ');
    expect(await textsTouched('Chi tiết', `${letter('cuoiNam')}${keyRow}`)).toEqual([]);
  });

  test('cells of other sheets do not, and rows put in count for their whole sheet', async () => {
    expect(await textsTouched('Sheet1', poor.cells[0]!.cell)).toEqual([]);
    expect(await textsTouched('Tiến độ nộp', 'A1:Z99')).toEqual([]);
    expect(await textsTouched(poor.cells[0]!.sheet, '5:5')).toContain('1.548 hộ');
  });
});

test('what was just consolidated is found again under the names that its sheets got in the open workbook', async () => {
  const { engine, state } = inEngine();
  state.latest = { worked: sample.worked, submissions: sample.submissions };
  await engine.call('reportSources', { lang: 'vi' });
  const sheets = Object.fromEntries(sample.plan.sheets.map(({ name }) => [name, `${name} (2)`]));
  const { number: report, blocks } = (await engine.call('reportWrite', { id: 'latest', sections: null, sheets }))!;
  const span = spansOf(blocks).find(({ text }) => text === '1.548 hộ')!;
  expect(span.at?.sheet.endsWith(' (2)')).toBe(true);
  const figure = await engine.call('reportFigure', { report, figure: span.figure! });
  expect(figure?.cells[0]?.value).toBe('1.548');
  const touched = (sheet: string) => engine.call('reportTouched', { report, changes: [{ sheet, area: 'A1:ZZ9999' }] });
  expect(await touched('Chi tiết (2)')).toContain(span.figure);
  expect(await touched('Chi tiết')).toEqual([]);
});

describe('the engine holds one report', () => {
  const writing = async (): Promise<Readonly<{ engine: Engine; first: Written }>> => {
    const { engine } = inEngine();
    await engine.call('reportRead', { kind: 'file', photograph: { file, bytes } });
    return { engine, first: (await engine.call('reportWrite', { id: 'file', sections: ['HN'] }))! };
  };

  test('whoever asks about the one before it hears nothing of the new one', async () => {
    const { engine, first } = await writing();
    const second = (await engine.call('reportWrite', { id: 'file', sections: ['NS'] }))!;
    const about = (report: number) =>
      Promise.all([
        engine.call('reportFigure', { report, figure: 0 }),
        engine.call('reportWindow', { report, figure: 0 }),
        engine.call('reportTouched', { report, changes: [] }),
        engine.call('reportFile', { report, format: 'md' }),
        engine.call('reportSheet', { report }),
      ]);
    expect(await about(first.number)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect((await about(second.number)).includes(undefined)).toBe(false);
  });

  test('a stopped one leaves that before it in place', async () => {
    const { engine, first } = await writing();
    const stopper = new AbortController();
    const stopped = engine.call('reportWrite', { id: 'file', sections: ['NS'] }, { signal: stopper.signal });
    // Not before the engine is at work.
    setTimeout(() => stopper.abort(), 1);
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await engine.call('reportFigure', { report: first.number, figure: 0 })).toBeDefined();
  });
});

test('a file that is no consolidated workbook is told for what it is, and what was read before stays', async () => {
  const { engine } = inEngine();
  await engine.call('reportRead', { kind: 'file', photograph: { file, bytes } });
  const [order] = cleanReturns();
  const workbook = snapshotOf(order!.plan, 'xa.xlsx');
  const { read, sources, refusal } = await engine.call('reportRead', {
    kind: 'file',
    photograph: { file: 'xa.xlsx', workbook },
  });
  expect(read).toEqual([]);
  expect(sources.map(({ file: name }) => name)).toEqual([file]);
  expect(refusal).toMatchObject({ file: 'xa.xlsx', form: order!.order.form.code, unit: order!.order.unit.name, period: '2021-Q1' });
  const text = new TextEncoder().encode('STT\n');
  const other = await engine.call('reportRead', { kind: 'file', photograph: { file: 'a.xlsx', bytes: text } });
  expect(other.refusal?.unreadable?.en).toMatch(/text/i);
});
