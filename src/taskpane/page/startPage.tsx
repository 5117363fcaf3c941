/** Puts the page into the document, with the desk it works at. */
import { render } from 'preact';
import type { Lang } from '../../core/lang';
import type { OpenWorkbook } from '../../doors/openWorkbook';
import type { Consolidated, Desk, TabName } from '../desk';
import { lazyEngine } from '../engine/start';
import { usualOffice } from '../office/office';
import type { Theme } from '../preferences';
import { createPreferences } from '../preferences';
import { createStore } from '../store';
import type { Tray } from '../tray';
import { tabNames } from '../words/common';
import { createAnnouncer } from './announce';
import { download } from './download';
import { Page } from './Page';
import { followTheme } from './theme';

export type Surroundings = Readonly<{
  workbook?: OpenWorkbook;
  lang?: Lang;
  theme?: Exclude<Theme, 'system'>;
}>;

/** The buttons on Excel's ribbon open the page at their own tab: `?tab=report`. */
function tabAsked(): TabName {
  const asked = new URLSearchParams(location.search).get('tab') ?? '';
  return asked in tabNames ? (asked as TabName) : 'check';
}

export function startPage(root: HTMLElement, { workbook, lang, theme }: Surroundings = {}): void {
  const preferences = createPreferences(lang);
  followTheme(preferences, theme);
  const desk: Desk = {
    engine: lazyEngine(),
    ...(workbook ? { workbook } : {}),
    tray: createStore<Tray>([]),
    office: createStore(usualOffice),
    preferences,
    tab: createStore(tabAsked()),
    consolidated: createStore<Consolidated | undefined>(undefined),
    deliver: async (name, bytes) => {
      download(name, bytes);
      return 'download';
    },
    announce: createAnnouncer(),
  };
  root.replaceChildren();
  render(<Page desk={desk} />, root);
}
