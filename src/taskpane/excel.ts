/** The page beside Excel (taskpane.html): it is drawn at once, and learns of Excel when that answers. */
import { findExcel } from './page/findExcel';
import { handOver, takeOver } from './page/handover';
import { startPage } from './page/startPage';

const root = document.getElementById('page');
if (root) {
  const { desk, settle } = startPage(root, { is: 'waiting' }, takeOver());
  addEventListener('pagehide', () => handOver({ office: desk.office.get(), files: desk.tray.get().length }));
  void findExcel(settle);
}
