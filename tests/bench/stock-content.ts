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
			const write = new Writer(new StockWords(catalog, id, base));
			return [
				...Object.values(catalog.pages).map((page): [string, string] => [
					`${id}/${page.address === 'home' ? 'index' : page.address}.mdx`,
					write.page(page, proseOf.get(`content/pages/${page.address}/${id}.mdx`) ?? ''),
				]),
				...Object.values(catalog.terms).map((term): [string, string] => [`${id}/glossary/${term.id}.md`, write.term(term)]),
				[`${id}/glossary/index.md`, write.glossary()] as [string, string],
			];
		}),
	);
}

/** Writes in one language. Sections that would be empty are left out. */
class Writer {
	readonly #words: StockWords;

	constructor(words: StockWords) {
		this.#words = words;
	}

	page(page: Page, prose: string): string {
		const { title = '', description = '' } = page.in[this.#words.lang] ?? {};
		return this.#file(title, description, [
			this.#words.plain(prose, (name, id) => stockBlock(this.#words, name, id)),
			...(page.kind === 'home' ? [] : [this.#section('page.related', list(page.related.map((address) => `${this.#words.pageLink(address)}: ${this.#words.catalog.pages[address]?.in[this.#words.lang]?.description}`)))]),
			this.#section('page.corrections', list(page.corrections.map((id) => link(`${id} ${this.#words.data(this.#words.catalog.corrections[id]?.title[this.#words.lang])}`, this.#words.address(correctionPath(this.#words.lang, id)))))),
			...(page.kind === 'home' ? [] : [this.#section('page.terms', this.#terms(page.terms))]),
			this.#section('page.sources', list(page.sources.map((id) => this.#words.cite(id)))),
		]);
	}

	term(term: Term): string {
		const here = term.in[this.#words.lang];
		const frameworks = this.#words.catalog.frameworks.filter(({ id }) => term.frameworks.includes(id)).map(({ name }) => name[this.#words.lang] ?? '');
		const deprecated = here?.deprecated.map(({ label, why }) => `${this.#words.data(label)}: ${this.#words.data(why)}`) ?? [];
		const relations = [['broader', term.broader], ['narrower', term.narrower], ['related', term.related]] as const;
		return this.#file(here?.preferred ?? '', describe(here?.definition ?? ''), [
			[this.#words.say(`kind.${term.kind}`), ...(here?.qualifier ? [here.qualifier] : []), ...frameworks].join(' · '),
			this.#section('term.definition', this.#words.data(here?.definition)),
			this.#section('term.labels', this.#labels(term)),
			this.#section('status.deprecated', list(deprecated)),
			this.#section('term.note', this.#words.data(here?.note)),
			this.#section('term.relations', list(relations.filter(([, ids]) => ids.length > 0).map(([name, ids]) => `${this.#words.say(`relation.${name}`)}: ${ids.map((id) => this.#words.termLink(id)).join(', ')}`))),
			this.#section('term.usedOn', list(term.usedOn.filter((address) => address !== 'home').map((address) => this.#words.pageLink(address)))),
			this.#section('page.sources', list(term.sources.map((id) => this.#words.cite(id)))),
		]);
	}

	/** The glossary's page: every term with its names in the other languages. */
	glossary(): string {
		const others = LANGUAGES.filter(({ id }) => id !== this.#words.lang);
		const letters = Map.groupBy(Object.values(this.#words.catalog.terms), (term) => languageOf(this.#words.lang).indexLetter(term.in[this.#words.lang]?.preferred ?? ''));
		return this.#file(this.#words.say('navigation.glossary'), this.#words.say('glossary.description'), [
			...[...letters].map(([letter, terms]) => `## ${letter}\n\n${list(terms.map((term) => `${this.#words.termLink(term.id)}: ${others.map(({ id }) => term.in[id]?.preferred).join(' · ')}`))}`),
		]);
	}

	#file(title: string, description: string, parts: readonly string[]): string {
		return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
	}

	#section(heading: string, body: string): string {
		return body === '' ? '' : `## ${this.#words.say(heading)}\n\n${body}`;
	}

	#labels(term: Term): string {
		return list(
			Object.entries(term.in).map(([id, { preferred, admitted, deprecated, equivalence }]) => {
				const others = [['status.admitted', admitted], ['status.deprecated', deprecated.map(({ label }) => label)]] as const;
				const parts = others.filter(([, labels]) => labels.length > 0).map(([key, labels]) => `${this.#words.say(key)}: ${labels.join(', ')}`);
				return [`${this.#words.say(`language.${id}`)}: **${preferred}**`, ...parts, `${this.#words.say('term.equivalence')}: ${this.#words.say(`equivalence.${equivalence}`)}`].join(' · ');
			}),
		);
	}

	#terms(ids: readonly string[]): string {
		return ids.map((id) => this.#words.termLink(id)).join(' · ');
	}
}
