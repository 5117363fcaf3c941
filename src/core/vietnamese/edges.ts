/** Work on text that takes no longer than the text is: a name may be as long as Excel allows, or a file may claim. */

/** Without these signs at its end. */
export function trimmedEnd(text: string, signs: string): string {
  let to = text.length;
  while (to > 0 && signs.includes(text[to - 1] ?? '')) to -= 1;
  return text.slice(0, to);
}

/** Without these signs at its edges. */
export function trimmed(text: string, signs: string): string {
  let from = 0;
  while (from < text.length && signs.includes(text[from] ?? '')) from += 1;
  return trimmedEnd(text.slice(from), signs);
}

/** Digits in threes from the right. */
export function grouped(digits: string, mark: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(0, end - 3), end));
  return groups.reverse().join(mark);
}
