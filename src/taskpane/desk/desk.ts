/** What every tab works with: the engine, the files at hand, the office's choices, and the workbook that is open where there is one. */
import type { Engine } from '../engine/jobs';
import type { Office } from '../../core/office';
import type { OfficeSource } from './officeSource';
import type { OpenBook } from './openBook';
import type { Preferences } from './preferences';
import type { TabName } from '../words/common';
import type { Store } from './store';
import type { Tray } from './tray';

/** How a finished file reached the person: by the browser's own download, or as a new workbook in Excel. */
export type Delivered = 'download' | 'workbook';

/** The sheets in the open workbook by their planned names, and the revision at which they were there. */
export type Placed = Readonly<{ sheets: Readonly<Record<string, string>>; revision: number }>;

/** What was consolidated last on this page; the figures themselves are kept by the engine (`EngineState.latest`). */
export type Consolidated = Readonly<{
  /** Counts the consolidations of this page: another number, other figures. */
  run: number;
  place: string;
  /** Of the reporting period: `2021-Q1`. */
  period: string;
  /** Absent until its sheets were added to the open workbook. */
  placed?: Placed;
}>;

export type Desk = Readonly<{
  engine: Engine;
  /** Only beside Excel. */
  workbook?: OpenBook;
  tray: Store<Tray>;
  office: Store<Office>;
  officeSource: Store<OfficeSource>;
  preferences: Store<Preferences>;
  tab: Store<TabName>;
  /** Undefined until something was consolidated. */
  consolidated: Store<Consolidated | undefined>;
  /** The file whose findings another tab asks Kiểm tra to show, until it has done so. */
  fileToCheck: Store<string | undefined>;
  /** Whether the panel of the office's choices is open; a tab that lacks one of them opens it. */
  isChoosing: Store<boolean>;
  /** Hands a finished file to the person. */
  deliver: (name: string, bytes: Uint8Array) => Promise<Delivered>;
  /** Says something to those who do not see the page. */
  announce: (text: string) => void;
}>;
