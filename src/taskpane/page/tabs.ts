/** The four tabs: each comes in a script of its own when it is first opened, unless the page brings it along. */
import type { TabName } from '../words/common';
import type { ComponentType } from 'preact';
import type { Load } from '../ui/Lazy';

export type TabSource = Readonly<{ Tab: ComponentType } | { load: Load }>;
export type TabSources = Readonly<Record<TabName, TabSource>>;

export const lazyTabs = {
  check: { load: () => import(/* webpackChunkName: "check" */ '../check/CheckTab').then(({ CheckTab }) => CheckTab) },
  consolidate: {
    load: () => import(/* webpackChunkName: "consolidate" */ '../consolidate/ConsolidateTab').then(({ ConsolidateTab }) => ConsolidateTab),
  },
  report: { load: () => import(/* webpackChunkName: "report" */ '../report/ReportTab').then(({ ReportTab }) => ReportTab) },
  templates: {
    load: () => import(/* webpackChunkName: "templates" */ '../templates/TemplatesTab').then(({ TemplatesTab }) => TemplatesTab),
  },
} satisfies TabSources;
