/** The files that were dropped, those inside dropped folders too: offices keep each form's returns in a folder of its own. */

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  // A reader gives a folder in parts, and nothing after the last one.
  const rest = async (): Promise<readonly FileSystemEntry[]> => {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    return part.length === 0 ? [] : [...part, ...(await rest())];
  };
  return rest();
};

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** Stands for what the disk did not give: it is passed on with the others, and whoever reads it learns why. */
const unread = ({ name }: FileSystemEntry, reason: unknown): File =>
  Object.assign(new File([], name), { arrayBuffer: (): Promise<ArrayBuffer> => Promise.reject(reason) });

/** With its path, as the files of a folder that is picked have it; those of a dropped one come without. */
const placed = (file: File, path: string): File => Object.defineProperty(file, 'webkitRelativePath', { value: path });

/** Of a whole folder only workbooks are meant, not what else lies there. */
const isMeant = ({ isDirectory, name }: FileSystemEntry): boolean => isDirectory || /\.xls[xm]$/i.test(name);

type PathOf = (entry: FileSystemEntry) => string;

async function filesIn(entry: FileSystemEntry, pathOf: PathOf): Promise<readonly File[]> {
  try {
    if (entry.isFile) return [placed(await fileOf(entry as FileSystemFileEntry), pathOf(entry))];
    if (!entry.isDirectory) return [];
    const inside = (await entriesOf(entry as FileSystemDirectoryEntry)).filter(isMeant);
    return (await Promise.all(inside.map((item) => filesIn(item, pathOf)))).flat();
  } catch (error) {
    return [placed(unread(entry, error), pathOf(entry))];
  }
}

/** By the rule of the command line: with one folder, files are named from inside it; with more, each folder's own name comes first. */
function pathsFrom(entries: readonly FileSystemEntry[]): PathOf {
  const isOne = entries.filter(({ isDirectory }) => isDirectory).length === 1;
  return ({ fullPath }) => fullPath.replace(isOne ? /^\/(?:[^/]*\/)?/ : /^\//, '');
}

/** To be called while the drop is told of: afterwards the browser has forgotten what was dropped. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly File[]> {
  const items = [...(transfer?.items ?? [])].flatMap((item) => {
    const entry = item.webkitGetAsEntry();
    return entry ? [{ entry, file: item.getAsFile() }] : [];
  });
  if (items.every(({ entry }) => !entry.isDirectory)) return [...(transfer?.files ?? [])];
  const pathOf = pathsFrom(items.map(({ entry }) => entry));
  // A page that was opened from a folder gets no file out of an entry, but those that were dropped by themselves it gets.
  const inEach = items.map(async ({ entry, file }) => (entry.isFile && file ? [file] : filesIn(entry, pathOf)));
  return (await Promise.all(inEach)).flat();
}
