/** Files outside the package to which a part refers. */
import { percentDecoded } from './parts';
import type { Archive } from './unzip';
import { attributeText, parseXml } from './xml';

/** The file names of what lies outside; they are told, and never opened. */
export function externalTargets(archive: Archive, part: string): readonly string[] {
  const steps = part.split('/');
  const name = steps.pop() ?? '';
  const bytes = archive.read([...steps, '_rels', `${name}.rels`].join('/'));
  const found: string[] = [];
  if (!bytes) return found;
  parseXml(bytes, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship' || attributes()['TargetMode'] !== 'External') return;
      const path = percentDecoded(attributeText(attributes()['Target'])).replaceAll('\\', '/');
      found.push(path.slice(path.lastIndexOf('/') + 1));
    },
  });
  return found;
}
