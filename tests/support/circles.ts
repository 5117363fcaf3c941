/** Circles among the project's own files, and among folders that lie beside each other. */
import type { Source } from './sources';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;
type Edge = readonly [from: string, to: string];

const graphOf = (edges: readonly Edge[]): Graph => {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
};

/** All that can be reached from a node, itself only where a circle leads back to it. */
function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const next of graph.get(node) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

/** Groups of nodes that reach each other, each sorted. */
function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachedFrom(graph, node)]));
  const inCircle = [...graph.keys()].filter((node) => reached.get(node)?.has(node));
  const groups = new Map<string, readonly string[]>();
  for (const node of inCircle) {
    const group = inCircle.filter((other) => reached.get(node)?.has(other) && reached.get(other)?.has(node)).sort();
    groups.set(group.join(), group);
  }
  return [...groups.values()];
}

/** The file that `src/core/cell` or `src/core/vietnamese` names. */
const fileNamed = (paths: ReadonlySet<string>, name: string): string | undefined =>
  ['.ts', '.tsx', '/index.ts'].map((ending) => name + ending).find((path) => paths.has(path));

/** Where the ways of two files part: the folders that lie beside each other, if both have gone into one by then. */
function foldersBeside([from, to]: Edge): readonly Edge[] {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/').slice(0, -1)];
  const part = a.findIndex((name, index) => name !== b[index]);
  return part === -1 || part >= b.length ? [] : [[a.slice(0, part + 1).join('/'), b.slice(0, part + 1).join('/')]];
}

export function circlesOf(
  sources: readonly Source[],
): Readonly<{ files: readonly (readonly string[])[]; folders: readonly (readonly string[])[] }> {
  const paths = new Set(sources.map(({ path }) => path));
  const edges = sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ of, isPackage }): readonly Edge[] => {
      const to = isPackage ? undefined : fileNamed(paths, of);
      return to === undefined ? [] : [[path, to]];
    }),
  );
  return { files: circlesIn(graphOf(edges)), folders: circlesIn(graphOf(edges.flatMap(foldersBeside))) };
}
