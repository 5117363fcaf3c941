/** The page beside Excel (taskpane.html): it is drawn at once, and learns of Excel when that answers. */
import { findExcel } from './page/findExcel';
import { handOver, takeOver } from './page/handover';
import { startPage } from './page/startPage';
import { lazyTabs } from './page/tabs';

const root = document.getElementById('page');
if (root) {
  const { desk, settle } = startPage(root, { first: { is: 'waiting' }, tabs: lazyTabs, handover: takeOver() });
  // Meanwhile the tab that was asked for comes; where it does not, opening it says so.
  void lazyTabs[desk.tab.get()].load().catch(() => undefined);
  addEventListener('pagehide', () => handOver({ office: desk.office.get(), files: desk.tray.get().length }));
  void findExcel(settle);
}
