/** Opens an .xlsx in a simulated Excel: Microsoft's client library in front, a host of ours behind. */
import { runBatch } from './batch';
import { calculator } from './calc/calculate';
import { changeMessages } from './events';
import { isExcelError, refuse } from './errors';
import { openBook, sheetName } from './file/book';
import type { Book, Sheet } from './file/book';
import { attribute, childOf } from './file/xml';
import { takeResults } from './file/takeResults';
import { readCell } from './file/values';
import { openFiles } from './files';
import type { Host } from './host';
import { activeSheet } from './host';
import { connect, loadLibrary, tell } from './library';
import type { Library } from './library';
import { parseReference } from './area';
import { chartsOn } from './objects/charts';
import { readSettings } from './objects/settings';
import { rangeObject } from './objects/range';
import { workbook } from './objects/workbook';
import { visibilityOf } from './objects/worksheet';
import { officeObject } from './office';
import type { Answer, Surroundings } from './office';
import { installInPage } from './page';
import { plannedFailures } from './plannedFailures';
import { isInSet, requirementSets } from './requirementSets';
import type { ExcelOptions, SimulatedExcel } from './simulatedExcel';
import type { EventMessage, RequestBody, Response } from './wire';

export type { ExcelOptions, SimulatedExcel } from './simulatedExcel';
export type { Failure } from './plannedFailures';

const fiveMegabytes = 5 * 1024 * 1024;
const cleanUp = new Set(['_RemoveReference']);
const isCleanUp = (body: RequestBody): boolean =>
  body.Actions.every(({ ActionType, Name }) => ActionType === 1 || cleanUp.has(Name)) && body.Actions.some(({ Name }) => cleanUp.has(Name));

const errorResponse = (code: string, message: string): Response => ({
  HttpStatusCode: 400,
  ErrorCode: code,
  ErrorMessage: message,
  Headers: null,
  Body: null,
});

function needSheet(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}

