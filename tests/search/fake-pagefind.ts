import { labelMetadata } from '#search/query.ts';
import type { Hit, Pagefind } from '#search/query.ts';

interface FakePage {
	readonly title: string;
	readonly labels?: readonly string[];
	readonly sections?: Hit['sections'];
}

/** An index that answers every query with these pages, in this order, and remembers what it was asked. */
export interface FakePagefind extends Pagefind {
	readonly asked: { query: string; filters: Record<string, string> }[];
	/** How many pages were fetched. */
	fetched: number;
}

export function fakePagefind(pages: readonly FakePage[]): FakePagefind {
	const fake: FakePagefind = {
		asked: [],
		fetched: 0,
		options: () => Promise.resolve(),
		init: () => Promise.resolve(),
		search(query, { filters }) {
			fake.asked.push({ query, filters });
			const results = pages.map(({ title, labels, sections = [] }) => ({
				data() {
					fake.fetched++;
					return Promise.resolve({ url: `/en/${title}/`, excerpt: '', meta: { title, ...(labels ? { labels: labelMetadata(labels) } : {}) }, sub_results: [...sections] });
				},
			}));
			return Promise.resolve({ results });
		},
	};
	return fake;
}
