/** Jobs of the tab Kiểm tra: checking, showing a piece of a sheet, correcting a copy, writing an explanation, saving what was found. */
import { findingsWorkbook } from '../../words/findingsPlan';
import { jsonText, validationJson } from '../../words/json';
import { sheetFrame } from '../../view/sheetFrame';
import type { SheetWindow } from '../../view/sheetWindow';
import { sheetWindow } from '../../view/sheetWindow';
import type { Explaining } from '../../check/writeExplanation';
import { explanationCells } from '../../check/writeExplanation';
import { isBook } from '../../book/isBook';
import type { Finding } from '../../core/finding';
import { ruleOf } from '../../core/kinds';
import type { Lang } from '../../core/lang';
import type { SheetPlan } from '../../core/plan';
import { present } from '../../core/present';
import type { Submission } from '../../core/table';
import { fold } from '../../core/vietnamese';
import type { WorkbookSnapshot } from '../../core/workbook';
import { tabName } from '../../core/workbook';
import { explanationSheet } from '../../distribute/sideSheets';
import type { CellEdit, Outcome } from '../../doors/openWorkbook';
import { readWorkbook } from '../../doors/xlsx/readWorkbook';
import type { Form } from '../../language/load';
import { explanationTab } from '../../language/cover';
import { coverFound, resemblances } from '../../read/resemblance';
import type { Asked, Checked } from './asked';
import { checkAsked } from './asked';
import type { CheckList, ListedFile, Stranger } from './checkList';
import { formOf, listedFindings, rulesSaid } from './checkList';
import type { Replaced } from './copies';
import { createCopies } from './copies';
import type { Task } from './rpc';
import { sha256Of } from './sha256';
import type { EngineState, TrayFile } from './state';
import type { FileBytes, OpenedFile } from './trayJobs';

/** A finding by its file and its place among the findings of that file, in the last check. */
export type Pointed = Readonly<{ file: string; index: number }>;

/** What is to be done to a workbook so that it holds an explanation. */
export type ExplanationPlan = Readonly<{ edits: readonly CellEdit[] } | { sheet: SheetPlan }>;

/** As it was checked: a part of the open workbook where that holds several returns. */
const workbookOf = (last: Pick<Checked, 'opened'> | undefined, file: string): WorkbookSnapshot | undefined => {
  const opened = last?.opened.find((one) => one.file === file);
  return opened && 'workbook' in opened ? opened.workbook : undefined;
};

/** A sheet of explanations that is added by us would be taken for that of the return it happens to stand beside. */
const mayExplain = ({ tray }: EngineState, { file }: Submission, workbook: WorkbookSnapshot | undefined): boolean =>
  tray.has(file) || workbook?.sheets.some((sheet) => fold(tabName(sheet)) === fold(explanationTab)) === true;

function isHeld({ sheets }: WorkbookSnapshot, edit: CellEdit): boolean {
  const held = sheets.find(({ name }) => name === edit.sheet)?.cells[edit.cell] ?? { value: null };
  if ('formula' in edit) return held.formula !== undefined;
  return held.formula === undefined && (held.value ?? '') === (edit.write ?? '');
}

const isUnknownForm = ({ findings }: Submission): boolean => findings.some((finding) => ruleOf(finding).file === 'unknownForm');

const strangerOf = (workbook: WorkbookSnapshot, forms: readonly Form[]): Stranger => ({
  resembles: resemblances(workbook.sheets.map(tabName), forms),
  cover: coverFound(workbook),
  isConsolidated: isBook(workbook) !== undefined,
  tabs: workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
});

/** The sheet of a template, with the line already in it. */
function sheetWith(form: Form | undefined, finding: Finding, submission: Submission, explaining: Explaining): SheetPlan | undefined {
  const { unit, period } = submission;
  if (!form || !period) return undefined;
  const blank = explanationSheet({ unit: unit ?? { name: '' }, period });
  const cells = Object.fromEntries(Object.entries(blank.cells).map(([cell, { value }]) => [cell, { value }]));
  const asRead = { name: blank.name, visibility: 'visible', cells, rowCount: 60, columnCount: 9 } as const;
  const sheet = { ...asRead, merges: [], hiddenRows: [], hiddenColumns: [], isProtected: false };
  const workbook = { file: submission.file, sheets: [sheet], names: {}, properties: {}, from1904: false };
  const written = explanationCells(workbook, finding, submission, form, explaining);
  if (written === 'noSheet') return undefined;
  const filled = Object.entries(written.cells).map(([cell, value]) => [cell, { ...blank.cells[cell], value }] as const);
  return { ...blank, cells: { ...blank.cells, ...Object.fromEntries(filled) } };
}

