/** Rows and columns are found again whatever was done to the sheet, or are said to be missing. */
import type { Submission } from '../../src/core/table';
import { tableOf } from '../support/tableOf';
import { tablesOf } from '../../src/core/kept/table';
import { withToneStyle } from '../../src/core/vietnamese';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import type { Form } from '../../src/language/load';
import { firstBodyRow, topRows } from '../../src/language/layout';
import { changeCells, deleted, inserted, onSheet, pasted, retype, withoutKeys } from '../support/damage';
import { gridReturn } from '../support/grid';
import { testCatalogue } from '../support/places';
import type { Return } from '../support/returns';
import { checkWith, withCells } from '../support/returns';
import { wholeReturn } from '../support/wholeReturn';
import type { ToldSubmission } from '../support/findings';
import { formNamed } from '../support/forms';

const [budget, investment, poverty] = [formNamed('NS 2017'), formNamed('DTC 2021'), formNamed('HN 2016')];
/** Two groups of its columns carry the same head, and each has a column «Tổng số». */
const twice = formNamed('THDA 2026');

/** Every figure and word read, by sheet, row and column; items by their order, since their key is their place. */
function contents(submission: Pick<Submission, 'tables'>): readonly string[] {
  return tablesOf(submission).flatMap((table) =>
    table.rows
      .filter(({ kind, figures, texts }) => kind !== 'item' || Object.keys(figures).length + Object.keys(texts).length > 0)
      .flatMap((row, index) => [
        ...Object.entries(row.figures).map(
          ([key, { value }]) => `${table.sheet} ${row.kind === 'item' ? index : row.key} ${key} ${value.round(6).toFixed()}`,
        ),
        ...Object.entries(row.texts).map(([key, { text }]) => `${table.sheet} ${row.kind === 'item' ? index : row.key} ${key} ${text}`),
      ]),
  );
}

const structural = ({ findings }: ToldSubmission): readonly string[] =>
  findings.filter(({ code }) => /missing|unknown|FILE/.test(code)).map(({ code }) => code);
const whole: readonly (readonly [string, Form, Return])[] = [
  ['budget', budget, wholeReturn(budget, 'commune')],
  ['investment', investment, wholeReturn(investment, 'owner')],
  ['poverty 2016', poverty, wholeReturn(poverty, 'commune')],
  ['poverty 2022', formNamed('HN 2022'), wholeReturn(formNamed('HN 2022'), 'commune')],
  ['the form of 48 columns', twice, wholeReturn(twice, 'owner')],
];

describe.each(whole)('%s', (_, form, made) => {
  const before = contents(checkWith(form, made.workbook));
  const same = (workbook: WorkbookSnapshot): void => {
    const submission = checkWith(form, workbook, { catalogue: testCatalogue, period: made.order.period });
    expect(structural(submission)).toEqual([]);
    expect(contents(submission)).toEqual(before);
  };

  test('the sheets pasted into a new workbook with their cover, without keys and stamp, read the same by their labels', () => {
    expect(before.length).toBeGreaterThan(30);
    same(pasted(made.workbook, { cover: true }));
  });

  test('so do heads moved down by a line', () => {
    const moved = {
      ...made.workbook,
      sheets: made.workbook.sheets.map((sheet) =>
        made.layouts.some((layout) => layout.sheet.tab === sheet.name) ? inserted(sheet, 'row', 2) : sheet,
      ),
    };
    same(moved);
    same(pasted(moved, { cover: true }));
  });

  test('so do columns inserted among the others', () => {
    const wider = {
      ...made.workbook,
      sheets: made.workbook.sheets.map((sheet) =>
        made.layouts.some((layout) => layout.sheet.tab === sheet.name) ? inserted(inserted(sheet, 'column', 4), 'column', 1) : sheet,
      ),
    };
    same(wider);
    same(pasted(wider, { cover: true }));
  });

  test.each([
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['the other style of tone marks', (text: string) => withToneStyle(text, 'new')],
    ['capitals and wide spaces', (text: string) => text.toUpperCase().replaceAll(' ', '  ')],
    ['a colon at the end', (text: string) => (/^[A-Z\d]{1,2}$/.test(text) ? text : `${text}:`)],
  ])('so do labels typed again with %s', (_how, change) => {
    const onlyLabels = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => {
        const layout = made.layouts.find((item) => item.sheet.tab === sheet.name);
        if (!layout) return sheet;
        const items = new Set(layout.rows.filter(({ kind }) => kind === 'item').map(({ row }) => row));
        return changeCells(sheet, (cell, _column, row) =>
          typeof cell.value === 'string' && row >= topRows.heads && !items.has(row) && cell.formula === undefined
            ? { ...cell, value: change(cell.value) }
            : cell,
        );
      }),
    });
    same(onlyLabels(pasted(made.workbook, { cover: true })));
  });
});

