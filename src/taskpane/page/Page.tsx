/** The page: four tabs, the office's choices above them, what a person likes to see below. A tab once opened keeps what it shows. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TabName } from '../words/common';
import type { Desk } from '../desk/desk';
import { OfficeBar } from '../office/OfficeBar';
import type { Store } from '../desk/store';
import { Busy } from '../ui/Busy';
import { DeskContext } from '../ui/deskContext';
import { Lazy } from '../ui/Lazy';
import { panelId, tabId, Tabs } from '../ui/Tabs';
import { useStore } from '../ui/useStore';
import { common, tabNames } from '../words/common';
import { LangContext, sayIn } from '../words/say';
import type { Shell } from './AroundNotices';
import { AroundNotices } from './AroundNotices';
import { Look } from './Look';
import type { TabSource, TabSources } from './tabs';
import { words } from './words';

const names = Object.keys(tabNames) as TabName[];

const Contents = (source: TabSource): JSX.Element => ('Tab' in source ? <source.Tab /> : <Lazy load={source.load} given={{}} />);

export function Page({ desk, shell, tabs }: Readonly<{ desk: Desk; shell: Store<Shell>; tabs: TabSources }>): JSX.Element {
  const { around } = useStore(shell);
  const current = useStore(desk.tab);
  const { lang } = useStore(desk.preferences);
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(new Set([current]));
  const say = sayIn(lang);

  useEffect(() => {
    // Setting it to the same would have the whole page laid out again.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
    document.title = `${say(tabNames[current])} · ${say(common.productName)}`;
    setOpened((before) => (before.has(current) ? before : new Set([...before, current])));
  }, [lang, current]);

  // What a tab shows first depends on whether a workbook is there.
  const contents = (name: TabName): JSX.Element =>
    around.is === 'waiting' ? <Busy what={say(words.lookingForExcel)} /> : <Contents {...tabs[name]} />;

  return (
    <LangContext.Provider value={lang}>
      <DeskContext.Provider value={desk}>
        <header class="page-head">
          <h1 class="out-of-sight">{say(common.productName)}</h1>
          <Tabs
            tabs={names.map((name) => ({ name, label: say(tabNames[name]) }))}
            current={current}
            label={say(common.jobs)}
            onChoose={(name) => desk.tab.set(() => name)}
          />
        </header>
        <main class="page-body">
          <AroundNotices shell={shell} />
          <OfficeBar />
          {names.map((name) => (
            <section key={name} role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)} hidden={name !== current}>
              {opened.has(name) || name === current ? contents(name) : null}
            </section>
          ))}
        </main>
        <footer class="page-foot">
          <Look />
        </footer>
      </DeskContext.Provider>
    </LangContext.Provider>
  );
}
