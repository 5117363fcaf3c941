/** Opens an .xlsx in a simulated Excel: Microsoft's client library in front, a host of ours behind. */
import { parseReference } from './area';
import { calculator } from './calc/calculate';
import { isExcelError } from './errors';
import type { Trigger } from './events';
import { changeMessages } from './events';
import type { Book, Sheet } from './file/book';
import { openBook, sheetName } from './file/book';
import { takeResults } from './file/takeResults';
import { readCell } from './file/values';
import { attribute, childOf } from './file/xml';
import { openFiles } from './files';
import type { Host } from './host';
import { activeSheet } from './host';
import type { Library } from './library';
import { connect, loadLibrary, tell } from './library';
import { chartsOn } from './objects/charts';
import { rangeObject } from './objects/range';
import { readSettings } from './objects/settings';
import { visibilityOf } from './objects/worksheet';
import { offerOf } from './offer';
import type { Answer } from './office';
import { officeObject } from './office';
import { installInPage } from './page';
import { plannedFailures } from './plannedFailures';
import { openRequests } from './requests';
import type { ExcelOptions, SimulatedExcel } from './simulatedExcel';
import type { EventMessage } from './wire';

export type { ExcelOptions, SimulatedExcel } from './simulatedExcel';
export type { Failure } from './plannedFailures';

function needSheet(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}

function openHost({ bytes, file = 'Sổ tính.xlsx', listSeparator = ';', mostTold = Infinity }: ExcelOptions): Host {
  const book = openBook(bytes);
  const first = Number(attribute(childOf(childOf(book.root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0);
  const start = (book.sheets()[first] ?? book.sheets()[0])?.id ?? '';
  return {
    book,
    fileName: file,
    listSeparator,
    mostTold,
    state: {
      active: start,
      selected: { sheet: start, address: 'A1' },
      charts: [],
      opened: [],
      settings: readSettings(book.file),
      listening: new Map(),
      calculationSuspended: false,
      screenSuspended: false,
      changes: [],
      calculationMode: 'Automatic',
    },
    calculator: calculator(book),
  };
}

/** Puts values among the globals; the returned function puts back what was there. */
function putGlobals(mine: Readonly<Record<string, unknown>>): () => void {
  const globals = globalThis as Record<string, unknown>;
  const before = Object.fromEntries(Object.keys(mine).map((name) => [name, globals[name]]));
  Object.assign(globals, mine);
  return () => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete globals[name];
      else globals[name] = value;
    }
  };
}

export function openExcel(options: ExcelOptions): SimulatedExcel {
  const host = openHost(options);
  const { book } = host;
  const offer = offerOf(options);
  const failures = plannedFailures();
  const listeners: ((message: EventMessage) => void | Promise<void>)[] = [];
  let readOnly = options.readOnly ?? false;

  const settle = (): void => {
    if (host.state.calculationMode !== 'Manual') host.calculator.settle();
  };

  async function sendChanges(trigger: Trigger): Promise<void> {
    const message = changeMessages(host, offer.has('1.14') ? trigger : undefined);
    if (message.entries.length === 0) return;
    // Told after the page has its answer.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const listener of listeners) await listener(message);
  }

  const requests = openRequests({
    host,
    offer,
    failures,
    isReadOnly: () => readOnly,
    settle,
    done: () => void sendChanges('ThisLocalAddin'),
  });
  const files = openFiles(
    () => book.file.bytes(),
    () => offer.handsOverFile,
  );
  const ask = (what: string, ...given: readonly unknown[]): Promise<Answer> =>
    // The library's own answer comes later, too.
    new Promise((resolve) => setTimeout(() => resolve(files.ask(what, given)), 0));

  let loaded: Readonly<{ library: Library; office: typeof Office }> | undefined;
  function load(): NonNullable<typeof loaded> {
    if (loaded) return loaded;
    const office = officeObject(offer.surroundings(readOnly), ask) as typeof Office;
    const window: Record<string, unknown> = {
      Office: office,
      Promise,
      navigator: { userAgent: 'Node' },
      location: { href: 'https://localhost/taskpane.html', search: '' },
    };
    const library = loadLibrary(window, offer.language);
    connect(library, requests.execute);
    listeners.push((message) => tell(library, message));
    loaded = { library, office };
    return loaded;
  }

  return {
    get Excel() {
      return load().library.Excel;
    },
    get Office() {
      return load().office;
    },
    get OfficeExtension() {
      return load().library.OfficeExtension;
    },
    installGlobals: () => {
      const { library, office } = load();
      return putGlobals({ Excel: library.Excel, Office: office, OfficeExtension: library.OfficeExtension });
    },
    install: (page) =>
      installInPage(page, {
        surroundings: offer.surroundings(readOnly),
        language: offer.language,
        execute: requests.execute,
        ask,
        listen: (listener) => void listeners.push(listener),
      }),
    syncs: requests.syncs,
    log: requests.log,
    forgetLog: requests.forgetLog,
    requestSizes: requests.sizes,
    bytes: () => book.file.bytes(),
    takeResults: (computed) => takeResults(book, openBook(computed)),
    sheets: () => book.sheets().map((sheet) => ({ name: sheetName(sheet), visibility: visibilityOf(sheet) })),
    activeSheet: () => sheetName(activeSheet(host)),
    selection: () => {
      const sheet = book.sheets().find(({ id }) => id === host.state.selected.sheet);
      return `${sheet ? sheetName(sheet) : '?'}!${host.state.selected.address}`;
    },
    charts: (sheet) => chartsOn(host, sheet),
    cell: (sheet, at) => {
      const { from } = parseReference(at)!;
      return readCell(book, needSheet(book, sheet), from.column, from.row);
    },
    typeIn: async (sheet, at, value) => {
      const area = parseReference(at)!;
      try {
        rangeObject(host, needSheet(book, sheet), area).write!['values']!(value ?? '');
      } catch (thrown) {
        if (isExcelError(thrown))
          throw new Error(`Excel refuses what the person types into ${sheet}!${at}: ${thrown.message}`, { cause: thrown });
        throw thrown;
      }
      settle();
      await sendChanges('Unknown');
    },
    goTo: (sheet, at) => {
      const target = needSheet(book, sheet);
      host.state.active = target.id;
      host.state.selected = { sheet: target.id, address: at };
    },
    beginEdit: requests.beginEdit,
    endEdit: requests.endEdit,
    fail: failures.plan,
    setReadOnly: (value) => {
      readOnly = value;
    },
    opened: () => host.state.opened.map((base64) => new Uint8Array(Buffer.from(base64, 'base64'))),
    openFileCount: () => files.openCount(),
  };
}
