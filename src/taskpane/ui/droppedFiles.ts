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

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  if (!entry.isDirectory) return [];
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  // Of a whole folder only workbooks are meant, not what else lies there.
  const files = (await Promise.all(inside.map(filesIn))).flat();
  return files.filter(({ name }) => /\.xls[xm]$/i.test(name));
}

/** To be called while the drop is told of: afterwards the browser has forgotten what was dropped. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly File[]> {
  const entries = [...(transfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.every(({ isDirectory }) => !isDirectory)) return [...(transfer?.files ?? [])];
  return (await Promise.all(entries.map(filesIn))).flat();
}