const thu = `
  | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
  | phiLePhi | 100        | 100       | 40           | 40          |
  | thuKhac  | 10         | 10        | 4            | 4           |`;
const made = gridReturn(budget, 'commune', '2021-H1', { thu });
const layout = made.layouts.find(({ sheet }) => sheet.key === 'thu')!;
const rowAt = (key: string): number => layout.rows.find((row) => row.key === key)!.row;
const damaged = (change: Parameters<typeof onSheet>[2]): ToldSubmission => checkWith(budget, onSheet(made.workbook, 'Thu', change));

test('a row deleted is missing by name, and the return is refused', () => {
  const submission = damaged((sheet) => deleted(sheet, 'row', rowAt('truocBa')));
  expect(structural(submission)).toEqual(['NS.thu.truocBa.row.missing']);
  expect(submission.findings.find(({ kind }) => kind === 'row.missing')).toMatchObject({
    row: 'Lệ phí trước bạ nhà, đất',
    after: 'Lệ phí môn bài thu từ cá nhân, hộ kinh doanh',
  });
  expect(submission.status).toBe('refused');
});

test('a column deleted is missing by its whole head', () => {
  const column = layout.columns.findIndex(({ key }) => key === 'thucHienNsx') + 1;
  const submission = damaged((sheet) => deleted(sheet, 'column', column));
  expect(structural(submission)).toEqual(['NS.thu.thucHienNsx.column.missing']);
  expect(submission.findings.find(({ kind }) => kind === 'column.missing')).toMatchObject({ column: 'Thực hiện lũy kế, Thu NSX' });
});

test('an empty row inserted changes nothing', () => {
  const submission = damaged((sheet) => inserted(sheet, 'row', rowAt('thuPhat')));
  expect(structural(submission)).toEqual([]);
  expect(contents(submission)).toEqual(contents(checkWith(budget, made.workbook)));
});

test('a row of figures that the form does not have is said to be unknown, never added', () => {
  const at = rowAt('thuPhat');
  const submission = checkWith(
    budget,
    withCells(
      onSheet(made.workbook, 'Thu', (sheet) => inserted(sheet, 'row', at)),
      { Thu: { [`B${at}`]: { value: 'Thu đặc biệt' }, [`E${at}`]: { value: 9 } } },
    ),
  );
  expect(structural(submission)).toEqual(['NS.thu.row.unknown']);
  expect(submission.findings.find(({ code }) => code === 'NS.thu.row.unknown')?.at.cell).toBe(`B${at}`);
  // Which row it belongs to is said, not only that there is one.
  expect(submission.findings.find(({ code }) => code === 'NS.thu.row.unknown')?.message).toContain(
    'Đề nghị chuyển số liệu vào dòng của biểu có nội dung ấy; không có dòng nào thì cộng vào dòng «Thu khác».',
  );
});

test('rows inserted into a list are items like the others', () => {
  const list = gridReturn(investment, 'owner', '2021-H1', {
    duAn: '| Dự án | nguonVon | tinhTrang | keHoach |\n| Kè suối | Nguồn vốn khác | Chuyển tiếp | 10 |\n| Cầu bản | Nguồn vốn khác | Chuyển tiếp | 20 |',
  });
  const first = list.layouts[0]!.rows.find(({ kind }) => kind === 'item')!.row;
  const longer = withCells(
    onSheet(list.workbook, 'Dự án', (sheet) => inserted(sheet, 'row', first + 1)),
    {
      'Dự án': {
        [`B${first + 1}`]: { value: 'Đường bản' },
        [`D${first + 1}`]: { value: 'Nguồn vốn khác' },
        [`E${first + 1}`]: { value: 'Hoàn thành' },
        [`O${first + 1}`]: { value: 5 },
      },
    },
  );
  for (const workbook of [longer, pasted(longer, { cover: true })]) {
    const table = tableOf(checkWith(investment, workbook), 'duAn');
    expect(
      table?.rows
        .filter(({ kind, name }) => kind === 'item' && name.text !== '')
        .map(({ name, figures }) => `${name.text} ${figures['keHoach']?.value.toFixed() ?? ''}`),
    ).toEqual(['Kè suối 10', 'Đường bản 5', 'Cầu bản 20']);
  }
});

