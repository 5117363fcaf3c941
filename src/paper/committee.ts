/** The name in a letterhead: "UBND XÃ HUA NÀ" for a place, the office's own name in capitals for an office. */

const levels = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) /iu;

export const letterheadName = (name: string): string => (levels.test(name.normalize('NFC')) ? `UBND ${name}` : name).toUpperCase();
