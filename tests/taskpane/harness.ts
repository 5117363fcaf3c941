/** The page with an engine of three lines behind it: a file that holds "bad" is refused, one that holds "crash" stops the engine. */
import type { CheckFiles } from '../../src/taskpane/page';
import { startPage } from '../../src/taskpane/page';

const check: CheckFiles = (files) =>
  files.map(({ file, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    if (text === 'crash') throw new Error('engine stopped');
    const at = { file, sheet: 'Chi', cell: 'F12' };
    const finding = {
      code: 'NS-01',
      severity: 'error' as const,
      at,
      involves: [at],
      message: '<b>Tổng chi</b> ghi 1.245, cộng được 1.225',
    };
    return text === 'bad'
      ? { file, unit: 'Xã Hua Nà', status: 'refused', findings: [finding] }
      : { file, status: 'accepted', findings: [] };
  });

const root = document.getElementById('page');
if (root) startPage(root, check);
