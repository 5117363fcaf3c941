/** Another tab asks for one file's findings: that file is shown first and open, checked anew where it was not yet. */
import { useEffect } from 'preact/hooks';
import { useStore } from '../ui/useStore';
import type { Bench } from './actions';
import { checkTray, checkWorkbook } from './actions';

export function useFileToCheck(bench: Bench, isShown: boolean): void {
  const { desk, store } = bench;
  const file = useStore(desk.fileToCheck);
  const { working, list } = useStore(store);
  useEffect(() => {
    // Another effect of this very moment may have begun something.
    if (!isShown || store.get().working || file === undefined) return;
    desk.fileToCheck.set(() => undefined);
    store.set((state) => ({ ...state, asksFor: file, search: '' }));
    if (list?.files.some((listed) => listed.file === file)) return;
    const isOnTray = desk.tray.get().some((listed) => listed.file === file);
    if (isOnTray) void checkTray(bench);
    else if (desk.workbook) void checkWorkbook(bench);
  }, [isShown, working, file]);
}
