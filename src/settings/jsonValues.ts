/** Values of a JSON document that hold settings. */

export const isTable = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

export const textOf = (data: unknown): string =>
  data === null || data === undefined ? '' : typeof data === 'string' || typeof data === 'number' ? String(data) : JSON.stringify(data);
