/** Short codes by which Chi tiết names the files that Nguồn lists. */
import type { WorkedForm } from '../../consolidate/consolidate';

/** T001, T002 …: files in the order of their forms and units. */
export function fileCodes(forms: readonly WorkedForm[]): ReadonlyMap<string, string> {
  const files = [...new Set(forms.flatMap(({ result }) => result.units.map(({ file }) => file)))];
  return new Map(files.map((file, index) => [file, `T${String(index + 1).padStart(3, '0')}`]));
}
