/** Words and links of the stock site in one language. */
import { glossaryPath, href, pagePath, sourcePath, termPath } from '#addresses.ts';
import type { Catalog } from '#model/catalog.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { Targets } from './plain-markdown.ts';

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
export const link = (text: string, address: string): string => `[${text}](${address})`;

/** Blocks stand in prose alone. */
const NO_BLOCK: Targets['block'] = (name) => {
	throw new Error(`A text of a data file holds the block "::${name}"`);
};

export class StockWords {
	readonly catalog: Catalog;
	readonly lang: string;
	readonly #base: string;

	constructor(catalog: Catalog, lang: string, base: string) {
		this.catalog = catalog;
		this.lang = lang;
		this.#base = base;
	}

	termLink(id: string): string {
		return link(this.catalog.terms[id]?.in[this.lang]?.preferred ?? id, this.address(termPath(this.lang, id)));
	}

	pageLink(address: string): string {
		return link(this.catalog.pages[address]?.in[this.lang]?.title ?? address, this.#pageAddress(address));
	}

	#pageAddress(address: string): string {
		return this.address(address === 'glossary' ? glossaryPath(this.lang) : pagePath(this.lang, address));
	}

	address(path: string): string {
		return href(this.#base, path);
	}

	cite(id: string): string {
		return link(this.catalog.sources[id]?.short[this.lang] ?? id, this.address(sourcePath(this.lang, id)));
	}

	say(key: string): string {
		return this.catalog.interface[this.lang]?.[key] ?? key;
	}

	/** Prose without author syntax. */
	plain(markdown: string, block = NO_BLOCK): string {
		return plainMarkdown(markdown, {
			term: (id) => this.address(termPath(this.lang, id)),
			page: (address) => this.#pageAddress(address),
			cite: (id) => this.cite(id),
			block,
		});
	}

	/** The text of a data file, where MDX reads no braces and tags of its own. */
	data(text = ''): string {
		return this.plain(text).replace(/(?<!\\)[{<]/g, '\\$&');
	}
}
