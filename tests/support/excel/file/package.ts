/** The parts of an .xlsx (Open Packaging Conventions, ISO/IEC 29500-2): read when asked for, and only the changed ones written anew. */
import { zipSync } from 'fflate';
import { defaultLimits } from '../../../../src/doors/xlsx/limits';
import { openArchive } from '../../../../src/doors/xlsx/unzip';
import { readZipDirectory } from '../../../../src/doors/xlsx/zipDirectory';
import type { Xml } from './xml';
import { attribute, childrenOf, newElement, parseTree, printTree } from './xml';

export type Relationship = Readonly<{ id: string; type: string; target: string; external: boolean }>;

export type Package = Readonly<{
  has: (part: string) => boolean;
  names: () => readonly string[];
  /** The tree of a part; whoever changes it says so by `touch`. */
  tree: (part: string) => Xml | undefined;
  touch: (part: string) => void;
  add: (part: string, contentType: string, tree: Xml) => void;
  remove: (part: string) => void;
  /** Of a part, or of the package itself (''). */
  relationships: (of: string) => readonly Relationship[];
  /** Gives the new id. */
  relate: (of: string, type: string, target: string) => string;
  unrelate: (of: string, target: string) => void;
  isChanged: () => boolean;
  bytes: () => Uint8Array;
}>;

const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = '[Content_Types].xml';
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
const relationshipsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** `../media/x.png` seen from `xl/worksheets/`; an absolute target stands for itself. */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folderOf(from).split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

export function openPackage(original: Uint8Array): Package {
  const entries = readZipDirectory(original);
  if (!entries) throw new Error('not a zip');
  const archive = openArchive(original, entries, defaultLimits);
  const order = archive.names.filter((name) => !name.endsWith('/'));
  const trees = new Map<string, Xml>();
  const touched = new Set<string>();
  const removed = new Set<string>();
  const added: string[] = [];
  const key = (part: string): string => order.concat(added).find((name) => name.toLowerCase() === part.toLowerCase()) ?? part;

  const has = (part: string): boolean => !removed.has(key(part)) && (trees.has(key(part)) || archive.has(part));
  function tree(part: string): Xml | undefined {
    if (!has(part)) return undefined;
    const there = trees.get(key(part));
    if (there) return there;
    const read = parseTree(archive.read(part)!);
    trees.set(key(part), read);
    return read;
  }
  const touch = (part: string): void => void touched.add(key(part));

  function put(part: string, root: Xml): void {
    removed.delete(part);
    if (!order.includes(part) && !added.includes(part)) added.push(part);
    trees.set(part, root);
    touch(part);
  }
  const types = (): Xml => tree(contentTypes) ?? { name: 'Types', attributes: {}, children: [] };

  function relationships(of: string): readonly Relationship[] {
    return childrenOf(tree(relationshipsPart(of)), 'Relationship').map((node) => ({
      id: attribute(node, 'Id') ?? '',
      type: attribute(node, 'Type') ?? '',
      external: attribute(node, 'TargetMode') === 'External',
      target: resolveTarget(of, attribute(node, 'Target') ?? ''),
    }));
  }

  function relate(of: string, type: string, target: string): string {
    const part = relationshipsPart(of);
    if (!has(part)) put(part, { name: 'Relationships', attributes: { xmlns: relationshipsNamespace }, children: [] });
    const root = tree(part)!;
    const taken = new Set(relationships(of).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    root.children.push(newElement(root, 'Relationship', { Id: id, Type: type, Target: `/${target}` }));
    touch(part);
    return id;
  }

  function unrelate(of: string, target: string): void {
    const part = relationshipsPart(of);
    const root = tree(part);
    if (!root) return;
    root.children = root.children.filter(
      (node) => typeof node === 'string' || resolveTarget(of, attribute(node, 'Target') ?? '').toLowerCase() !== target.toLowerCase(),
    );
    touch(part);
  }

  return {
    has,
    names: () => [...order, ...added].filter((name) => !removed.has(name)),
    tree,
    touch,
    add: (part, contentType, root) => {
      put(part, root);
      const list = types();
      list.children.push(newElement(list, 'Override', { PartName: `/${part}`, ContentType: contentType }));
      touch(contentTypes);
    },
    remove: (part) => {
      const list = types();
      list.children = list.children.filter(
        (node) => typeof node === 'string' || (attribute(node, 'PartName') ?? '').toLowerCase() !== `/${part}`.toLowerCase(),
      );
      touch(contentTypes);
      removed.add(key(part));
      removed.add(key(relationshipsPart(part)));
    },
    relationships,
    relate,
    unrelate,
    isChanged: () => touched.size > 0 || removed.size > 0,
    bytes: () => {
      if (touched.size === 0 && removed.size === 0) return original;
      const parts: Record<string, Uint8Array> = {};
      for (const name of [...order, ...added]) {
        if (removed.has(name)) continue;
        parts[name] = touched.has(name) ? printTree(trees.get(name)!) : archive.read(name)!;
      }
      // A fixed day, so that the same changes give the same bytes.
      return zipSync(parts, { mtime: new Date(2000, 0, 1) });
    },
  };
}
