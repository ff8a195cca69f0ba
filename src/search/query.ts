/** One query against the index of the page's language. */
import { foldKey, INVISIBLE } from '../text/fold.ts';
import { inHouseStyle } from '../text/house-style.ts';
import type { Language } from '../languages/language.ts';

/** The parts of Pagefind's browser API that are used (pagefind.app, 1.6). */
export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	search(query: string, options: { filters: Record<string, string> }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	sub_results: { title: string; url: string; excerpt: string }[];
}

/** A page that answers a query. Excerpts are HTML in which only `mark` stands. */
export interface Hit {
	readonly url: string;
	readonly title: string;
	readonly excerpt: string;
	readonly isTerm: boolean;
	readonly sections: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** Words readers type most are far shorter; a longer query is cut rather than refused. */
const LONGEST_QUERY = 200;
const MOST_HITS = 20;
const MOST_SECTIONS = 3;
/** Between the labels of a term in the metadata of its page. */
const LABEL_SEPARATOR = '|';

/** The metadata that term pages carry for `isLabelOf`. */
export const labelMetadata = (labels: readonly string[]): string => labels.join(LABEL_SEPARATOR);

/** The query as the index would have it: without controls, in the spelling of the house. */
export function prepareQuery(query: string, language: Language): string {
	const clean = (text: string) => text.toWellFormed().replace(/[\p{Cc}\uFFFD]/gu, ' ').replace(INVISIBLE.find, '').replace(/\s+/g, ' ').trim();
	return inHouseStyle(clean(clean(query).slice(0, LONGEST_QUERY)), language.spelling);
}

/** Whether the query is a label of the term whose metadata this is, in any spelling. */
export function isLabelOf(query: string, labels: string | undefined, language: Language): boolean {
	const key = foldKey(query, language.folding);
	return (labels ?? '').split(LABEL_SEPARATOR).some((label) => label !== '' && foldKey(label, language.folding) === key);
}

/**
 * Searches in the page's language. A term whose label the query is comes first, the rest in the order of the index.
 * @throws what Pagefind throws when the index cannot be fetched
 */
export async function search(pagefind: Pagefind, query: string, language: Language, filters: Readonly<Record<string, string>>): Promise<Hit[]> {
	const prepared = prepareQuery(query, language);
	if (prepared === '') return [];
	const { results } = await pagefind.search(prepared, { filters: { ...filters } });
	const pages = await Promise.all(results.slice(0, MOST_HITS).map((result) => result.data()));
	const leading = (page: Fragment) => Number(isLabelOf(prepared, page.meta['labels'], language));
	return pages
		.map((page, index) => ({ page, index }))
		.sort((a, b) => leading(b.page) - leading(a.page) || a.index - b.index)
		.map(({ page }) => ({
			url: page.url,
			title: page.meta['title'] ?? page.url,
			excerpt: page.excerpt,
			isTerm: 'labels' in page.meta,
			sections: page.sub_results.filter(({ url }) => url.includes('#')).slice(0, MOST_SECTIONS),
		}));
}
