/** The workbook that is open beside the page: an officer may have moved the sheets of several returns into it. */
import type { Opened } from '../../check/validate';
import { holdsReturn, returnsIn } from '../../book/returnsIn';
import type { Form } from '../../language/load';
import { consolidatedIn } from '../../book/consolidatedIn';
import type { OpenBook } from './consolidateAnswer';

/** Each return by a name of its own where there are several; none where the workbook holds something else. */
export function returnsOfOpen(opened: Opened, forms: readonly Form[]): Readonly<{ opened: readonly Opened[]; open: OpenBook }> {
  const { file } = opened;
  if (!('workbook' in opened)) return { opened: [opened], open: { file, is: 'returns', returns: 1 } };
  if (!holdsReturn(opened.workbook, forms)) {
    const is = consolidatedIn(opened.workbook, forms).length > 0 ? 'consolidated' : 'other';
    return { opened: [], open: { file, is, returns: 0 } };
  }
  const returns = returnsIn(opened.workbook, forms);
  // Parts of one file are no copies of each other, though they share its fingerprint.
  const sha256 = returns.length === 1 ? opened.sha256 : '';
  return {
    opened: returns.map((workbook) => ({ file: workbook.file, sha256, workbook })),
    open: { file, is: 'returns', returns: returns.length },
  };
}

/** To be checked: several returns each by itself, and whatever else it is as it is, which is then told. */
export function partsOfOpen(opened: Opened, forms: readonly Form[]): readonly Opened[] {
  const parts = returnsOfOpen(opened, forms).opened;
  return parts.length > 1 ? parts : [opened];
}
