/** How this Excel takes requests: one after the other, within its limits, not while the person types, and failing where a test planned it. */
import { runBatch } from './batch';
import { refuse } from './errors';
import type { Host } from './host';
import type { Execute } from './library';
import { workbook } from './objects/workbook';
import type { Offer } from './offer';
import type { PlannedFailures } from './plannedFailures';
import { requirementSets } from './requirementSets';
import type { RequestBody, Response } from './wire';

const fiveMegabytes = 5 * 1024 * 1024;

const cleanUp = new Set(['_RemoveReference']);
const isCleanUp = (body: RequestBody): boolean =>
  body.Actions.every(({ ActionType, Name }) => ActionType === 1 || cleanUp.has(Name)) && body.Actions.some(({ Name }) => cleanUp.has(Name));

/** Methods that are called but change nothing. */
const readingMethods = /^(get|activate|select|check|suspend|createWorkbook|open$|calculate)/;

const errorResponse = (code: string, message: string): Response => ({
  HttpStatusCode: 400,
  ErrorCode: code,
  ErrorMessage: message,
  Headers: null,
  Body: null,
});

export type Requests = Readonly<{
  execute: Execute;
  syncs: () => number;
  log: () => readonly string[];
  forgetLog: () => void;
  sizes: () => readonly number[];
  beginEdit: () => void;
  endEdit: () => void;
}>;

type Around = Readonly<{
  host: Host;
  offer: Offer;
  failures: PlannedFailures;
  isReadOnly: () => boolean;
  /** After each batch, before it is answered. */
  settle: () => void;
  /** After each batch, whatever came of it. */
  done: () => void;
}>;

export function openRequests({ host, offer, failures, isReadOnly, settle, done }: Around): Requests {
  const log: string[] = [];
  const sizes: number[] = [];
  const kept = new Map<string, ReturnType<typeof workbook>>();
  let syncs = 0;
  let editing: Promise<void> | undefined;
  let endEditing: (() => void) | undefined;

  function use(type: string, member: string, isWrite: boolean): void {
    if (member.startsWith('_')) return;
    const name = `${type}.${member}`;
    log.push(name);
    failures.atMember(name);
    const set = requirementSets().get(name);
    if (set !== undefined && !offer.has(set)) {
      refuse('ApiNotFound', `${name} is of requirement set ${set}; this Excel has ExcelApi ${offer.requirementSet}.`);
    }
    if (isWrite && isReadOnly() && !readingMethods.test(member)) refuse('AccessDenied', 'The workbook is open for reading only.');
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

  function run(body: RequestBody): Response {
    const response = runBatch(batchHost, body);
    settle();
    host.state.calculationSuspended = false;
    host.state.screenSuspended = false;
    // As over the wire: what is not plain data does not arrive.
    const text = JSON.stringify(response);
    if (offer.platform === 'web' && text.length > fiveMegabytes)
      return errorResponse('ResponsePayloadSizeLimitExceeded', 'The response is larger than 5 MB.');
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: null, Body: JSON.parse(text) as Response['Body'] };
  }

  return {
    execute: async (flags, body) => {
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
      if (offer.platform === 'web' && size > fiveMegabytes) {
        return errorResponse('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
      }
      try {
        return run(body);
      } finally {
        done();
      }
    },
    syncs: () => syncs,
    log: () => log,
    forgetLog: () => void log.splice(0),
    sizes: () => sizes,
    beginEdit: () => {
      editing = new Promise((resolve) => (endEditing = resolve));
    },
    endEdit: () => {
      editing = undefined;
      endEditing?.();
    },
  };
}
