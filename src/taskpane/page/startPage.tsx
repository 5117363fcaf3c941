/** Puts the page into the document, with the desk it works at; what stands around it may be known later. */
import { render } from 'preact';
import type { TabName } from '../words/common';
import type { Consolidated, Desk } from '../desk/desk';
import { lazyEngine } from '../engine/start';
import type { Engine } from '../engine/jobs';
import { beginningWith } from '../desk/officeSource';
import { openBook } from '../desk/openBook';
import { createPreferences } from '../desk/preferences';
import { rememberedOffice, rememberOffice } from '../desk/remembered';
import { createStore } from '../desk/store';
import type { Tray } from '../desk/tray';
import { tabNames } from '../words/common';
import { sayIn } from '../words/sayIn';
import { createAnnouncer } from './announce';
import type { Around } from './around';
import type { Shell } from './AroundNotices';
import { deliver } from './deliver';
import type { Handover } from './handover';
import { chosenOf } from '../office/chosen';
import { hearingFirst } from './hearingFirst';
import { Page } from './Page';
import type { TabSources } from './tabs';
import { followTheme } from './theme';
import { words } from './words';

/** The buttons on Excel's ribbon open the page at their own tab: `?tab=report`. */
function tabAsked(): TabName {
  const asked = new URLSearchParams(location.search).get('tab') ?? '';
  return Object.hasOwn(tabNames, asked) ? (asked as TabName) : 'check';
}

export type StartedPage = Readonly<{
  desk: Desk;
  /** Hears what stands around the page, as often as that is found out anew. */
  settle: (around: Around) => void;
}>;

/** What stands around the page as far as is known at first, its tabs, and what an earlier page beside the same workbook left it. */
export type Start = Readonly<{ first: Around; tabs: TabSources; handover?: Handover | undefined }>;

export function startPage(root: HTMLElement, { first, tabs, handover }: Start): StartedPage {
  const { preferences, suggestLang } = createPreferences();
  const setThemeAround = followTheme(preferences);
  const shell = createStore<Shell>({ around: first, filesLost: handover?.files ?? 0, putAway: [] });
  const remembered = rememberedOffice();
  const begun = handover?.office ?? remembered;
  const engine = lazyEngine();
  const know = (asked: Engine): Promise<unknown> => asked.call('knowCatalogue', { chosen: chosenOf(begun), lang: preferences.get().lang });
  let desk: Desk = {
    engine: begun.catalogue === '' ? engine : hearingFirst(engine, know),
    tray: createStore<Tray>([]),
    office: createStore(begun),
    officeSource: createStore(beginningWith(remembered)),
    preferences,
    tab: createStore(tabAsked()),
    consolidated: createStore<Consolidated | undefined>(undefined),
    fileToCheck: createStore<string | undefined>(undefined),
    isChoosing: createStore(false),
    deliver: (name, bytes) =>
      deliver(shell.get().around, name, bytes, (doubtful) => shell.set((before) => ({ ...before, perhapsNotSaved: doubtful }))),
    announce: createAnnouncer(),
  };
  rememberOffice(desk.office);

  const draw = (): void => {
    render(<Page desk={desk} shell={shell} tabs={tabs} />, root);
  };
  root.replaceChildren();
  draw();
  return {
    desk,
    settle: (around) => {
      const wasWithout = shell.get().around.is === 'without';
      if (around.is === 'excel') {
        desk = { ...desk, workbook: openBook(around.workbook) };
        if (around.lang) suggestLang(around.lang);
        setThemeAround(around.theme);
        if (wasWithout) desk.announce(sayIn(preferences.get().lang)(words.joined));
      }
      shell.set((before) => ({ ...before, around }));
      draw();
    },
  };
}
