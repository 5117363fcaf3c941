/** What a workbook that was not recognised looks like: form by form, which of its sheets and cover lines are there and which are not. */
import { fold } from '../core/vietnamese';
import type { WorkbookSnapshot } from '../core/workbook';
import { tabName } from '../core/workbook';
import { coverLabels, stampTab } from '../language/cover';
import type { Form } from '../language/load';
import { coverOf } from './carriers/cover';
import { besideLabel } from './labels';

export type Resemblance = Readonly<{
  form: string;
  version: string;
  title: string;
  /** Sheets of the form that are there under their names, and those that are not. */
  present: readonly string[];
  missing: readonly string[];
}>;

/** The lines of the cover by which a form is told. */
export type CoverFound = Readonly<{
  /** Whether there is a sheet Bìa at all, and the hidden stamp of a template. */
  isThere: boolean;
  isStamped: boolean;
  missing: readonly string[];
}>;

const needed = ['form', 'version', 'unit', 'period'] as const;

/** The nearest first; forms of which no sheet is there are left out, and so are versions of a form that are no nearer than another one. */
export function resemblances(tabs: readonly string[], forms: readonly Form[]): readonly Resemblance[] {
  const there = new Set(tabs.map(fold));
  const found = forms.map(({ code, version, title, sheets }) => {
    const names = sheets.map(({ tab }) => tab);
    const present = names.filter((tab) => there.has(fold(tab)));
    return {
      share: present.length / names.length,
      form: code,
      version,
      title,
      present,
      missing: names.filter((tab) => !present.includes(tab)),
    };
  });
  const inOrder = found.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
  return inOrder
    .filter(({ form }, index) => inOrder.findIndex((other) => other.form === form) === index)
    .map(({ form, version, title, present, missing }) => ({ form, version, title, present, missing }));
}

export function coverFound(workbook: WorkbookSnapshot): CoverFound {
  const cover = coverOf(workbook);
  return {
    isThere: cover !== undefined,
    isStamped: workbook.sheets.some((sheet) => tabName(sheet) === stampTab),
    missing: needed.map((key) => coverLabels[key]).filter((label) => !cover || !besideLabel(cover, label)),
  };
}
