/** What a person sees in a returned sheet is what is read: names beside their keys, sections of the unit's level, tabs and marks anywhere. */
import { address, parseAddress } from '../../src/core/address';
import type { Cell, CellLook } from '../../src/core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { cellAt } from '../../src/core/workbook';
import { explanationTab, keyColumnMark } from '../../src/language/cover';
import type { Form } from '../../src/language/load';
import { isNumeric } from '../../src/language/form';
import type { SheetLayout } from '../../src/language/layout';
import { columnIndex, firstBodyRow, keyColumn, lastBodyRow, rowWithKey } from '../../src/language/layout';
import { isMarker, isName } from '../../src/language/columns/ask';
import { shapeOf } from '../../src/language/sheets/ask';
import { changeCells, onSheet } from '../support/damage';
import type { Told, ToldSubmission } from '../support/findings';
import { formNamed } from '../support/forms';
import type { Return } from '../support/returns';
import { checkWith, withCells } from '../support/returns';
import { wholeReturn } from '../support/wholeReturn';
import { tablesOf } from '../../src/core/kept/table';

const names = ['NS 2017', 'NS 2026', 'DTC 2021', 'DTC 2026', 'HN 2016', 'HN 2022'] as const;
type Whole = Return & Readonly<{ form: Form }>;
const whole = new Map(
  names.map((name) => {
    const form = formNamed(name);
    return [name, { form, ...wholeReturn(form, form.filedBy[0]!) }] as const;
  }),
);
const of = (name: (typeof names)[number]): Whole => whole.get(name)!;
const told = ({ findings }: ToldSubmission): readonly Told[] => findings.filter(({ severity }) => severity !== 'unchecked');
const kindsOf = (submission: ToldSubmission): readonly string[] =>
  told(submission).map(({ kind, severity, at }) => `${severity} ${kind} ${at.sheet}!${at.cell}`);
/** What the change brings. */
const added = ({ form, workbook }: Whole, change: (workbook: WorkbookSnapshot) => WorkbookSnapshot): readonly Told[] => {
  const before = new Set(kindsOf(checkWith(form, workbook)));
  return told(checkWith(form, change(workbook))).filter(
    ({ kind, severity, at }) => !before.has(`${severity} ${kind} ${at.sheet}!${at.cell}`),
  );
};

