/** Text of somebody else's cells and file names, where a terminal or a reader would obey its signs. */

/** What moves cursors, rings bells and turns the direction of writing round; line ends and tabs are none of them. */

const commanding = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Each such sign as one that only stands there. */
export const harmless = (text: string): string =>
  text.replace(commanding, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
