/** Four languages, one site: the same pages and sections in each, named to machines as twins, with plain links between them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, REFERENCE_LANGUAGE } from '#languages/index.ts';
import { attribute, listed, named, pageAt, pages, pagesIn, SITE_ADDRESS } from './built-pages.ts';
import type { BuiltPage } from './built-pages.ts';

const tags = LANGUAGES.map(({ id }) => id);

/** The letters of the glossary's index are the language's own, and so is their number. */
const OWN_SECTIONS = new Set(['glossary/']);

/** `hreflang` to address, as the head of a page has them; a language named twice keeps both addresses. */
function twinsOf(page: BuiltPage): [lang: string, address: string][] {
	return named(page, 'link').flatMap((link): [string, string][] => {
		const lang = attribute(link, 'hreflang');
		return lang && attribute(link, 'rel') === 'alternate' ? [[lang, attribute(link, 'href') ?? '']] : [];
	});
}

const canonicalOf = (page: BuiltPage): string[] => named(page, 'link').flatMap((link) => (attribute(link, 'rel') === 'canonical' ? (attribute(link, 'href') ?? '') : []));

/** The page for readers of any other language, as section 1 of the design has it. */
function defaultOf(place: string): string {
	if (place === '') return SITE_ADDRESS;
	const [, term] = /^glossary\/([^/]+)\/$/.exec(place) ?? [];
	return SITE_ADDRESS + (term ? `t/${term}/` : `${REFERENCE_LANGUAGE.id}/${place}`);
}

const sectionsOf = (page: BuiltPage): string[] => named(page, 'main').flatMap((main) => named(main, 'h2', 'h3').flatMap((heading) => attribute(heading, 'id') ?? []));

test('every page exists in every language', () => {
	const places = (lang: string) => pagesIn(lang).map(({ place }) => place).sort();
	const reference = places(REFERENCE_LANGUAGE.id);
	assert.ok(reference.length > 10);
	for (const lang of tags) assert.deepEqual(places(lang), reference, lang);
});

test('the sections of a page have the same ids in every language', () => {
	const findings = pagesIn(REFERENCE_LANGUAGE.id)
		.filter(({ place }) => !OWN_SECTIONS.has(place))
		.flatMap((page) => {
			const wanted = sectionsOf(page).join(' ');
			return tags.filter((lang) => sectionsOf(pageAt(`${lang}/${page.place}`)).join(' ') !== wanted).map((lang) => `${lang}/${page.place}: ${sectionsOf(pageAt(`${lang}/${page.place}`)).join(' ')} instead of ${wanted}`);
		});
	assert.equal(findings.length, 0, listed(findings));
});

test('every page names itself as canonical', () => {
	const findings = pages.filter((page) => page.path !== '404.html' && canonicalOf(page).join() !== page.address).map((page) => `${page.path}: ${canonicalOf(page).join() || 'none'}`);
	assert.equal(findings.length, 0, listed(findings));
});

test('every page of a language names its four twins and the default, each once, under the address of the site', () => {
	const findings = tags.flatMap(pagesIn).flatMap((page) => {
		const wanted = [...tags.map((lang) => `${lang} ${SITE_ADDRESS}${lang}/${page.place}`), `x-default ${defaultOf(page.place)}`].sort();
		const found = twinsOf(page).map((each) => each.join(' ')).sort();
		return wanted.join() === found.join() ? [] : [`${page.path}:\n  has   ${found.join(', ')}\n  wants ${wanted.join(', ')}`];
	});
	assert.equal(findings.length, 0, listed(findings));
});

test('twins name each other, the default pages too', () => {
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	const findings = pages.flatMap((page) =>
		twinsOf(page).flatMap(([lang, address]) => {
			const twin = byAddress.get(address);
			return twin && twinsOf(twin).some(([, back]) => back === page.address || defaultOf(twin.place) === page.address) ? [] : [`${page.path} names ${address} (${lang}), which does not name it`];
		}),
	);
	assert.equal(findings.length, 0, listed(findings));
	for (const place of ['', ...pages.filter(({ path }) => path.startsWith('t/')).map(({ path }) => path)]) {
		assert.deepEqual(twinsOf(pageAt(place)).map(([lang]) => lang).sort(), [...tags, 'x-default'].sort(), place);
	}
});

test('html carries the language and the direction of the page', () => {
	for (const { id, direction } of LANGUAGES) {
		for (const page of pagesIn(id)) {
			const [html] = named(page, 'html');
			assert.ok(html);
			assert.equal(attribute(html, 'lang'), id, page.path);
			assert.equal(attribute(html, 'dir') ?? 'ltr', direction, page.path);
		}
	}
});

test('plain links lead to the same page in every language, in the header and at the foot', () => {
	const findings = tags.flatMap(pagesIn).flatMap((page) => {
		const links = named(page, 'a').filter((link) => attribute(link, 'hreflang'));
		return tags.flatMap((lang) => {
			const here = links.filter((link) => attribute(link, 'hreflang') === lang && new URL(attribute(link, 'href') ?? '', page.address).href === `${SITE_ADDRESS}${lang}/${page.place}`);
			return here.length >= 2 && here.every((link) => attribute(link, 'lang') === lang) ? [] : [`${page.path}: ${here.length} links to ${lang}`];
		});
	});
	assert.equal(findings.length, 0, listed(findings));
	for (const lang of tags) assert.ok(named(pageAt(''), 'a').some((link) => attribute(link, 'hreflang') === lang), `the chooser leads to ${lang}`);
});