export const checkJobs = (state: EngineState) => {
  const copies = createCopies(state);
  /** Returns of earlier periods stand apart: units give them the same names every time. */
  const earlier = { ...state, tray: new Map<string, TrayFile>() };
  let last: Checked | undefined;

  const lastOf = (): Checked => {
    if (!last) throw new Error('nothing was checked yet');
    return last;
  };
  const pointed = ({ file, index }: Pointed): Readonly<{ submission?: Submission; finding?: Finding }> => {
    const submission = last?.submissions.find((item) => item.file === file);
    const finding = submission?.findings[index];
    return present({ submission, finding });
  };

  /** As the page lists it, in one language. */
  const listIn = (checked: Checked, lang: Lang): CheckList => {
    const { submissions, catalogues } = checked;
    const { forms } = state.library;
    const { workbooks, totals } = validationJson(submissions, catalogues, lang);
    const files = workbooks.map(({ findings: _, ...workbook }, index): ListedFile => {
      const submission = submissions[index]!;
      const snapshot = workbookOf(checked, workbook.file);
      return present({
        ...workbook,
        checked: submission.checked,
        findings: listedFindings(forms, submission, snapshot, lang).map(({ canExplain, ...finding }) =>
          canExplain && mayExplain(state, submission, snapshot) ? { ...finding, canExplain } : finding,
        ),
        stranger: snapshot && isUnknownForm(submission) ? strangerOf(snapshot, forms) : undefined,
        copy: copies.of(workbook.file),
      });
    });
    return { files, totals, rules: rulesSaid(submissions, lang) };
  };

  return {
    check: async (asked: Asked, task: Task): Promise<CheckList> => {
      last = await checkAsked(state, asked, task, earlier);
      return listIn(last, asked.lang);
    },

    /** What was checked last, said in another language; undefined where nothing was. */
    saidIn: ({ lang }: Readonly<{ lang: Lang }>): CheckList | undefined => last && listIn(last, lang),

    /** The text that the command line prints. */
    checkedJson: ({ lang }: Readonly<{ lang: Lang }>): string => {
      const { submissions, catalogues } = lastOf();
      return jsonText(validationJson(submissions, catalogues, lang));
    },

    /** The bytes that the command line writes. */
    checkedXlsx: async ({ lang }: Readonly<{ lang: Lang }>): Promise<Uint8Array> => {
      const plan = findingsWorkbook(lastOf().submissions, lang);
      return (await state.writers.xlsx()).call('xlsx', { plan });
    },

    /** The sheet around a finding; undefined where it is about no cell. */
    window: (asked: Pointed): SheetWindow | undefined => {
      const { submission, finding } = pointed(asked);
      const workbook = workbookOf(last, asked.file);
      const sheet = workbook?.sheets.find(({ name }) => name === finding?.at.sheet);
      if (!submission || !finding || !workbook || !sheet) return undefined;
      const here = finding.involves.filter((cell) => cell.file === asked.file && cell.sheet === sheet.name).map(({ cell }) => cell);
      const frame = sheetFrame(sheet, submission, state.library.forms, lastOf().catalogues);
      return sheetWindow(sheet, finding.at.cell, here, frame, workbook.from1904);
    },

    /** Whether cells of a workbook, as it was read last, still hold what was written into them. */
    holds: ({ file, edits }: Readonly<{ file: string; edits: readonly CellEdit[] }>): boolean => {
      const opened = state.tray.get(file)?.opened;
      return opened !== undefined && 'workbook' in opened && edits.every((edit) => isHeld(opened.workbook, edit));
    },

    /** Undefined where the finding is gone, or is nothing that a unit explains. */
    explanation: ({ at, ...explaining }: Readonly<{ at: Pointed }> & Explaining): ExplanationPlan | undefined => {
      const { submission, finding } = pointed(at);
      const workbook = workbookOf(last, at.file);
      const form = submission && formOf(state.library.forms, submission);
      if (!submission || !finding || !workbook || !form) return undefined;
      const written = explanationCells(workbook, finding, submission, form, explaining);
      if (written === 'noSheet') {
        const sheet = sheetWith(form, finding, submission, explaining);
        return sheet && { sheet };
      }
      return { edits: Object.entries(written.cells).map(([cell, write]) => ({ sheet: written.sheet, cell, write })) };
    },

    /** Changes a copy of a file, which takes its place on the tray. */
    correct: ({ file, ...step }: Readonly<{ file: string }> & ExplanationPlan): Outcome<Replaced> =>
      'sheet' in step ? copies.add(file, step.sheet) : copies.edit(file, step.edits),

    undoCorrection: ({ file }: Readonly<{ file: string }>): Replaced | undefined => copies.undo(file),

    bytesOf: ({ file }: Readonly<{ file: string }>): Uint8Array | undefined => state.tray.get(file)?.bytes,

    /** Returns of earlier periods, to compare with. */
    openEarlier: async ({ files }: Readonly<{ files: readonly FileBytes[] }>, task: Task): Promise<readonly OpenedFile[]> => {
      const opened: OpenedFile[] = [];
      for (const { file, bytes } of files) {
        const sha256 = sha256Of(bytes);
        const read = readWorkbook(file, bytes);
        if ('workbook' in read) earlier.tray.set(file, { opened: { file, sha256, workbook: read.workbook }, bytes });
        opened.push({ file, sha256, ...('problem' in read ? { problem: read.problem.code } : {}) });
        task.report({ done: opened.length, of: files.length });
        await task.pause();
      }
      return opened;
    },

    closeEarlier: (_: null): void => earlier.tray.clear(),
  };
};
