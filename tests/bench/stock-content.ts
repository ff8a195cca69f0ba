/** The content of our site as Markdown files for a stock Starlight site: the same texts, tables and lists, without our components. */
import { correctionPath } from '#addresses.ts';
import { describe } from '#description.ts';
import { languageOf, LANGUAGES } from '#languages/index.ts';
import type { Catalog, Page, Term } from '#model/catalog.ts';
import type { ContentFile } from '#model/content.ts';
import { stockBlock } from './stock-blocks.ts';
import { link, list, StockWords } from './stock-words.ts';

/** Files below `src/content/docs/`. */
export type StockFiles = ReadonlyMap<string, string>;

/**
 * @param sources the files under `content/`
 * @param base path below which the site stands
 */
export function stockContent(catalog: Catalog, sources: readonly ContentFile[], base: string): StockFiles {
	const proseOf = new Map(sources.map(({ path, text }) => [path, text.replace(/^---\n[\s\S]*?\n---\n/, '')]));
	return new Map(
		LANGUAGES.flatMap(({ id }) => {
			const words = new StockWords(catalog, id, base);
			return [
				...Object.values(catalog.pages).map((page): [string, string] => [
					`${id}/${page.address === 'home' ? 'index' : page.address}.mdx`,
					pageFile(words, page, proseOf.get(`content/pages/${page.address}/${id}.mdx`) ?? ''),
				]),
				...Object.values(catalog.terms).map((term): [string, string] => [`${id}/glossary/${term.id}.md`, termFile(words, term)]),
				[`${id}/glossary/index.md`, glossaryFile(words)] as [string, string],
			];
		}),
	);
}

/** A page of `content/pages/`: prose, and what stands at its end. Sections that would be empty are left out. */
function pageFile(words: StockWords, page: Page, prose: string): string {
	const { title = '', description = '' } = page.in[words.lang] ?? {};
	return markdownFile(title, description, [
		words.plain(prose, (name, id) => stockBlock(words, name, id)),
		...(page.kind === 'home' ? [] : [section(words, 'page.related', list(page.related.map((address) => `${words.pageLink(address)}: ${words.catalog.pages[address]?.in[words.lang]?.description}`)))]),
		section(words, 'page.corrections', list(page.corrections.map((id) => link(`${id} ${words.data(words.catalog.corrections[id]?.title[words.lang])}`, words.address(correctionPath(words.lang, id)))))),
		...(page.kind === 'home' ? [] : [section(words, 'page.terms', termLinks(words, page.terms))]),
		section(words, 'page.sources', list(page.sources.map((id) => words.cite(id)))),
	]);
}

/** The page of a term. */
function termFile(words: StockWords, term: Term): string {
	const here = term.in[words.lang];
	const frameworks = words.catalog.frameworks.filter(({ id }) => term.frameworks.includes(id)).map(({ name }) => name[words.lang] ?? '');
	const deprecated = here?.deprecated.map(({ label, why }) => `${words.data(label)}: ${words.data(why)}`) ?? [];
	const relations = [['broader', term.broader], ['narrower', term.narrower], ['related', term.related]] as const;
	return markdownFile(here?.preferred ?? '', describe(here?.definition ?? ''), [
		[words.say(`kind.${term.kind}`), ...(here?.qualifier ? [here.qualifier] : []), ...frameworks].join(' · '),
		section(words, 'term.definition', words.data(here?.definition)),
		section(words, 'term.labels', labels(words, term)),
		section(words, 'status.deprecated', list(deprecated)),
		section(words, 'term.note', words.data(here?.note)),
		section(words, 'term.relations', list(relations.filter(([, ids]) => ids.length > 0).map(([name, ids]) => `${words.say(`relation.${name}`)}: ${ids.map((id) => words.termLink(id)).join(', ')}`))),
		section(words, 'term.usedOn', list(term.usedOn.filter((address) => address !== 'home').map((address) => words.pageLink(address)))),
		section(words, 'page.sources', list(term.sources.map((id) => words.cite(id)))),
	]);
}

/** The glossary's page: every term with its names in the other languages. */
function glossaryFile(words: StockWords): string {
	const others = LANGUAGES.filter(({ id }) => id !== words.lang);
	const letters = Map.groupBy(Object.values(words.catalog.terms), (term) => languageOf(words.lang).indexLetter(term.in[words.lang]?.preferred ?? ''));
	return markdownFile(words.say('navigation.glossary'), words.say('glossary.description'), [
		...[...letters].map(([letter, terms]) => `## ${letter}\n\n${list(terms.map((term) => `${words.termLink(term.id)}: ${others.map(({ id }) => term.in[id]?.preferred).join(' · ')}`))}`),
	]);
}

function markdownFile(title: string, description: string, parts: readonly string[]): string {
	return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(words: StockWords, heading: string, body: string): string {
	return body === '' ? '' : `## ${words.say(heading)}\n\n${body}`;
}

function labels(words: StockWords, term: Term): string {
	return list(
		Object.entries(term.in).map(([id, { preferred, admitted, deprecated, equivalence }]) => {
			const others = [['status.admitted', admitted], ['status.deprecated', deprecated.map(({ label }) => label)]] as const;
			const parts = others.filter(([, names]) => names.length > 0).map(([key, names]) => `${words.say(key)}: ${names.join(', ')}`);
			return [`${words.say(`language.${id}`)}: **${preferred}**`, ...parts, `${words.say('term.equivalence')}: ${words.say(`equivalence.${equivalence}`)}`].join(' · ');
		}),
	);
}

function termLinks(words: StockWords, ids: readonly string[]): string {
	return ids.map((id) => words.termLink(id)).join(' · ');
}
