/** Another tab asks for one file's findings: that file is shown first and open, checked anew where it was not yet. */
import { useEffect } from 'preact/hooks';
import { useStore } from '../ui/useStore';
import type { Bench } from './benchContext';

export function useFileToCheck({ desk, tab }: Bench, isShown: boolean): void {
  const file = useStore(desk.fileToCheck);
  const run = useStore(tab.run);
  const { shown } = useStore(tab.state);
  useEffect(() => {
    // Another effect of this very moment may have begun something.
    if (!isShown || tab.run.get().is === 'busy' || file === undefined) return;
    desk.fileToCheck.set(() => undefined);
    tab.state.set((state) => ({ ...state, asksFor: file, search: '' }));
    if (shown?.list.files.some((listed) => listed.file === file)) return;
    const isOnTray = desk.tray.get().some((listed) => listed.file === file);
    if (isOnTray) void tab.do.checkTray();
    else if (desk.workbook) void tab.do.checkWorkbook();
  }, [isShown, run, file]);
}
