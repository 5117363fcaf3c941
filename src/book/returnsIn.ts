/**
 * The returns that stand in one workbook. Where an officer moved the sheets of several communes into one workbook, Excel gave names
 * that were taken an ending: the second `Thu` is `Thu (2)`. Sheets keep their real names, by which findings and sources name them.
 */
import { findingsTab } from '../language/cover';
import { groupBy } from '../core/remember';
import { returnText } from '../core/returnRef';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { tabName } from '../core/workbook';
import { coverTab, stampTab } from '../language/cover';
import type { Form } from '../language/load';
import { placeTab } from '../consolidate/consolidate';
import { detail, lists, overviewTab } from './contract';
import { settingsTab } from '../settings/lines';

type Named = Readonly<{ sheet: SheetSnapshot; tab: string; ending: string }>;
type Group = readonly Named[];

/** "Thu (2)" is Thu and " (2)". */
function named(sheet: SheetSnapshot): Named {
  const name = tabName(sheet);
  const [, tab = name, ending = ''] = /^(.+?)( \(\d+\))$/u.exec(name) ?? [];
  return { sheet, tab, ending };
}

/** Sheets that this program added hold no returns; they came together, so they have one ending. */
function withoutOurs(sheets: readonly Named[], forms: readonly Form[]): readonly Named[] {
  const has = (tab: string, ending: string): boolean => sheets.some((item) => item.tab === tab && item.ending === ending);
  const tabs = new Set([
    ...forms.flatMap((form) => form.sheets.map(({ tab }) => placeTab(form.code, tab))),
    ...[overviewTab, detail.tab, settingsTab, ...Object.values(lists).map(({ tab }) => tab)],
    ...Object.values(findingsTab),
  ]);
  return sheets.filter(({ tab, ending }) => !tabs.has(tab) || !has(detail.tab, ending) || !has(lists.progress.tab, ending));
}

const isCover = ({ tab }: Named): boolean => fold(tab) === fold(coverTab);
const isForm = (form: Form, { tab }: Named): boolean => form.sheets.some((sheet) => fold(sheet.tab) === fold(tab));

const codesOf = (group: Group, forms: readonly Form[]): ReadonlySet<string> =>
  new Set(group.flatMap((item) => forms.filter((form) => isForm(form, item)).map(({ code }) => code)));

/** As they lie side by side: a return begins with its cover, and no sheet stands twice in it. */
function byPlace(sheets: readonly Named[]): readonly Group[] {
  const groups: Named[][] = [];
  for (const item of sheets) {
    const last = groups.at(-1);
    const begins = isCover(item) || last?.some(({ tab }) => fold(tab) === fold(item.tab));
    if (!last || begins) groups.push([item]);
    else last.push(item);
  }
  return groups;
}

const byEnding = (sheets: readonly Named[]): readonly Group[] => [...groupBy(sheets, ({ ending }) => ending).values()];

/** Each part is of one form, and either every one has its cover or none has. */
function isClean(groups: readonly Group[], forms: readonly Form[]): boolean {
  const filled = groups.filter((group) => codesOf(group, forms).size > 0);
  const covered = groups.filter((group) => group.some(isCover));
  return (
    filled.every((group) => codesOf(group, forms).size === 1 && group.filter(isCover).length <= 1) &&
    (covered.length === 0 || (covered.length === filled.length && covered.every((group) => filled.includes(group))))
  );
}

/** What covers and explanations belong to cannot be told any more, so each form gets them. */
function byForm(group: Group, forms: readonly Form[]): readonly Group[] {
  const codes = [...codesOf(group, forms)];
  if (codes.length < 2) return [group];
  const ofOther = (item: Named, code: string): boolean =>
    forms.some((form) => isForm(form, item)) && !forms.some((form) => form.code === code && isForm(form, item));
  return codes.map((code) => group.filter((item) => !ofOther(item, code)));
}

/** A stamp cannot be moved by hand, so it belongs to the cover that has the same ending, wherever other sheets were put. */
function withStamp(groups: readonly Group[], stamps: readonly Named[]): readonly Group[] {
  const owner = (stamp: Named): Group | undefined =>
    groups.find((group) => group.some((item) => isCover(item) && item.ending === stamp.ending)) ?? groups[0];
  return groups.map((group) => [...group, ...stamps.filter((stamp) => owner(stamp) === group)]);
}

function grouped(sheets: readonly Named[], forms: readonly Form[]): readonly Group[] {
  const stamps = sheets.filter(({ tab }) => tab === stampTab);
  const others = sheets.filter((item) => !stamps.includes(item));
  const ways = others.some(isCover) ? [byPlace, byEnding] : [byEnding, byPlace];
  const clean = ways.map((way) => way(others)).find((groups) => isClean(groups, forms));
  return withStamp(clean ?? byEnding(others).flatMap((group) => byForm(group, forms)), stamps);
}

function asReturn(workbook: WorkbookSnapshot, group: Group, file: string): WorkbookSnapshot {
  return { ...workbook, file, sheets: group.map(({ sheet, tab }) => (tab === sheet.name ? sheet : { ...sheet, tab })) };
}

/** Each by its cover or the sheet it begins with; where forms share those, by a sheet of its form. */
function sheetNames(groups: readonly Group[], forms: readonly Form[]): readonly string[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    const ofForm = group.filter((item) => forms.some((form) => isForm(form, item)));
    const names = [group.find(isCover) ?? group[0], ...ofForm].map((item) => item?.sheet.name ?? '');
    const name = names.find((one) => !taken.has(one)) ?? '';
    taken.add(name);
    return name;
  });
}

/**
 * Each with a name of its own (`So.xlsx [Bìa (2)]`), because a return is known by its file; a workbook that holds one return keeps
 * its name, and so does one that holds none.
 */
export function returnsIn(workbook: WorkbookSnapshot, forms: readonly Form[]): readonly WorkbookSnapshot[] {
  const sheets = withoutOurs(workbook.sheets.map(named), forms);
  const groups = grouped(sheets, forms).filter((group) => codesOf(group, forms).size > 0);
  // What stands beside a single return may be one of its sheets under another name.
  if (groups.length <= 1) return [asReturn(workbook, sheets, workbook.file)];
  const names = sheetNames(groups, forms);
  // The properties are those of the workbook that the others were moved into.
  const shared = { ...workbook, properties: {} };
  return groups.map((group, index) => asReturn(shared, group, returnText({ file: workbook.file, cover: names[index] ?? '' })));
}

/** Whether any sheet is called as a form's sheet, its cover or its stamp, so that somebody may mean the workbook for a return. */
export function holdsReturn(workbook: WorkbookSnapshot, forms: readonly Form[]): boolean {
  const sheets = withoutOurs(workbook.sheets.map(named), forms);
  return codesOf(sheets, forms).size > 0 || sheets.some((item) => isCover(item) || item.tab === stampTab);
}
