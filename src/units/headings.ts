/** How the columns of a table of units are called: in Vietnamese and English, with accents or without, in any case. */
import { plainName } from '../core/vietnamese';
import type { CatalogueColumn } from './catalogueTable';
import { catalogueColumns } from './catalogueTable';

/** The usual heading first. */
const called: Readonly<Record<CatalogueColumn, readonly [string, ...string[]]>> = {
  code: ['mã', 'mã đơn vị', 'mã số', 'mã đơn vị hành chính', 'mã ĐVHC'],
  name: ['tên', 'tên đơn vị', 'đơn vị', 'tên đầy đủ'],
  level: ['cấp', 'cấp hành chính', 'cấp đơn vị'],
  parent: ['đơn vị cấp trên', 'cấp trên', 'mã cấp trên', 'mã đơn vị cấp trên', 'trực thuộc', 'thuộc'],
  validFrom: ['hiệu lực từ', 'có hiệu lực từ', 'hiệu lực từ ngày', 'từ ngày', 'từ', 'ngày bắt đầu'],
  validTo: ['đến', 'đến ngày', 'hiệu lực đến', 'có hiệu lực đến', 'hiệu lực đến ngày', 'ngày kết thúc'],
  successor: ['kế thừa', 'đơn vị kế thừa', 'trở thành'],
  formerNames: ['tên cũ', 'tên khác', 'tên cũ, tên khác', 'tên gọi khác'],
  kind: ['loại', 'loại đơn vị'],
  codeSystem: ['hệ mã', 'hệ thống mã', 'bộ mã'],
  reportName: ['tên trong báo cáo', 'tên viết trong báo cáo'],
  forms: ['biểu', 'các biểu', 'biểu phải nộp', 'biểu nộp'],
  order: ['thứ tự', 'số thứ tự'],
  above: ['tên cấp trên', 'tên cấp trên của nơi lập báo cáo'],
};

const byHeading = new Map(
  catalogueColumns.flatMap((column) => [column, ...called[column]].map((heading) => [plainName(heading), column] as const)),
);

/** What is said in brackets is a remark: "Hiệu lực từ (ngày/tháng/năm)". */
export const columnCalled = (heading: string): CatalogueColumn | undefined => byHeading.get(plainName(heading.replace(/\(.*?\)|\*/g, ' ')));

export const vietnameseHeading = (column: CatalogueColumn): string => called[column][0];
