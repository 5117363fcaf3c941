/** The page beside Excel (taskpane.html). */
import { startPage } from './page/startPage';

const root = document.getElementById('page');
if (root) startPage(root);
