/** How much was looked at in a file; by itself, because the page counts findings before it has anything that prints numbers. */
import { decimal } from '../core/decimal';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import type { Checked } from '../core/table';
import { formatPlain } from '../core/vietnamese';

const looked: Both = { vi: 'Đã kiểm {count} đẳng thức, không có lỗi.', en: 'Equations checked: {count}, none broken.' };
const closed: Both = { vi: ' Cả {cells} ô số đã nhập đều được tính.', en: ' All {cells} figures typed are counted.' };

/** Said of a file without mistakes, so that clean is not taken for unlooked at; empty where nothing could be evaluated. */
export function checkedText({ equations, held, cells }: Checked, lang: Lang): string {
  if (equations === 0 || held < equations) return '';
  const count = (of: number): string => formatPlain(decimal(of), lang);
  return fill(looked[lang], { count: count(equations) }) + (cells ? fill(closed[lang], { cells: count(cells) }) : '');
}
