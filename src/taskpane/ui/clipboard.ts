/** Puts a text on the clipboard in both its forms, by whichever way this browser allows. */

/** A text in the two forms that programs take. */
export type Copied = Readonly<{ html: string; plain: string }>;

async function byPermission({ html, plain }: Copied): Promise<boolean> {
  try {
    const form = (type: string, text: string): Record<string, Blob> => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...form('text/html', html), ...form('text/plain', plain) })]);
    return true;
  } catch {
    return false;
  }
}

/** The older way, which works inside Excel on the web, where the page is not given the clipboard itself. */
function byCommand({ html, plain }: Copied): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', plain);
    taken = true;
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
  }
}

/** False where the person has to copy it. */
export const toClipboard = async (text: Copied): Promise<boolean> => (await byPermission(text)) || byCommand(text);
