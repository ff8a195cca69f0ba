import type { Language } from '../languages/index.ts';
import type { Catalog } from '../model/catalog.ts';

/** What the plugins need to know beside the tree. */
export interface MarkdownContext {
	readonly catalog: Catalog;
	readonly languages: readonly Language[];
	/** Base path of the site. */
	readonly base: string;
}

/** The place of a text: its language and, for a page, its address. */
export interface Place {
	readonly lang: string;
	readonly address?: string;
}

declare module 'vfile' {
	interface DataMap {
		place: Place;
	}
}

/** The language of a context by its tag; undefined for another. */
export const languageIn = ({ languages }: MarkdownContext, lang: string | undefined): Language | undefined => languages.find(({ id }) => id === lang);
