/** The marks of a sentence: plain words, {tags}, [clauses that may fall away] and <clauses of which one must stand>. */
import { stop } from '../language/problem';

export type Part =
  | Readonly<{ is: 'words'; text: string }>
  /** What stands between braces, still unread. */
  | Readonly<{ is: 'tag'; text: string }>
  /** `[A||B]` and `<A||B>`: the first alternative that is complete. */
  | Readonly<{ is: 'group'; mustStand: boolean; alternatives: readonly (readonly Part[])[] }>;

const closing: Readonly<Record<string, string>> = { '[': ']', '<': '>' };

/** Reads alternatives parted by `||`. Throws on a bracket without its partner, with the place. */
export function alternatives(source: string): readonly (readonly Part[])[] {
  let at = 0;
  const unclosed = (mark: string): never => stop('sentence.unclosed', { mark, at: String(at + 1) });

  function tag(): Part {
    const start = at + 1;
    let depth = 0;
    do {
      if (source[at] === '{') depth += 1;
      if (source[at] === '}') depth -= 1;
      at += 1;
    } while (depth > 0 && at < source.length);
    if (depth > 0) unclosed('"}"');
    return { is: 'tag', text: source.slice(start, at - 1) };
  }

  function sequences(end: string | undefined): readonly (readonly Part[])[] {
    const found: Part[][] = [[]];
    const add = (part: Part): void => void found.at(-1)!.push(part);
    for (;;) {
      const mark = source[at];
      if (mark === end) return found;
      if (mark === undefined) unclosed(`"${end ?? ''}"`);
      else if (mark === '{') add(tag());
      else if (closing[mark]) {
        at += 1;
        add({ is: 'group', mustStand: mark === '<', alternatives: sequences(closing[mark]) });
        at += 1;
      } else if (source.startsWith('||', at)) {
        found.push([]);
        at += 2;
      } else if (/[\]>}]/.test(mark)) stop('sentence.stray', { mark: `"${mark}"`, at: String(at + 1) });
      else {
        const text = /^(?:(?!\|\|)[^{}[\]<>])+/.exec(source.slice(at))![0];
        add({ is: 'words', text });
        at += text.length;
      }
    }
  }

  return sequences(undefined);
}
