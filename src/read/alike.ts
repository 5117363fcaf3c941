/** Whether two labels may be one: people abbreviate, and correct the spelling. */

/** Half the words of the shorter one. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(text.match(/[\p{L}\p{M}\d]+/gu) ?? []));
  if (!a || !b || a.size === 0 || b.size === 0) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}
