/** The page in any browser (index.html). */
import { startPage } from './page/startPage';

const root = document.getElementById('page');
if (root) startPage(root, { is: 'browser' });
