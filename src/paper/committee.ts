/** The name in a letterhead: "UBND XÃ HUA NÀ" for a place, the office's own name in capitals for an office. */
import { namesPlace } from '../core/levels';

export const letterheadName = (name: string): string => (namesPlace(name) ? `UBND ${name}` : name).toUpperCase();

/** The line over a place's own name: a committee above it. Of a province the papers name nobody above. */
export const letterheadAbove = (above: string): string => (namesPlace(above) ? letterheadName(above) : '');
