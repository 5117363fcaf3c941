/** Under which name a file lies on the tray: in folders of their own, returns of one unit for two forms may be called the same. */
import type { WorkbookSnapshot } from '../../core/workbook';
import { forms } from '../../forms';
import { recognise } from '../../read/recognise';
import type { EngineState } from './state';

/** Whose return it is, where the workbook tells. */
function identityOf(workbook: WorkbookSnapshot, { catalogues }: EngineState): string | undefined {
  const { form, unit, period } = recognise(workbook, { forms, catalogues, lang: 'vi' });
  return form && unit ? `${form.code} ${unit.code} ${period?.code ?? ''}` : undefined;
}

const numbered = (file: string, number: number): string => file.replace(/(\.[^./]*)?$/, ` (${number})$1`);

/** Its own name, also where it is a corrected copy of the file that has it; another return gets a number, lest one be lost. */
export function trayName(state: EngineState, file: string, workbook: WorkbookSnapshot): string {
  const identity = identityOf(workbook, state);
  const isFree = (name: string): boolean => {
    const opened = state.tray.get(name)?.opened;
    if (!opened || !('workbook' in opened) || identity === undefined) return true;
    const other = identityOf(opened.workbook, state);
    return other === undefined || other === identity;
  };
  if (isFree(file)) return file;
  for (let number = 2; ; number += 1) if (isFree(numbered(file, number))) return numbered(file, number);
}
