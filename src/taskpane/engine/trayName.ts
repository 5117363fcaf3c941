/** Under which name a file lies on the tray: in folders of their own, returns of one unit for two forms may be called the same. */
import { remember } from '../../core/remember';
import { unitKey } from '../../core/unitId';
import type { WorkbookSnapshot } from '../../core/workbook';
import { recognise } from '../../read/recognise';
import type { Library } from '../../work/library';
import type { EngineState } from './state';

/** Whose return it is, where the workbook tells; hundreds of files of one name ask each of those before them. */
const identitiesIn = remember(({ forms, catalogues }: Library) =>
  remember((workbook: WorkbookSnapshot): string | undefined => {
    const { form, unit, period } = recognise(workbook, { forms, catalogues });
    return form && unit ? `${form.code} ${unitKey(unit)} ${period?.code ?? ''}` : undefined;
  }),
);

const numbered = (file: string, number: number): string => file.replace(/(\.[^./]*)?$/, ` (${number})$1`);

/** The files that are taken at one go, by the names they got, each with its fingerprint. */
export type Batch = ReadonlyMap<string, string>;

/**
 * Its own name, also where it is a corrected copy of the file that has it; another return gets a number, lest one be lost. Files that
 * come at one go correct nothing among themselves: two rounds of a unit, each in a folder of its own, both stay.
 */
export function trayName(
  state: EngineState,
  { file, sha256, workbook }: Readonly<{ file: string; sha256: string; workbook?: WorkbookSnapshot }>,
  batch: Batch = new Map(),
): string {
  const identityOf = identitiesIn(state.library);
  const identity = workbook && identityOf(workbook);
  const isFree = (name: string): boolean => {
    const inBatch = batch.get(name);
    if (inBatch !== undefined) return inBatch === sha256 && sha256 !== '';
    const opened = state.tray.get(name)?.opened;
    if (!opened || !('workbook' in opened) || identity === undefined) return true;
    const other = identityOf(opened.workbook);
    return other === undefined || other === identity;
  };
  if (isFree(file)) return file;
  for (let number = 2; ; number += 1) if (isFree(numbered(file, number))) return numbered(file, number);
}
