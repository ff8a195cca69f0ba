/** The content of our site as Markdown files for a stock Starlight site: the same texts, tables and lists, without our components. */
import { correctionPath, glossaryPath, href, pagePath, sourcePath, termPath } from '#addresses.ts';
import { describe } from '#description.ts';
import { formatNumber, languageOf, LANGUAGES } from '#languages/index.ts';
import type { Catalog, Page, Term } from '#model/catalog.ts';
import type { ContentFile } from '#model/content.ts';
import { plainMarkdown, table } from './plain-markdown.ts';

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
			const write = new Writer(catalog, id, base);
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

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const link = (text: string, address: string): string => `[${text}](${address})`;

/** Writes in one language. Sections that would be empty are left out. */
class Writer {
	readonly #catalog: Catalog;
	readonly #lang: string;
	readonly #base: string;

	constructor(catalog: Catalog, lang: string, base: string) {
		this.#catalog = catalog;
		this.#lang = lang;
		this.#base = base;
	}

	page(page: Page, prose: string): string {
		const { title = '', description = '' } = page.in[this.#lang] ?? {};
		return this.#file(title, description, [
			this.#plain(prose),
			...(page.kind === 'home' ? [] : [this.#section('page.related', list(page.related.map((address) => `${this.#pageLink(address)}: ${this.#catalog.pages[address]?.in[this.#lang]?.description}`)))]),
			this.#section('page.corrections', list(page.corrections.map((id) => link(`${id} ${this.#data(this.#catalog.corrections[id]?.title[this.#lang])}`, this.#address(correctionPath(this.#lang, id)))))),
			...(page.kind === 'home' ? [] : [this.#section('page.terms', this.#terms(page.terms))]),
			this.#section('page.sources', list(page.sources.map((id) => this.#cite(id)))),
		]);
	}

	term(term: Term): string {
		const here = term.in[this.#lang];
		const frameworks = this.#catalog.frameworks.filter(({ id }) => term.frameworks.includes(id)).map(({ name }) => name[this.#lang] ?? '');
		const deprecated = here?.deprecated.map(({ label, why }) => `${this.#data(label)}: ${this.#data(why)}`) ?? [];
		const relations = [['broader', term.broader], ['narrower', term.narrower], ['related', term.related]] as const;
		return this.#file(here?.preferred ?? '', describe(here?.definition ?? ''), [
			[this.#say(`kind.${term.kind}`), ...(here?.qualifier ? [here.qualifier] : []), ...frameworks].join(' · '),
			this.#section('term.definition', this.#data(here?.definition)),
			this.#section('term.labels', this.#labels(term)),
			this.#section('status.deprecated', list(deprecated)),
			this.#section('term.note', this.#data(here?.note)),
			this.#section('term.relations', list(relations.filter(([, ids]) => ids.length > 0).map(([name, ids]) => `${this.#say(`relation.${name}`)}: ${ids.map((id) => this.#termLink(id)).join(', ')}`))),
			this.#section('term.usedOn', list(term.usedOn.filter((address) => address !== 'home').map((address) => this.#pageLink(address)))),
			this.#section('page.sources', list(term.sources.map((id) => this.#cite(id)))),
		]);
	}

	/** The glossary's page: every term with its names in the other languages. */
	glossary(): string {
		const others = LANGUAGES.filter(({ id }) => id !== this.#lang);
		const letters = Map.groupBy(Object.values(this.#catalog.terms), (term) => languageOf(this.#lang).indexLetter(term.in[this.#lang]?.preferred ?? ''));
		return this.#file(this.#say('navigation.glossary'), this.#say('glossary.description'), [
			...[...letters].map(([letter, terms]) => `## ${letter}\n\n${list(terms.map((term) => `${this.#termLink(term.id)}: ${others.map(({ id }) => term.in[id]?.preferred).join(' · ')}`))}`),
		]);
	}

	#file(title: string, description: string, parts: readonly string[]): string {
		return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
	}

	#section(heading: string, body: string): string {
		return body === '' ? '' : `## ${this.#say(heading)}\n\n${body}`;
	}

	#labels(term: Term): string {
		return list(
			Object.entries(term.in).map(([id, { preferred, admitted, deprecated, equivalence }]) => {
				const others = [['status.admitted', admitted], ['status.deprecated', deprecated.map(({ label }) => label)]] as const;
				const parts = others.filter(([, labels]) => labels.length > 0).map(([key, labels]) => `${this.#say(key)}: ${labels.join(', ')}`);
				return [`${this.#say(`language.${id}`)}: **${preferred}**`, ...parts, `${this.#say('term.equivalence')}: ${this.#say(`equivalence.${equivalence}`)}`].join(' · ');
			}),
		);
	}

	/** What stands in the place of a leaf directive. */
	#block(name: string, id: string): string {
		if (name === 'comparison') return this.#comparison(id);
		if (name === 'sources') return this.#sources(id);
		if (name === 'corrections') return this.#corrections();
		if (name === 'axes') return this.#axes();
		throw new Error(`The stock site has no form for "::${name}" yet; give it one here`);
	}

	/** A comparison as a table, and below it what each cell rests on. */
	#comparison(id: string): string {
		const comparison = this.#catalog.comparisons[id];
		if (!comparison) throw new Error(`There is no comparison "${id}"`);
		const { caption, columns, rows } = comparison;
		const name = ({ term, label }: (typeof columns)[number]) => (term ? this.#termLink(term) : this.#data(label?.[this.#lang]));
		const bases = rows.flatMap((row) =>
			columns.flatMap((column) => {
				const cell = row.cells[column.id];
				if (!cell) return [];
				const facts = cell.facts.map((fact) => link(fact, this.#address(sourcePath(this.#lang, fact))));
				const correction = cell.correction ? [link(`${this.#say('comparison.correction')} ${cell.correction}`, this.#address(correctionPath(this.#lang, cell.correction)))] : [];
				return [`${name(row)} – ${name(column)}: ${[this.#say(`basis.${cell.basis}`), ...facts, ...correction, ...cell.sources.map((source) => this.#cite(source))].join(' · ')}`];
			}),
		);
		const cells = rows.map((row) => [name(row), ...columns.map((column) => `${this.#data(row.cells[column.id]?.text[this.#lang])} ${this.#say(`basis.${row.cells[column.id]?.basis ?? 'source'}.mark`)}`)]);
		return [`**${this.#data(caption[this.#lang])}**`, table([this.#say('comparison.criterion'), ...columns.map(name)], cells), `**${this.#say('comparison.bases')}**`, list(bases)].join('\n\n');
	}

	#sources(kind: string): string {
		const language = languageOf(this.#lang);
		const sources = Object.values(this.#catalog.sources).filter((source) => source.kind === kind);
		return list(
			sources.map(({ title, authors, year, container, publisher, doi, url, note, status, citedOn, ledger }) => {
				const work = [authors.join('; '), `*${title}*`, container, publisher, year && formatNumber(year, language), doi ? link(`doi:${doi}`, `https://doi.org/${doi}`) : url && link(new URL(url).hostname, url)];
				const statements = Object.entries(this.#catalog.facts).filter(([id]) => ledger && id.startsWith(`${ledger}-`));
				const pages = citedOn.map((address) => this.#pageLink(address)).join(', ');
				return `${work.filter(Boolean).join('. ')}. ${this.#data(note[this.#lang])} ${this.#say(`status.${status}`)} · ${this.#say('source.citedOn')} ${pages}${statements.map(([id, fact]) => `\n  - **${id}** ${this.#data(fact)}`).join('')}`;
			}),
		);
	}

	#corrections(): string {
		return Object.values(this.#catalog.corrections)
			.map(({ id, title, text, verdict, confidence, pages, sources }) => {
				const places = [...new Set(pages.map((page) => page.split('#')[0] ?? ''))].map((address) => this.#pageLink(address)).join(', ');
				const about = [this.#say(`verdict.${verdict}`), this.#say(`confidence.${confidence}`), `${this.#say('term.usedOn')}: ${places}`, ...sources.map((source) => this.#cite(source))];
				return `### ${id} ${this.#data(title[this.#lang])}\n\n${this.#data(text[this.#lang])}\n\n${about.join(' · ')}`;
			})
			.join('\n\n');
	}

	#axes(): string {
		return list(this.#catalog.frameworks.map(({ question, poles }) => `${question[this.#lang]} ${poles.map((id) => this.#termLink(id)).join(' – ')}`));
	}

	#terms(ids: readonly string[]): string {
		return ids.map((id) => this.#termLink(id)).join(' · ');
	}

	#termLink(id: string): string {
		return link(this.#catalog.terms[id]?.in[this.#lang]?.preferred ?? id, this.#address(termPath(this.#lang, id)));
	}

	#pageLink(address: string): string {
		return link(this.#catalog.pages[address]?.in[this.#lang]?.title ?? address, this.#pageAddress(address));
	}

	#pageAddress(address: string): string {
		return this.#address(address === 'glossary' ? glossaryPath(this.#lang) : pagePath(this.#lang, address));
	}

	#address(path: string): string {
		return href(this.#base, path);
	}

	#cite(id: string): string {
		return link(this.#catalog.sources[id]?.short[this.#lang] ?? id, this.#address(sourcePath(this.#lang, id)));
	}

	#say(key: string): string {
		return this.#catalog.interface[this.#lang]?.[key] ?? key;
	}

	#plain(markdown: string): string {
		return plainMarkdown(markdown, {
			term: (id) => this.#address(termPath(this.#lang, id)),
			page: (address) => this.#pageAddress(address),
			cite: (id) => this.#cite(id),
			block: (name, id) => this.#block(name, id),
		});
	}

	/** The text of a data file, where MDX reads no braces and tags of its own. */
	#data(text = ''): string {
		return this.#plain(text).replace(/(?<!\\)[{<]/g, '\\$&');
	}
}
