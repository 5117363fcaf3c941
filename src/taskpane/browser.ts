/** The page in any browser (index.html). Its first tab comes with it: one script to wait for, one drawing. */
import { CheckTab } from './check/CheckTab';
import { startPage } from './page/startPage';
import { lazyTabs } from './page/tabs';

const root = document.getElementById('page');
if (root) startPage(root, { first: { is: 'browser' }, tabs: { ...lazyTabs, check: { Tab: CheckTab } } });
