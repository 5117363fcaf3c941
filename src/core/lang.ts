/** The two languages of messages; reports are always in Vietnamese. */

export type Lang = 'vi' | 'en';

/** One text in both languages, so that neither is forgotten. */
export type Both = Readonly<Record<Lang, string>>;
