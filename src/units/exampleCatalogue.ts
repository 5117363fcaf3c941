/** A catalogue to begin with: a few units of a province as an office would fill them in, under Vietnamese headings. */
import { dateText } from '../core/date';
import type { Catalogue, Unit } from '../core/unit';
import type { CatalogueColumn } from './catalogueTable';
import { listCell } from './catalogueTable';
import { vietnameseHeading } from './headings';
import { kindWord } from './kindWords';

const columns = [
  'code',
  'name',
  'level',
  'kind',
  'parent',
  'validFrom',
  'validTo',
  'forms',
  'formerNames',
] as const satisfies readonly CatalogueColumn[];

const since = '01/07/2025';
const owner = kindWord('owner', 'vi');
const commune = kindWord('commune', 'vi');

type Written = Readonly<Partial<Record<(typeof columns)[number], string>>>;
const below = { parent: '12', validFrom: since };

/** The province of the example is real, its offices stand for whatever there are. */
const lines: readonly Written[] = [
  { code: '12', name: 'Tỉnh Lai Châu', level: 'tỉnh', kind: kindWord('parent', 'vi'), validFrom: since },
  { ...below, code: 'STC', name: 'Sở Tài chính', level: 'cơ quan', kind: kindWord('finance', 'vi') },
  { ...below, code: 'QLDA', name: 'Ban quản lý dự án đầu tư xây dựng', level: 'cơ quan', kind: owner, formerNames: 'Ban QLDA ĐTXD' },
  { ...below, code: '03595', name: 'Xã Than Uyên', level: 'xã', kind: commune },
  { ...below, code: '03618', name: 'Xã Mường Than', level: 'xã', kind: commune },
  { ...below, code: '03408', name: 'Phường Tân Phong', level: 'phường', kind: commune },
];

const tableOf = (lines: readonly Written[]): readonly (readonly string[])[] => [
  columns.map(vietnameseHeading),
  ...lines.map((line) => columns.map((column) => line[column] ?? '')),
];

export const exampleRows: readonly (readonly string[])[] = tableOf(lines);

const written = ({ code, name, level, kind, parent, validFrom, validTo, forms, formerNames }: Unit): Written => ({
  ...{ code, name, level, kind: kindWord(kind, 'vi'), parent, validFrom: dateText(validFrom) },
  ...{ validTo: validTo === undefined ? '' : dateText(validTo), forms: listCell(forms ?? []), formerNames: listCell(formerNames) },
});

/** A catalogue of the program under the same headings, for an office to go on with. */
export const rowsToFill = ({ units }: Catalogue): readonly (readonly string[])[] => tableOf(units.map(written));
