/** The kinds of documents there are; the first is written where none is asked for. */
import type { DocumentDefinition } from './document';
import { quarterly } from './quarterly';

export const documents = [quarterly] as const satisfies readonly DocumentDefinition[];

export type DocumentKind = (typeof documents)[number]['code'];
