/** The catalog inside Astro, and the questions that routes and components ask of it. */
import { catalog } from 'virtual:four-axes/catalog';
import { collator, languageOf, LANGUAGES } from './languages/index.ts';
import { inlineRenderer } from './markdown/inline.ts';
import { PAGE_KINDS } from './model/schemas.ts';
import type { Framework } from './model/schemas.ts';
import type { Page, Term } from './model/catalog.ts';

export { catalog };

/** Texts of data files as HTML, with links and marks. */
export const inline = inlineRenderer({ catalog, languages: LANGUAGES, base: import.meta.env.BASE_URL });

/** The interface strings of a language; `{name}` in a string is replaced by the value of that name, where one is given. */
export function strings(lang: string): (key: string, values?: Readonly<Record<string, string | number>>) => string {
	return (key, values = {}) => {
		const text = catalog.interface[lang]?.[key];
		if (text === undefined) throw new Error(`content/interface/${lang}.yaml has no "${key}"`);
		return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
	};
}

/** The pages of a framework in reading order: by kind, the poles in the order of the framework. */
export function pagesOf(framework: string): Page[] {
	const poles = catalog.frameworks.find(({ id }) => id === framework)?.poles ?? [];
	const rank = ({ kind, address }: Page) => PAGE_KINDS.indexOf(kind) * 10 + Math.max(0, poles.findIndex((pole) => address.endsWith(`/${pole}`)));
	return Object.values(catalog.pages)
		.filter((page) => page.framework === framework)
		.sort((a, b) => rank(a) - rank(b) || (a.address < b.address ? -1 : 1));
}

/** The framework that a page or a term page belongs to; a term of several frameworks belongs to none of them alone. */
export function frameworkOf(address: string): Framework | undefined {
	const term = address.startsWith('glossary/') ? catalog.terms[address.slice('glossary/'.length)] : undefined;
	const id = term ? (term.frameworks.length === 1 ? term.frameworks[0] : undefined) : catalog.pages[address]?.framework;
	return catalog.frameworks.find((framework) => framework.id === id);
}

/** Kinds of which an axis has one page; in the sidebar they go by the kind, since the axis stands above. */
const NAMED_BY_KIND = new Set(['overview', 'comparison', 'how-to', 'pros-cons', 'faq']);

/** A page's name beside the others of its section. */
export function shortTitle(address: string, lang: string): string {
	const page = catalog.pages[address];
	if (page && NAMED_BY_KIND.has(page.kind)) return strings(lang)(`pageKind.${page.kind}`);
	if (page?.kind === 'pole') return catalog.terms[address.split('/').at(-1) ?? '']?.in[lang]?.preferred ?? pageTitle(address, lang);
	return catalog.interface[lang]?.[`navigation.${address}`] ?? pageTitle(address, lang);
}

/** The title of a page, of a term page, or of a page made from data. */
export function pageTitle(address: string, lang: string): string {
	if (address === 'home') return strings(lang)('navigation.home');
	const term = address.startsWith('glossary/') ? catalog.terms[address.slice('glossary/'.length)] : undefined;
	return term?.in[lang]?.preferred ?? catalog.pages[address]?.in[lang]?.title ?? strings(lang)(`navigation.${address}`);
}

/** Terms in the order of the language. */
export function sortedTerms(terms: readonly Term[], lang: string): Term[] {
	const compare = collator(languageOf(lang));
	return [...terms].sort((a, b) => compare(a.in[lang]?.preferred ?? '', b.in[lang]?.preferred ?? ''));
}

/** The terms with these ids, in that order. */
export const termsOf = (ids: readonly string[]): Term[] => ids.flatMap((id) => catalog.terms[id] ?? []);