test('a renamed tab is a missing sheet, and no other sheet is taken for it', () => {
  const submission = checkWith(
    budget,
    onSheet(made.workbook, 'Thu', (sheet) => ({ ...sheet, name: 'Thu ngân sách' })),
  );
  expect(structural(submission)).toEqual(['NS.thu.sheet.missing']);
  expect(submission.status).toBe('refused');
});

test('a tab written otherwise but the same is found', () => {
  expect(
    structural(
      checkWith(
        budget,
        onSheet(made.workbook, 'Cân đối', (sheet) => ({ ...sheet, name: ' CÂN ĐỐI'.normalize('NFD') })),
      ),
    ),
  ).toEqual([]);
});

test('heads that are gone are one finding that names the sheet', () => {
  const submission = damaged((sheet) =>
    changeCells(withoutKeys(sheet), (cell, _column, row) => (row >= topRows.heads && row < firstBodyRow(layout) ? undefined : cell)),
  );
  expect(structural(submission)).toEqual(['NS.thu.column.missing']);
  expect(submission.findings.find(({ code }) => code === 'NS.thu.column.missing')).toMatchObject({ kind: 'heads.missing', sheet: 'Thu' });
});

test('H11: «nghèo» inside «cận nghèo» is not taken for it', () => {
  const form = gridReturn(poverty, 'commune', '2020', {
    ngheo: '| Thôn | hoDan | dauNam | cuoiNam |\n| nongThon | | | |\n| Thôn Một | 100 | 20 | 20 |',
    canNgheo: '| Thôn | hoDan | dauNam | cuoiNam |\n| nongThon | | | |\n| Thôn Một | 100 | 7 | 7 |',
  });
  // Without the sheet of hộ nghèo, that of hộ cận nghèo must not stand in for it, nor its columns.
  const without = { ...form.workbook, sheets: form.workbook.sheets.filter(({ name }) => name !== 'Hộ nghèo') };
  expect(structural(checkWith(poverty, without))).toEqual(['HN.ngheo.sheet.missing']);
  const swapped = onSheet(pasted(without, { cover: true }), 'Hộ cận nghèo', (sheet) => ({ ...sheet, name: 'Hộ nghèo' }));
  const submission = checkWith(poverty, swapped);
  expect(tableOf(submission, 'ngheo')?.rows.some(({ figures }) => 'cuoiNam' in figures) ?? false).toBe(false);
  // In its own place each word is read as itself.
  const kept = checkWith(poverty, pasted(form.workbook, { cover: true }));
  const totals = ['ngheo', 'canNgheo'].map((key) =>
    tableOf(kept, key)
      ?.rows.find((row) => row.kind === 'total')
      ?.figures['cuoiNam']?.value.toNumber(),
  );
  expect(totals).toEqual([20, 7]);
});

test('rows of the same label are told apart by their order', () => {
  const settled = gridReturn(investment, 'finance', '2021-H1', {
    quyetToan:
      '| QT | soDuAn |\n| daPheDuyetDauTu | 1 |\n| daPheDuyetSuNghiep | 2 |\n| dangThamTraDauTu | 3 |\n| dangThamTraSuNghiep | 4 |\n| chuaNopDauTu | 5 |',
  });
  const table = tableOf(checkWith(investment, pasted(settled.workbook, { cover: true })), 'quyetToan');
  const counts = table?.rows
    .filter(({ key }) => /(DauTu|SuNghiep)$/.test(key))
    .map(({ key, figures }) => `${key} ${figures['soDuAn']?.value.toFixed() ?? '-'}`);
  expect(counts).toEqual([
    'daPheDuyetDauTu 1',
    'daPheDuyetSuNghiep 2',
    'dangThamTraDauTu 3',
    'dangThamTraSuNghiep 4',
    'chuaNopDauTu 5',
    'chuaNopSuNghiep -',
  ]);
});

