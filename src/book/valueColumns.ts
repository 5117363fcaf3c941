/** Which columns of a form's sheet the breakdown holds. */
import { isLabel } from '../language/columns/ask';
import type { Column, Sheet } from '../language/form';
import { leaves } from '../language/form';

/** In the form's order; the column of names stands among those that all forms share, and the numbering is drawn anew. */
export const valueColumns = (sheet: Sheet): readonly Column[] => leaves(sheet.columns).filter((column) => !isLabel(column));
