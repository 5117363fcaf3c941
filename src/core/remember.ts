/** Works something out once for each definition, table or sheet, and remembers it for as long as that lives. */

/** `work` must be pure: then nobody can tell a remembered answer from a new one. */
export function remember<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, Readonly<{ answer: Answer }>>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.answer;
    const answer = work(of);
    known.set(of, { answer });
    return answer;
  };
}

/** The items under each key, in their order. */
export function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