test('the signature block is never read as an item, even where the mark of the end is gone', () => {
  const list = gridReturn(poverty, 'commune', '2020', { ngheo: '| Thôn | hoDan | cuoiNam |\n| nongThon | | |\n| Thôn Một | 100 | 20 |' });
  const noMark = onSheet(list.workbook, 'Hộ nghèo', (sheet) => changeCells(sheet, (cell) => (cell.value === 'het' ? undefined : cell)));
  const signed = onSheet(noMark, 'Hộ nghèo', (sheet) =>
    retype(sheet, (text) => text.replace(/^\.+, ngày \.+ tháng \.+ năm \.+$/, 'Mẫu Một, ngày 15 tháng 3 năm 2021')),
  );
  for (const workbook of [noMark, signed, pasted(signed, { cover: true })]) {
    const submission = checkWith(poverty, workbook);
    expect(
      tableOf(submission, 'ngheo')?.rows.filter(
        ({ kind, name, figures }) => kind === 'item' && (name.text !== '' || Object.keys(figures).length > 0),
      ),
    ).toHaveLength(1);
    expect(submission.findings.filter(({ code }) => code.startsWith('HN.ngheo.') && /type|blank/.test(code))).toEqual([]);
  }
});

describe('two groups of columns under one head, without keys', () => {
  const list = gridReturn(twice, 'owner', '2026-02', {
    duAn: `
      | Dự án   | tmdt | boTriTw | boTriTinh | boTriXa | boTriKhac | daGiaiNgan | daGiaiNganNsnn | daGiaiNganNamTruoc |
      | Kè suối | 1000 | 200     | 101       | 52      | 53        | 350        | 321            | 120                |`,
  });
  const { columns } = list.layouts[0]!;
  const all = ['boTri', 'boTriTw', 'boTriTinh', 'boTriXa', 'boTriKhac', 'daGiaiNgan', 'daGiaiNganNsnn', 'daGiaiNganNamTruoc'];
  const given = {
    boTri: 406,
    boTriTw: 200,
    boTriTinh: 101,
    boTriXa: 52,
    boTriKhac: 53,
    daGiaiNgan: 350,
    daGiaiNganNsnn: 321,
    daGiaiNganNamTruoc: 120,
  };
  /** Columns deleted by those who returned it, from the right so that the others keep their place meanwhile. */
  const returned = (gone: readonly string[]): ToldSubmission => {
    const numbers = gone.map((key) => columns.findIndex((column) => column.key === key) + 1).toSorted((a, b) => b - a);
    const cut = onSheet(list.workbook, 'Thực hiện dự án', (sheet) => numbers.reduce((left, at) => deleted(left, 'column', at), sheet));
    return checkWith(twice, pasted(cut, { cover: true }));
  };
  const read = (submission: ToldSubmission): Readonly<Record<string, number>> => {
    const item = tableOf(submission, 'duAn')?.rows.find(({ kind, name }) => kind === 'item' && name.text === 'Kè suối');
    return Object.fromEntries(all.flatMap((key) => (item?.figures[key] ? [[key, item.figures[key].value.toNumber()]] : [])));
  };

  test.each([
    [[]],
    [['boTri']],
    [['daGiaiNgan']],
    [['boTri', 'boTriTw', 'boTriTinh', 'boTriXa', 'boTriKhac']],
    [['daGiaiNgan', 'daGiaiNganNsnn', 'daGiaiNganNamTruoc']],
    [['boTriTw', 'boTriTinh', 'boTriXa', 'boTriKhac', 'daGiaiNgan']],
    [['boTri', 'daGiaiNgan']],
  ])('of which %j are gone, the others are read as themselves, and those are said to be missing', (gone: readonly string[]) => {
    const submission = returned(gone);
    expect(read(submission)).toEqual(Object.fromEntries(Object.entries(given).filter(([key]) => !gone.includes(key))));
    expect(structural(submission)).toEqual(gone.map((key) => `THDA.duAn.${key}.column.missing`));
  });

  test('a column is said to be missing by the head it stands under, the second time with its number', () => {
    const heads = returned(['boTri', 'daGiaiNgan']).findings.flatMap((finding) =>
      finding.kind === 'column.missing' ? [finding.column] : [],
    );
    expect(heads).toEqual([
      'Lũy kế vốn đã bố trí đến hết năm trước năm kế hoạch, Tổng số',
      'Lũy kế vốn đã bố trí đến hết năm trước năm kế hoạch (2), Tổng số',
    ]);
  });
});
