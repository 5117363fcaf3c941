/** The open workbook as the bytes of a file, handed over in slices; no round trip through the Excel API. */
import { within } from '../timeLimit';

/** The most that Office hands over at once. */
const sliceSize = 4 * 1024 * 1024;

/** Some hosts never call back; the ranges are read instead, on the web sooner, since it seldom hands a file over. */
const patience = (): number => (Office.context.platform === Office.PlatformType.OfficeOnline ? 10_000 : 30_000);

type Ask<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

const answerOf = <T>(ask: Ask<T>): Promise<T> =>
  new Promise((resolve, reject) =>
    ask(({ status, value, error }) => (status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(error))),
  );

const closed = (file: Office.File): Promise<void> => answerOf((done: (result: Office.AsyncResult<void>) => void) => file.closeAsync(done));

/** A file that comes when nobody waits for it any more is closed at once. */
async function openedWithin(milliseconds: number): Promise<Office.File> {
  const asked = answerOf<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done));
  try {
    return await within(milliseconds, asked);
  } catch (error) {
    asked.then(closed).catch(() => undefined);
    throw error;
  }
}

async function slicesOf(file: Office.File, milliseconds: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const { data } = await within(
      milliseconds,
      answerOf<Office.Slice>((done) => file.getSliceAsync(index, done)),
    );
    const slice = Uint8Array.from(data as ArrayLike<number>);
    if (filled + slice.length > bytes.length) throw new Error('the slices are larger than the file');
    bytes.set(slice, filled);
    filled += slice.length;
  }
  if (filled === 0 || filled !== bytes.length) throw new Error(`${filled} bytes of ${bytes.length}`);
  return bytes;
}

/** Only a zip is the file we can read: one locked by a password or by rights management comes in another wrapping. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Undefined where this Excel does not hand the file over. Office keeps two files open at most, so each is closed whatever happens. */
export async function readFile(place: string, milliseconds = patience()): Promise<Uint8Array | undefined> {
  const { requirements } = Office.context;
  if (!requirements.isSetSupported('CompressedFile', '1.1') || /\.(xls|xlsb)$/i.test(place)) return undefined;
  try {
    const file = await openedWithin(milliseconds);
    try {
      const bytes = await slicesOf(file, milliseconds);
      return isZip(bytes) ? bytes : undefined;
    } finally {
      await within(milliseconds, closed(file)).catch(() => undefined);
    }
  } catch {
    return undefined;
  }
}