describe('names that moved away from their keys', () => {
  const keysOf = (sheet: SheetSnapshot): number =>
    Array.from({ length: sheet.columnCount }, (_, index) => index + 1).find((column) =>
      Array.from({ length: 20 }, (_, row) => cellAt(sheet, column, row + 1).value).includes(keyColumnMark),
    ) ?? 0;
  /** Cells of one row deleted with "shift up": the hidden keys stay. */
  const shiftedUp = (sheet: SheetSnapshot, from: number, to: number): SheetSnapshot => {
    const keys = keysOf(sheet);
    const cells = Object.fromEntries(
      Object.entries(sheet.cells).flatMap(([at, cell]) => {
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
        const row = Number(digits);
        if (at.startsWith(address(keys, 1).replace('1', '')) || row < from || row > to) return [[at, cell] as const];
        return row === from ? [] : [[`${letters}${row - 1}`, cell] as const];
      }),
    );
    return { ...sheet, cells };
  };

  test.each(['NS 2017', 'NS 2026'] as const)('%s: are told at the first row, with both names and every cell', (name) => {
    const one = of(name);
    const layout = one.layouts.find(({ sheet }) => sheet.key === 'thu')!;
    const rows = layout.rows.filter(({ kind, key }) => kind === 'row' && key !== '');
    const [gone, first, ...rest] = rows.slice(4);
    const findings = added(one, (workbook) =>
      onSheet(workbook, layout.sheet.tab, (sheet) => shiftedUp(sheet, gone!.row, rows.at(-1)!.row)),
    );
    const [finding] = findings.filter(({ kind }) => kind === 'row.label');
    expect(finding).toMatchObject({
      severity: 'error',
      isOther: true,
      reads: first!.label,
      row: gone!.label,
      at: { cell: address(2, gone!.row) },
    });
    expect(finding?.message).toContain(`ghi «${first!.label}», nhưng theo khóa của biểu là dòng «${gone!.label}»`);
    expect(finding?.alsoAt?.length).toBeGreaterThan(rest.length - 3);
    expect(findings.filter(({ kind }) => kind === 'row.label')).toHaveLength(1);
  });

  const renamed = (to: string): readonly Told[] => {
    const one = of('NS 2017');
    const layout = one.layouts.find(({ sheet }) => sheet.key === 'thu')!;
    const row = rowWithKey(layout, 'phiLePhi')!;
    const cell = address(columnIndex(layout, layout.columns.find(isName)!.key), row.row);
    return added(one, (workbook) => withCells(workbook, { [layout.sheet.tab]: { [cell]: { value: to } } }));
  };
  test('a name that was written anew is asked about, one that is only abbreviated or corrected is not', () => {
    expect(renamed('Thu tiền bán cây gỗ').map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(['warning row.label']);
    expect(renamed('phí, lệ phí (xã thu)')).toEqual([]);
    expect(renamed('')).toEqual([]);
  });
});

describe('sections that are not for the level of the unit', () => {
  test.each(['HN 2016', 'HN 2022'] as const)('%s: villages of a xã under thành thị are told, and where they belong', (name) => {
    const one = of(name);
    const layout = one.layouts[0]!;
    const [section, item] = [rowWithKey(layout, 'thanhThi')!, layout.rows.find(({ section: of }) => of === 'thanhThi')!];
    const cell = address(columnIndex(layout, layout.columns.find(isName)!.key), item.row);
    const findings = added(one, (workbook) => withCells(workbook, { [layout.sheet.tab]: { [cell]: { value: 'Bản Mẫu' } } })).filter(
      ({ kind }) => kind === 'row.section',
    );
    expect(findings.map(({ severity, at }) => `${severity} ${at.cell}`)).toEqual([`error ${cell}`]);
    expect(findings[0]?.message).toBe(
      `Mục «${section.label}» không dùng cho đơn vị là xã, nhưng ô ${cell} có kê. Đề nghị chuyển các dòng này sang mục «Khu vực nông thôn».`,
    );
  });
  test.each(['HN 2016', 'HN 2022'] as const)('%s: which level a section is for is said by the form alone', (name) => {
    const { form } = of(name);
    for (const { body } of form.sheets) {
      if (body.kind !== 'sections') throw new Error('no sections');
      const levels = body.sections.flatMap((section) => section.levels ?? []);
      expect(new Set(levels).size).toBe(levels.length);
      expect(levels).not.toContain('đặc khu');
    }
  });
});

describe.each(names)('%s', (name) => {
  const { form, workbook } = of(name);

  test('as Apple Numbers exports it, it is the same return', () => {
    const numbers: WorkbookSnapshot = {
      ...workbook,
      properties: {},
      sheets: [
        { ...workbook.sheets[0]!, name: 'Export Summary', cells: { B3: { value: 'This document was exported from Numbers.' } } },
        ...workbook.sheets.map((sheet) => ({
          ...changeCells(sheet, ({ formula, ...cell }) => (formula !== undefined && cell.value === null ? undefined : cell)),
          name: `${sheet.name} - Table 1`,
          visibility: 'visible' as const,
        })),
      ],
    };
    const { unit, period, status } = checkWith(form, numbers);
    const own = checkWith(form, workbook);
    expect([unit, period, status]).toEqual([own.unit, own.period, own.status]);
    expect(checkWith(form, numbers).tables.map(({ stubs }) => stubs.length)).toEqual(own.tables.map(({ stubs }) => stubs.length));
  });

  test('a stray mark in the last cell of any sheet costs no time', () => {
    const last = 'XFD1048576';
    const started = performance.now();
    for (const { name: tab } of workbook.sheets) {
      const marked = withCells(workbook, { [tab]: { [last]: { value: '.' } } });
      const noEnd = onSheet(marked, tab, (sheet) => changeCells(sheet, (cell) => (cell.value === 'het' ? undefined : cell)));
      expect(checkWith(form, noEnd).unit).toBeDefined();
    }
    expect((performance.now() - started) / workbook.sheets.length).toBeLessThan(1_000);
  });

  test(`a sheet ${explanationTab} without its heads is told, one that nobody wrote on is not`, () => {
    const lost = (cells: SheetSnapshot['cells']): readonly string[] =>
      added(of(name), (own) => onSheet(own, explanationTab, (sheet) => ({ ...sheet, cells }))).map(
        ({ kind, severity, at }) => `${severity} ${kind} ${at.cell}`,
      );
    expect(lost({ B4: { value: 'Xã đã thống nhất số liệu' } })).toEqual(['warning explanations.lost A1']);
    expect(lost({})).toEqual([]);
  });
});

/** Ordinal numbers are the paper's own. */
const isMarkerColumn = (layout: SheetLayout, column: number): boolean =>
  layout.columns[column - 1] !== undefined && isMarker(layout.columns[column - 1]!);

describe('what lies outside the table', () => {
  const beyond = (layout: SheetLayout, rows: number): number => lastBodyRow(layout) + 1 + rows;
  const numberOf = (layout: SheetLayout): number => columnIndex(layout, layout.columns.find(isNumeric)!.key);
  const nameOf = (layout: SheetLayout): number => columnIndex(layout, layout.columns.find(isName)!.key);

  describe.each(names)('%s', (name) => {
    const one = of(name);
    const withFigures = one.layouts.filter(({ columns }) => columns.some(isNumeric));
    const kinds = (change: (workbook: WorkbookSnapshot) => WorkbookSnapshot): readonly string[] =>
      added(one, change).map(({ kind, severity, at }) => `${severity} ${kind} ${at.sheet}!${at.cell}`);

    test('rows below its end are told by their names', () => {
      for (const layout of withFigures) {
        const { tab } = layout.sheet;
        const row = beyond(layout, 3);
        const [label, value] = [address(nameOf(layout), row), address(numberOf(layout), row)];
        const change = (own: WorkbookSnapshot): WorkbookSnapshot =>
          withCells(own, { [tab]: { [label]: { value: 'Bản Mẫu' }, [value]: { value: 12 } } });
        expect(kinds(change)).toEqual([`error outside.items ${tab}!${label}`]);
        const [finding] = added(one, change);
        expect(finding?.message).toMatch(/^Các dòng «Bản Mẫu» \(ô .+\) có số liệu nhưng nằm dưới chỗ kết thúc của bảng nên không được đọc/);
      }
    });

    test('zeros in a row without a name are no item: they are told, and nothing is asked of the row', () => {
      for (const layout of withFigures.filter(({ sheet }) => shapeOf(sheet).isOpen)) {
        const { tab } = layout.sheet;
        const cells = one.workbook.sheets.find((sheet) => sheet.name === tab)!.cells;
        const places = (row: number): readonly string[] =>
          layout.columns.filter(isNumeric).map((column) => address(columnIndex(layout, column.key), row));
        const isOpen = (row: number): boolean => cells[address(nameOf(layout), row)]?.value === undefined;
        const blank = layout.rows.filter(({ kind, row }) => kind === 'item' && isOpen(row)).map(({ row }) => row);
        const at = blank.flatMap(places).find((cell) => cells[cell]?.formula === undefined)!;
        const told = added(one, (own) => withCells(own, { [tab]: { [at]: { value: 0 } } }));
        expect(told.map(({ kind, severity, at: where }) => `${severity} ${kind} ${where.cell}`)).toEqual([`warning outside.cells ${at}`]);
        expect(told[0]?.message).toMatch(/chỉ là số 0 ở dòng không ghi tên nên không được đọc/);
      }
    });

    test('a figure beside its columns, below it or above it is told, also as text where figures belong; days and words are not', () => {
      for (const layout of withFigures) {
        const { tab } = layout.sheet;
        const item = layout.rows.find(({ kind }) => kind !== 'heading')!.row;
        const beside = address(layout.columns.length + 3, item);
        const below = address(numberOf(layout), beyond(layout, 3));
        const put = (cell: string, content: Cell): readonly string[] => kinds((own) => withCells(own, { [tab]: { [cell]: content } }));
        expect(put(beside, { value: 12 })).toEqual([`warning outside.cells ${tab}!${beside}`]);
        expect(put(below, { value: '1.548' })).toEqual([`warning outside.cells ${tab}!${below}`]);
        expect(put(address(layout.columns.length + 3, 2), { value: 12 })).toEqual([
          `warning outside.cells ${tab}!${address(layout.columns.length + 3, 2)}`,
        ]);
        expect(put(beside, { value: 44200, format: 'dd/mm/yyyy' })).toEqual([]);
        expect(put(beside, { value: 'đã đối chiếu' })).toEqual([]);
      }
    });

    test('every figure put into any blank cell of its sheets is read or told', () => {
      for (const layout of one.layouts) {
        const { tab } = layout.sheet;
        const sheet = one.workbook.sheets.find((item) => item.name === tab)!;
        for (let row = 1; row <= sheet.rowCount + 2; row += 3) {
          for (let column = 1; column <= layout.columns.length + 2; column += 4) {
            const cell = address(column, row);
            const isHead = row >= 7 && row < firstBodyRow(layout);
            if (sheet.cells[cell] !== undefined || column === keyColumn(layout) || isHead || isMarkerColumn(layout, column)) continue;
            const submission = checkWith(one.form, withCells(one.workbook, { [tab]: { [cell]: { value: 7 } } }));
            const isRead = tablesOf(submission).some((table) =>
              table.rows.some(({ figures, texts }) =>
                [...Object.values(figures), ...Object.values(texts)].some(({ from }) =>
                  from.some((at) => at.sheet === tab && at.cell === cell),
                ),
              ),
            );
            const isTold = submission.findings.some(({ involves }) => involves.some((at) => at.sheet === tab && at.cell === cell));
            const inToldRow = submission.findings.some(({ involves, at }) =>
              [at, ...involves].some((place) => place.sheet === tab && parseAddress(place.cell)?.row === row),
            );
            expect([cell, isRead || isTold || inToldRow]).toEqual([cell, true]);
          }
        }
      }
    });

    test('sheets that are none of the form, a copy, and one of another form are named', () => {
      const [layout] = one.layouts;
      const { tab } = layout!.sheet;
      const read = one.workbook.sheets.find((item) => item.name === tab)!;
      const beside = (sheet: Partial<SheetSnapshot>): readonly Told[] =>
        added(one, (own) => ({ ...own, sheets: [...own.sheets, { ...read, ...sheet }] }));
      const cells = { B2: { value: 'Cộng' }, C2: { value: 12 } };
      const named = checkWith(one.form, { ...one.workbook, sheets: [...one.workbook.sheets, { ...read, name: 'Sheet1', cells }] });
      expect(
        named.findings.filter(({ kind }) => kind === 'outside.sheet').map(({ severity, message }) => `${severity} ${message}`),
      ).toEqual(['unchecked Sheet «Sheet1» không thuộc biểu mẫu nên không được đọc (1 ô số).']);
      expect(beside({ name: 'Sheet1', cells: { B2: { value: 'Ghi chú' } } })).toEqual([]);
      expect(beside({ name: 'luu' })).toMatchObject([{ kind: 'outside.sheet', severity: 'warning', looks: 'copy' }]);
      if (!shapeOf(layout!.sheet).isOpen) return;
      const item = layout!.rows.find(({ kind, section }) => kind === 'item' && section !== 'thanhThi')!;
      const more = { ...read.cells, [address(nameOf(layout!), item.row)]: { value: 'Một mục khác' } };
      expect(beside({ name: 'tiep', cells: more })).toMatchObject([{ kind: 'outside.sheet', severity: 'error', looks: 'items' }]);
    });

    test('rows, columns and sheets that are hidden and hold figures are named, those without are not', () => {
      for (const layout of one.layouts) {
        const { tab } = layout.sheet;
        const table = tablesOf(checkWith(one.form, one.workbook)).find(({ sheet }) => sheet === layout.sheet.key)!;
        const typed = table.rows.flatMap(({ row, figures }) =>
          Object.entries(figures)
            .filter(
              ([key, { value }]) =>
                !value.eq(0) &&
                one.workbook.sheets.find((item) => item.name === tab)!.cells[`${table.columns[key]}${row}`]?.formula === undefined,
            )
            .map(([key]) => ({ row, key })),
        );
        const [first] = typed;
        if (!first) continue;
        const hidden = (change: Partial<SheetSnapshot>): readonly Told[] =>
          added(one, (own) => onSheet(own, tab, (sheet) => ({ ...sheet, ...change })));
        expect(hidden({ hiddenRows: [first.row] })).toMatchObject([{ kind: 'hidden.lines', severity: 'warning', rows: [first.row] }]);
        expect(hidden({ hiddenColumns: [columnIndex(layout, first.key)] })).toMatchObject([{ kind: 'hidden.lines', rows: [] }]);
        expect(hidden({ visibility: 'hidden' })).toMatchObject([{ kind: 'hidden.sheet', sheet: tab }]);
        const cell = `${table.columns[first.key]}${first.row}`;
        const looking = (look: CellLook): readonly Told[] =>
          hidden({ cells: { ...one.workbook.sheets.find((item) => item.name === tab)!.cells, [cell]: { value: 1, look } } }).filter(
            ({ kind }) => kind === 'hidden.look',
          );
        for (const look of ['struck', 'unseen', 'tiny'] as const)
          expect(looking(look)).toMatchObject([{ severity: 'warning', look, at: { cell } }]);
        const blank = layout.rows.find(({ row }) => !table.rows.some((own) => own.row === row));
        expect(hidden({ hiddenRows: blank ? [blank.row] : [] })).toEqual([]);
      }
    });
  });

  test('so is an item without figures that has one of the choices of its list', () => {
    const one = of('DTC 2021');
    const layout = one.layouts.find(({ columns }) => columns.some(({ choices }) => choices))!;
    const choice = layout.columns.find(({ choices }) => choices)!;
    const row = beyond(layout, 3);
    const cells = {
      [address(nameOf(layout), row)]: { value: 'Kè suối' },
      [address(columnIndex(layout, choice.key), row)]: { value: choice.choices![0]!.label },
    };
    expect(added(one, (own) => withCells(own, { [layout.sheet.tab]: cells }))).toMatchObject([
      { kind: 'outside.items', rows: ['Kè suối'] },
    ]);
  });

  test('a filter that hides rows is told with them', () => {
    const one = of('DTC 2021');
    const layout = one.layouts[0]!;
    const { tab } = layout.sheet;
    const row = layout.rows.find(({ kind }) => kind === 'item')!.row;
    const [finding] = added(one, (own) => ({
      ...onSheet(own, tab, (sheet) => ({ ...sheet, hiddenRows: [row] })),
      names: { ...own.names, [`${tab}!_xlnm._FilterDatabase`]: `'${tab}'!$A$7:$Q$30` },
    }));
    expect(finding?.message).toBe(
      `Đang ẩn nhưng có số liệu và vẫn được cộng: dòng ${row} (sheet đang lọc). Đề nghị bỏ ẩn, bỏ lọc để người ký thấy đủ số liệu; nếu là dòng thừa, đề nghị xóa nội dung.`,
    );
  });
});
