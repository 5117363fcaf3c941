/** What Excel's door wrote, as openpyxl finds it in the saved workbook: looks, lines, rules, protection, printing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptySheet, fullPlan } from '../../../support/fullPlan';
import { askOpenpyxl, describeWithOpenpyxl } from '../../../support/openpyxl';
import { besideExcel, ownBook, valueOf } from '../beside';

const program = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
f, c = book['Số liệu'], book['Bìa']
def look(cell):
    return [cell.font.name, cell.font.sz, bool(cell.font.b), bool(cell.font.i), cell.font.u, cell.font.color.rgb if cell.font.color and cell.font.color.type == 'rgb' else None,
            cell.fill.fgColor.rgb if cell.fill.patternType else None, cell.alignment.horizontal, cell.alignment.vertical,
            bool(cell.alignment.wrapText), cell.alignment.indent, cell.border.top.style, cell.border.right.style, cell.number_format, cell.protection.locked]
found = {
  'title': look(c['A1']), 'input': look(f['B5']), 'label': look(f['A5']), 'plain': look(f['A8']), 'merged': look(f['B3']), 'right of merge': f['C3'].border.right.style,
  'formulas': [f['B7'].value, f['C7'].value, f['D7'].value],
  'links': [c['B8'].hyperlink.location, c['B9'].hyperlink.location, c['B8'].value, c['B9'].value, c['B9'].font.u],
  'widths': [round(f.column_dimensions['A'].width), round(c.column_dimensions['A'].width), round(c.column_dimensions['B'].width)],
  'hidden': [f.column_dimensions['C'].hidden, f.row_dimensions[6].hidden, c.column_dimensions['F'].hidden, c.row_dimensions[20].hidden],
  'heights': [f.row_dimensions[3].height, c.row_dimensions[1].height],
  'freeze': f.freeze_panes, 'filter': f.auto_filter.ref, 'tab': c.sheet_properties.tabColor.rgb,
  'states': [book[n].sheet_state for n in ['Ẩn', 'Bìa', '_meta', '_lists']],
  'protection': [f.protection.sheet, f.protection.sort, f.protection.autoFilter, f.protection.insertRows, f.protection.deleteRows,
                 f.protection.formatColumns, f.protection.formatRows, f.protection.formatCells, c.protection.sheet],
  'print': [f.page_setup.orientation, f.page_setup.paperSize, f.page_setup.fitToWidth, f.page_setup.fitToHeight, f.sheet_properties.pageSetUpPr.fitToPage,
            f.print_options.horizontalCentered, f.print_area, f.print_title_rows, f.oddFooter.center.text],
  'rules': sorted([[str(v.sqref), v.type, v.operator, v.formula1, v.formula2, v.errorStyle, v.promptTitle, len(v.prompt or '')] for v in f.data_validations.dataValidation]),
}
print(json.dumps([found], default=str))
`;

const asideProgram = `
import sys, json, openpyxl
f = openpyxl.load_workbook(sys.argv[1])['Rộng']
print(json.dumps([[f.page_setup.paperSize, f.page_setup.scale, bool(f.sheet_properties.pageSetUpPr and f.sheet_properties.pageSetUpPr.fitToPage),
                  f.print_title_rows, f.print_title_cols, [b.id for b in f.col_breaks.brk]]]))
`;

describeWithOpenpyxl('openpyxl, with sheets that Excel added,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'excel-door-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('finds pages of A3 side by side, each with the columns at the left', async () => {
    const saved = join(folder, 'wide.xlsx');
    const across = { scale: 83, ends: [9, 15, 20], repeatColumns: 2 };
    const print = { area: 'A1:T40', landscape: true, paper: 'A3', across, repeatRows: [7, 9] } as const;
    const plan = { ...fullPlan, sheets: [{ ...emptySheet, name: 'Rộng', visibility: 'visible' as const, print }], names: {} };
    await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
      valueOf(await door.addSheets(plan, []));
      writeFileSync(saved, excel.bytes());
    });
    expect(askOpenpyxl(asideProgram, saved)[0]).toEqual([8, 83, false, '$7:$9', '$A:$B', [9, 15]]);
  });

  test('finds what the plan says', async () => {
    const saved = join(folder, 'saved.xlsx');
    await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
      valueOf(await door.addSheets(fullPlan, []));
      writeFileSync(saved, excel.bytes());
    });
    expect(askOpenpyxl(program, saved)[0]).toEqual({
      title: ['Times New Roman', 14, true, true, 'single', 'FFC00000', null, 'center', null, false, 0, null, null, 'General', true],
      input: ['Times New Roman', 11, false, false, null, null, 'FFFFF2CC', null, null, false, 0, 'thin', 'thin', '#,##0', false],
      label: ['Times New Roman', 11, false, false, null, null, null, 'left', 'center', true, 1, 'thin', 'thin', 'General', true],
      plain: ['Times New Roman', 11, false, false, null, null, null, null, null, false, 0, null, null, 'General', true],
      merged: ['Times New Roman', 11, true, false, null, null, 'FFD9E1F2', 'center', 'center', true, 0, 'thin', 'thin', 'General', true],
      'right of merge': 'thin',
      formulas: ['=SUM(B5:B6)', '=SUM(C5:C6)', '=B7*2'],
      links: ["'Số liệu'!C7", "'Số liệu'!A1", 'Tới cột tổng', 12, null],
      widths: [40, 5, 30],
      hidden: [true, true, true, true],
      heights: [30, 24],
      freeze: 'B5',
      filter: 'A4:C6',
      tab: 'FF00B050',
      states: ['hidden', 'visible', 'veryHidden', 'veryHidden'],
      protection: [true, false, false, false, false, false, false, true, false],
      print: ['landscape', 9, 1, 0, true, true, ['$A$1:$C$7'], '$3:$4', 'Trang &P/&N'],
      rules: [
        ['B5:C6', 'decimal', 'greaterThanOrEqual', '0', null, 'stop', 'Số tiền', 26],
        ['D5:D6', 'list', null, '"Có,Không"', null, 'stop', 'Chọn', 9],
        ['E5:E6', 'list', null, "'_lists'!$A$1:$A$40", null, 'warning', 'Chọn', 9],
        ['F5:F6', 'list', null, "'_lists'!$B$1:$B$2", null, 'warning', 'Chọn', 9],
        ['G5', 'date', 'greaterThanOrEqual', '61', null, 'stop', 'Ngày', 9],
        ['H5', 'textLength', 'lessThanOrEqual', '20', null, 'stop', 'Mã', 17],
        ['I5', 'whole', 'between', '1', '9', 'stop', 'Lần nộp', 26],
        ['J5', 'whole', 'between', '-999999999999999', '999999999999999', 'stop', 'Một tiêu đề dài hơn ba mươi hai…', 255],
      ],
    });
  });
});
