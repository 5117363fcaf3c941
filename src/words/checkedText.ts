/** How much was looked at in a file; by itself, because the page counts findings before it has anything that prints numbers. */
import { decimal } from '../core/decimal';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import type { Checked } from '../core/table';
import { formatPlain } from '../core/vietnamese';

const looked: Both = { vi: 'Đã kiểm {count} đẳng thức, không có lỗi.', en: 'Equations checked: {count}, none broken.' };

/** Said of a file without mistakes, so that clean is not taken for unlooked at; empty where nothing could be evaluated. */
export const checkedText = ({ equations, held }: Checked, lang: Lang): string =>
  equations === 0 || held < equations ? '' : fill(looked[lang], { count: formatPlain(decimal(equations), lang) });
