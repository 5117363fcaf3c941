/** How the parts of an .xlsx hang together: each part's relationships name the parts it uses. */
import type { Archive } from './unzip';
import { attributeText, parseXml } from './xml';

export type Relationship = Readonly<{
  id: string;
  /** The last word of the type (`worksheet`), which transitional and strict files share. */
  type: string;
  /** The path of the part inside the zip. */
  part: string;
}>;

/** `../a/b.xml` and `/xl/a/b.xml` alike become a path from the root. */
function resolvePath(folder: readonly string[], target: string): string {
  const written = target.replaceAll('\\', '/');
  const path = written.startsWith('/') ? [] : [...folder];
  for (const step of written.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Those of the whole package when `part` is ''. External targets are left out: nothing outside the file is ever opened. */
export function relationshipsOf(archive: Archive, part: string): readonly Relationship[] {
  const steps = part.split('/');
  const name = steps.pop() ?? '';
  const bytes = archive.read([...steps, '_rels', `${name}.rels`].join('/'));
  const found: Relationship[] = [];
  if (!bytes) return found;
  parseXml(bytes, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const { Id, Type, Target, TargetMode } = attributes();
      if (TargetMode === 'External') return;
      const written = resolvePath(steps, attributeText(Target));
      const type = attributeText(Type);
      found.push({
        id: attributeText(Id),
        type: type.slice(type.lastIndexOf('/') + 1),
        part: archive.has(written) ? written : percentDecoded(written),
      });
    },
  });
  return found;
}

export const isWorkbookName = (name: string): boolean => /(^|\/)workbook[^/]*\.xml$/i.test(name);

/** By the package's relationships; by its name where a writer left those out. */
export function findWorkbookPart(archive: Archive): string | undefined {
  const related = relationshipsOf(archive, '').find((item) => item.type === 'officeDocument' && archive.has(item.part));
  return related?.part ?? archive.names.find(isWorkbookName);
}

/** The part of this type beside the workbook, related or at its usual place. */
export function partOfType(
  archive: Archive,
  workbookPart: string,
  relationships: readonly Relationship[],
  type: string,
): Uint8Array | undefined {
  const usual = resolvePath(workbookPart.split('/').slice(0, -1), `${type}.xml`);
  return archive.read(relationships.find((item) => item.type === type)?.part ?? usual);
}
