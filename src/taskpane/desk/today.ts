/** The day of the machine. */

/** `2026-11-30`, where the person is. */
export function today(): string {
  const day = new Date();
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
