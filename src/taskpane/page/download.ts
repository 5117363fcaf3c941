/** Hands a finished file to the browser, which saves it where it saves downloads. */

const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  json: 'application/json',
};

/** Long enough for the slowest browser to have begun. */
const keptFor = 60_000;

export function download(name: string, bytes: Uint8Array): void {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}
