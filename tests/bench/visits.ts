/** First visits by kind of page and language, ours beside stock. */
import { statSync } from 'node:fs';
import { glossaryPath, pagePath, termPath } from '#addresses.ts';
import { LANGUAGES } from '#languages/index.ts';
import type { Catalog } from '#model/catalog.ts';
import { PAGE_KINDS } from '#model/schemas.ts';
import type { BuiltSite } from './built-site.ts';
import { firstVisit } from './first-visit.ts';
import type { Visit } from './first-visit.ts';

export interface VisitPair {
	readonly kind: string;
	readonly lang: string;
	/** The page with the most HTML of its kind and language in our site. */
	readonly path: string;
	readonly ours: Visit;
	readonly stock: Visit;
	/** Our total by stock's: without what stock loads by itself once the browser is idle, and with it. */
	readonly ratio: number;
	readonly ratioWithIdle: number;
}

/** Paths of the pages of each kind in a language. */
function pathsByKind({ pages, terms }: Catalog, lang: string): Map<string, string[]> {
	const paths = new Map<string, string[]>(PAGE_KINDS.map((kind) => [kind, Object.values(pages).filter((page) => page.kind === kind).map(({ address }) => pagePath(lang, address))]));
	paths.set('term', Object.keys(terms).map((id) => termPath(lang, id)));
	paths.set('glossary', [glossaryPath(lang)]);
	return new Map([...paths].filter(([, found]) => found.length > 0));
}

export function compareVisits(catalog: Catalog, ours: BuiltSite, stock: BuiltSite): VisitPair[] {
	const weight = (path: string) => statSync(ours.fileOf(ours.addressOf(path)) as string).size;
	const pairs = LANGUAGES.flatMap(({ id: lang }) =>
		[...pathsByKind(catalog, lang)].map(([kind, paths]): VisitPair => {
			const path = paths.reduce((heaviest, each) => (weight(each) > weight(heaviest) ? each : heaviest));
			const pair = { ours: firstVisit(ours, path), stock: firstVisit(stock, path) };
			return { kind, lang, path, ...pair, ratio: pair.ours.total / pair.stock.total, ratioWithIdle: (pair.ours.total + pair.ours.idle) / (pair.stock.total + pair.stock.idle) };
		}),
	);
	const order = pairs.map(({ kind }) => kind);
	return pairs.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
