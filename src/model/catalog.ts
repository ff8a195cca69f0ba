/** The one value that everything reads: pages, terms, comparisons, sources and the links among them. Plain data, so that it can be handed to the bundler. */
import type { Language } from '../languages/index.ts';
import { checkInterface } from './checks/interface.ts';
import { checkPages } from './checks/pages.ts';
import { checkReferences } from './checks/references.ts';
import { checkTerms } from './checks/terms.ts';
import { checkLabels, checkOrthography } from './checks/wording.ts';
import { parseContent } from './content.ts';
import type { Content, ContentFile } from './content.ts';
import type { Problem } from './problems.ts';
import type { Prose } from './prose.ts';
import type { ComparisonData, CorrectionData, Framework, FrontMatter, PageData, SourceData, TermData } from './schemas.ts';

/** A heading of a page with the id that is the same in every language. */
export interface Heading {
	readonly id: string;
	readonly depth: number;
	readonly text: string;
}

/** What a page is in one language, apart from its prose. */
export interface PageText extends FrontMatter {
	readonly headings: readonly Heading[];
}

export interface Page extends PageData {
	/** Path below the language, `home` for the language's first page. */
	readonly address: string;
	readonly in: Readonly<Record<string, PageText>>;
	/** Ids of the corrections that concern this page. */
	readonly corrections: readonly string[];
	/** Ids of the comparisons whose tables stand on this page, in order. */
	readonly comparisons: readonly string[];
}

export interface Term extends TermData {
	readonly id: string;
	/** Terms that name this one as broader. */
	readonly narrower: readonly string[];
	/** Addresses of the pages that are about the term or link to it, and of those whose tables name it. */
	readonly usedOn: readonly string[];
}

export interface Source extends SourceData {
	readonly id: string;
	/** Addresses of the pages that cite it. */
	readonly citedOn: readonly string[];
}

export interface Comparison extends ComparisonData {
	readonly id: string;
	/** Whether it is the first table of its page; the cell ids of later ones carry the comparison's id. */
	readonly first: boolean;
}

export interface Correction extends CorrectionData {
	readonly id: string;
}

export interface Catalog {
	readonly frameworks: readonly Framework[];
	readonly pages: Readonly<Record<string, Page>>;
	readonly terms: Readonly<Record<string, Term>>;
	readonly comparisons: Readonly<Record<string, Comparison>>;
	readonly sources: Readonly<Record<string, Source>>;
	readonly facts: Readonly<Record<string, string>>;
	readonly corrections: Readonly<Record<string, Correction>>;
	/** Interface strings by language, then by key. */
	readonly interface: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Collects, checks and assembles the content. All problems of all files come in one list; the catalog holds what is sound and
 * is fit for publishing only where no problem is an error.
 * @param files every file under `content/`
 */
export function buildCatalog(files: readonly ContentFile[], languages: readonly Language[]): { catalog: Catalog; problems: Problem[] } {
	const { content, problems } = parseContent(files, languages);
	for (const check of [checkPages, checkReferences, checkTerms, checkInterface, checkOrthography, checkLabels]) problems.push(...check(content));
	return { catalog: assemble(content), problems };
}

const entriesOf = <T, R>(map: ReadonlyMap<string, T>, make: (id: string, value: T) => R): Record<string, R> =>
	Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, value]) => [id, make(id, value)]));

/** Joins what the files say of each other. */
function assemble(content: Content): Catalog {
	const corrections = Object.entries(content.corrections.data).map(([id, data]): Correction => ({ id, ...data }));
	const tablesOn = (address: string) => [...new Set([...(content.prose.get(address)?.values() ?? [])].flatMap(({ comparisons }) => comparisons.map(({ to }) => to)))];
	const termsIn = (id: string) => {
		const table = content.comparisons.get(id)?.data;
		return table ? [...table.columns, ...table.rows].flatMap(({ term }) => (term ? [term] : [])) : [];
	};

	const termsOn = new Map<string, Set<string>>();
	const sourcesOn = new Map<string, Set<string>>();
	for (const [address, { data }] of content.pages) {
		const texts = [...(content.prose.get(address)?.values() ?? [])];
		termsOn.set(address, new Set([...data.terms, ...texts.flatMap(({ terms }) => terms.map(({ to }) => to)), ...tablesOn(address).flatMap(termsIn)]));
		sourcesOn.set(address, new Set([...data.sources, ...texts.flatMap(({ citations }) => citations.map(({ to }) => to))]));
	}
	const pagesWith = (index: ReadonlyMap<string, ReadonlySet<string>>, id: string) => [...index].filter(([, ids]) => ids.has(id)).map(([address]) => address).sort();
	const firstTables = new Set([...content.pages.keys()].flatMap((address) => tablesOn(address).slice(0, 1)));

	return {
		frameworks: content.frameworks.data,
		pages: entriesOf(content.pages, (address, { data }): Page => ({
			...data,
			address,
			sources: [...(sourcesOn.get(address) ?? [])],
			in: Object.fromEntries(
				content.languages.flatMap(({ id }) => {
					const prose = content.prose.get(address)?.get(id);
					return prose ? [[id, pageText(prose, data)] as const] : [];
				}),
			),
			corrections: corrections.filter(({ pages }) => pages.some((page) => page.split('#')[0] === address)).map(({ id }) => id),
			comparisons: tablesOn(address),
		})),
		terms: entriesOf(content.terms, (id, { data }): Term => ({
			...data,
			id,
			narrower: [...content.terms].filter(([, other]) => other.data.broader.includes(id)).map(([other]) => other).sort(),
			usedOn: pagesWith(termsOn, id),
		})),
		comparisons: entriesOf(content.comparisons, (id, { data }): Comparison => ({ ...data, id, first: firstTables.has(id) })),
		sources: entriesOf(content.sources, (id, { data }): Source => ({ ...data, id, citedOn: pagesWith(sourcesOn, id) })),
		facts: content.facts.data,
		corrections: Object.fromEntries(corrections.map((correction) => [correction.id, correction])),
		interface: entriesOf(content.interface, (_, { data }) => data),
	};
}

/** Gives the headings of a text the ids of page.yaml: the nth `##` the nth section, the nth `###` in it the nth part. */
function pageText({ frontMatter, headings }: Prose, { sections }: PageData): PageText {
	let section = -1;
	let part = -1;
	return {
		...frontMatter,
		headings: headings
			.filter(({ depth }) => depth === 2 || depth === 3)
			.map(({ depth, text }) => {
				if (depth === 2) [section, part] = [section + 1, -1];
				else part += 1;
				const id = depth === 2 ? sections[section]?.id : sections[section]?.parts[part];
				return { id: id ?? '', depth, text };
			}),
	};
}