export function openExcel(options: ExcelOptions): SimulatedExcel {
  const { file = 'Sổ tính.xlsx', requirementSet = '1.17', platform = 'win32', language = 'vi-VN', dark = false } = options;
  const book = openBook(options.bytes);
  const startSheet =
    book.sheets()[Number(attribute(childOf(childOf(book.root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0)] ?? book.sheets()[0];
  let readOnly = options.readOnly ?? false;
  let syncs = 0;
  let editing: Promise<void> | undefined;
  let endEditing: (() => void) | undefined;
  const log: string[] = [];
  const sizes: number[] = [];
  const failures = plannedFailures();
  const kept = new Map<string, ReturnType<typeof workbook>>();
  const listeners: ((message: EventMessage) => void | Promise<void>)[] = [];

  const host: Host = {
    book,
    fileName: file,
    listSeparator: options.listSeparator ?? ';',
    mostTold: options.mostTold ?? Infinity,
    state: {
      active: startSheet?.id ?? '',
      selected: { sheet: startSheet?.id ?? '', address: 'A1' },
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

  function use(type: string, member: string, isWrite: boolean): void {
    if (member.startsWith('_')) return;
    const name = `${type}.${member}`;
    log.push(name);
    failures.atMember(name);
    const set = requirementSets().get(name);
    if (set !== undefined && !offers(set)) {
      refuse('ApiNotFound', `${name} is of requirement set ${set}; this Excel has ExcelApi ${requirementSet}.`);
    }
    if (isWrite && readOnly && !readingMethods.test(member)) refuse('AccessDenied', 'The workbook is open for reading only.');
  }

  /** `1.9` is of ExcelApi, others say their name: `ExcelApiOnline 1.1`. */
  function offers(set: string): boolean {
    const [name, version] = set.includes(' ') ? (set.split(' ') as [string, string]) : (['ExcelApi', set] as const);
    const offered = name === 'ExcelApi' ? requirementSet : otherSets()[name];
    return offered !== undefined && isInSet(version, offered);
  }

  const batchHost = {
    root: () => workbook(host),
    use,
    keep: (object: ReturnType<typeof workbook>) => {
      const id = `kept ${kept.size + 1}`;
      kept.set(id, object);
      return id;
    },
    kept: (id: string) => kept.get(id),
    release: (id: string) => void kept.delete(id),
  };

  async function execute(flags: number, body: RequestBody): Promise<Response> {
    if (!isCleanUp(body)) syncs += 1;
    // On its way the body is a text inside JSON.
    const size = Buffer.byteLength(JSON.stringify(JSON.stringify(body)));
    sizes.push(size);
    // Office docs: Excel.RunOptions.delayForCellEdit waits until the person has finished.
    if (editing && (flags & 64) !== 0) await editing;
    if (editing) return errorResponse('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    const planned = failures.atSync(syncs);
    if (planned) return errorResponse(planned.code, planned.message ?? 'A planned failure of the whole request.');
    // Office docs, "Resource limits": Excel on the web takes and gives 5 MB in one request.
    if (platform === 'web' && size > fiveMegabytes) {
      return errorResponse('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
    }
    try {
      const response = runBatch(batchHost, body);
      settle();
      host.state.calculationSuspended = false;
      host.state.screenSuspended = false;
      // As over the wire: what is not plain data does not arrive.
      const text = JSON.stringify(response);
      if (platform === 'web' && text.length > fiveMegabytes)
        return errorResponse('ResponsePayloadSizeLimitExceeded', 'The response is larger than 5 MB.');
      return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: null, Body: JSON.parse(text) as Response['Body'] };
    } finally {
      void sendChanges('ThisLocalAddin');
    }
  }

  function settle(): void {
    if (host.state.calculationMode !== 'Manual') host.calculator.settle();
  }

  async function sendChanges(trigger: 'ThisLocalAddin' | 'Unknown'): Promise<void> {
    const message = changeMessages(host, trigger);
    if (message.entries.length === 0) return;
    // Told after the page has its answer.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const listener of listeners) await listener(message);
  }

  const files = openFiles(
    () => book.file.bytes(),
    () => handsOver(),
  );
  const ask = (what: string, ...given: readonly unknown[]): Promise<Answer> =>
    // The library's own answer comes later, too.
    new Promise((resolve) => setTimeout(() => resolve(files.ask(what, given)), 0));

  const handsOver = (): boolean => options.handsOverFile ?? platform !== 'web';
  const otherSets = (): Readonly<Record<string, string>> => ({
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    DialogApi: '1.2',
    DelayForCellEdit: '1.1',
    ...(platform === 'web' ? { ExcelApiOnline: '1.1' } : {}),
    ...(handsOver() ? { CompressedFile: '1.1', File: '1.1' } : {}),
  });

  const surroundings = (): Surroundings => ({
    requirementSet,
    otherSets: otherSets(),
    platform: platform === 'web' ? 'OfficeOnline' : platform === 'mac' ? 'Mac' : 'PC',
    language,
    dark,
    url:
      platform === 'web' ? `https://example.sharepoint.com/Documents/${encodeURIComponent(file)}` : `C:\\Users\\canbo\\Documents\\${file}`,
    readOnly,
  });

  let loaded: Readonly<{ library: Library; office: typeof Office }> | undefined;
  function load(): NonNullable<typeof loaded> {
    if (loaded) return loaded;
    const office = officeObject(surroundings(), ask) as typeof Office;
    const window: Record<string, unknown> = {
      Office: office,
      Promise,
      navigator: { userAgent: 'Node' },
      location: { href: 'https://localhost/taskpane.html', search: '' },
    };
    const library = loadLibrary(window, language);
    connect(library, execute);
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
      const globals = globalThis as Record<string, unknown>;
      const mine: Record<string, unknown> = { Excel: library.Excel, Office: office, OfficeExtension: library.OfficeExtension };
      const before = Object.fromEntries(Object.keys(mine).map((name) => [name, globals[name]]));
      Object.assign(globals, mine);
      return () => {
        for (const [name, value] of Object.entries(before)) {
          if (value === undefined) delete globals[name];
          else globals[name] = value;
        }
      };
    },
    install: (page) =>
      installInPage(page, { surroundings: surroundings(), language, execute, ask, listen: (listener) => void listeners.push(listener) }),
    syncs: () => syncs,
    log: () => log,
    forgetLog: () => void log.splice(0),
    requestSizes: () => sizes,
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
    beginEdit: () => {
      editing = new Promise((resolve) => (endEditing = resolve));
    },
    endEdit: () => {
      editing = undefined;
      endEditing?.();
    },
    fail: failures.plan,
    setReadOnly: (value) => {
      readOnly = value;
    },
    opened: () => host.state.opened.map((base64) => new Uint8Array(Buffer.from(base64, 'base64'))),
    openFileCount: () => files.openCount(),
  };
}

/** Methods that are called but change nothing. */
const readingMethods = /^(get|activate|select|check|suspend|createWorkbook|open$|calculate)/;
