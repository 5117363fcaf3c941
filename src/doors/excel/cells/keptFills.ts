/** The fills that cells had before we coloured them, kept inside the workbook so that a later session can give them back. */
import type { SheetCell } from '../../../core/cell';
import type { Fill } from './fills';
import { has } from '../inExcel';

export type KeptFill = SheetCell & Readonly<{ was: Fill; ours: string }>;

const key = 'TongHop.fills';

/** For an Excel that keeps no settings in the workbook (before 1.4). */
let inMemory: readonly KeptFill[] = [];

const isKept = (item: unknown): item is KeptFill =>
  typeof item === 'object' && item !== null && 'sheet' in item && 'cell' in item && 'was' in item && 'ours' in item;

function parsed(text: unknown): readonly KeptFill[] {
  try {
    const items: unknown = JSON.parse(String(text));
    return Array.isArray(items) ? items.filter(isKept) : [];
  } catch {
    return [];
  }
}

export async function readKept(context: Excel.RequestContext): Promise<readonly KeptFill[]> {
  if (!has('1.4')) return inMemory;
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? [] : parsed(setting.value);
}

/** In the batch at hand. Nothing kept leaves nothing behind in the workbook. */
export function writeKept(context: Excel.RequestContext, kept: readonly KeptFill[]): void {
  if (!has('1.4')) {
    inMemory = kept;
    return;
  }
  const setting = context.workbook.settings.add(key, JSON.stringify(kept));
  if (kept.length === 0) setting.delete();
}
