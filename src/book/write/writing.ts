/** What the sheets of a consolidated workbook are written from. */
import type { Lang } from '../../core/lang';
import type { Submission } from '../../core/table';
import type { Worked } from '../../consolidate/consolidate';
import type { Detail } from './detail';

export type Writing = Readonly<{ worked: Worked; submissions: readonly Submission[]; detail: Detail; lang: Lang }>;
