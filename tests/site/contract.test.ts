/** The public contract (section 1 of the design), as far as this axis fills it: addresses, ids, and what every page holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptPath, pagePath, termPath } from '#addresses.ts';
import { LANGUAGES } from '#languages/index.ts';
import { loadCatalog } from '#model/read.ts';
import { attribute, files, listed, named, pageAt, pages, pagesIn, textOf } from './built-pages.ts';
import type { BuiltPage } from './built-pages.ts';

const { catalog } = await loadCatalog();
const tags = LANGUAGES.map(({ id }) => id);
const paths = new Set(pages.map(({ path }) => path));

const characters = (text: string): number => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
const headOf = (page: BuiltPage) => ({
	title: named(page, 'title').filter(({ parentNode }) => parentNode?.nodeName === 'head').map(textOf),
	description: named(page, 'meta').filter((meta) => attribute(meta, 'name') === 'description').map((meta) => attribute(meta, 'content') ?? ''),
});

test('every address of the contract that is filled by now has its page', () => {
	const wanted = [
		'',
		'404.html',
		...tags.flatMap((lang) => [
			...['', 'glossary/', 'search/', 'sources/', 'about/method/', 'about/corrections/'].map((path) => `${lang}/${path}`),
			...['overview', 'active-marketing', 'passive-marketing', 'comparison', 'by-business-type', 'how-to-balance', 'pros-cons', 'faq'].map((page) => `${lang}/active-passive/${page}/`),
			...Object.keys(catalog.pages).map((address) => pagePath(lang, address)),
			...Object.keys(catalog.terms).map((id) => termPath(lang, id)),
		]),
		...Object.keys(catalog.terms).map(conceptPath),
	];
	assert.ok(wanted.length > 400);
	assert.deepEqual(wanted.filter((path) => !paths.has(path)), []);
	assert.ok(files.includes('sitemap-index.xml'));
});

test('addresses and section ids are lower-case ASCII', () => {
	assert.deepEqual([...paths].filter((path) => path !== '404.html' && !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/.test(path)), []);
});

test('the cells of the first table of a page are named row--column, those of later tables with the table in front', () => {
	const tables = Object.values(catalog.pages).flatMap(({ address, comparisons }) => comparisons.map((id, index) => ({ address, id, prefix: index === 0 ? '' : `${id}--` })));
	assert.ok(tables.some(({ prefix }) => prefix === '') && tables.some(({ prefix }) => prefix !== ''), 'there are first and later tables');
	for (const { address, id, prefix } of tables) {
		const { rows = [], columns = [] } = catalog.comparisons[id] ?? {};
		const wanted = rows.flatMap((row) => columns.map((column) => `${prefix}${row.id}--${column.id}`));
		for (const lang of tags) {
			const page = pageAt(pagePath(lang, address));
			const cells = named(page, 'td').flatMap((cell) => attribute(cell, 'id') ?? []);
			assert.deepEqual(wanted.filter((cell) => !cells.includes(cell)), [], `${page.path}, ${id}`);
		}
	}
});

test('the permanent address of a term holds its labels and definitions in all four languages', () => {
	for (const [id, term] of Object.entries(catalog.terms)) {
		const sections = named(pageAt(conceptPath(id)), 'section');
		for (const lang of tags) {
			const section = sections.find((each) => attribute(each, 'lang') === lang);
			assert.ok(section && textOf(section).includes(term.in[lang]?.preferred ?? ' '), `${id} in ${lang}`);
			assert.ok(named(section, 'p').some((text) => textOf(text).length > 20), `${id} is defined in ${lang}`);
			assert.ok(named(section, 'a').some((link) => attribute(link, 'hreflang') === lang), `${id} leads to ${lang}`);
		}
	}
});

test('the page for addresses that do not exist speaks all four languages', () => {
	const page = pageAt('404.html');
	for (const { id, direction } of LANGUAGES) {
		const [section, ...more] = named(page, 'section').filter((each) => attribute(each, 'lang') === id);
		assert.ok(section && more.length === 0, id);
		assert.equal(attribute(section, 'dir'), direction);
		assert.equal(named(section, 'h2').length, 1);
		assert.ok(named(section, 'a').length >= 2, `${id} leads on`);
	}
});

test('the search page holds the list of the contract, at rest, and asks the same address', () => {
	for (const lang of tags) {
		const page = pageAt(`${lang}/search/`);
		const results = page.elements.filter((element) => attribute(element, 'id') === 'results');
		assert.deepEqual(results.map((list) => [list.tagName, attribute(list, 'aria-busy')]), [['ol', 'false']]);
		const [field] = named(page, 'input').filter((input) => attribute(input, 'name') === 'q');
		assert.ok(field, `${lang} has a field for q`);
		assert.deepEqual(named(page, 'select').map((select) => attribute(select, 'name')), ['framework', 'kind']);
	}
});

test('every page has one h1, one title and one description that differs from it', () => {
	const findings = pages.flatMap((page) => {
		const { title, description } = headOf(page);
		const headings = named(page, 'h1').length;
		const sound = headings === 1 && title.length === 1 && description.length === 1 && title[0] !== '' && description[0] !== '' && description[0] !== title[0];
		return sound ? [] : [`${page.path}: ${headings} h1, ${title.length} titles, ${description.length} descriptions`];
	});
	assert.equal(findings.length, 0, listed(findings));
});

test('titles and descriptions keep to their lengths: 60, and 70 to 160', () => {
	const written = new Set(tags.flatMap((lang) => Object.keys(catalog.pages).map((address) => pagePath(lang, address))));
	const findings = tags.flatMap(pagesIn).flatMap((page) => {
		const title = characters(textOf(named(page, 'h1')[0] as (typeof page.elements)[number]));
		const description = characters(headOf(page).description[0] ?? '');
		const least = written.has(page.path) ? 70 : 1;
		return title <= 60 && description >= least && description <= 160 ? [] : [`${page.path}: title ${title}, description ${description}`];
	});
	assert.equal(findings.length, 0, listed(findings));
});

test('the foot of every page names the licences of content and code', () => {
	for (const page of tags.flatMap(pagesIn)) {
		const [foot] = named(page, 'footer').filter((each) => attribute(each, 'class')?.includes('site-foot'));
		assert.ok(foot, page.path);
		const links = named(foot, 'a').map((link) => `${textOf(link)} ${attribute(link, 'href')}`);
		assert.ok(links.includes('CC BY 4.0 https://creativecommons.org/licenses/by/4.0/') && links.includes('MIT https://opensource.org/license/mit'), page.path);
	}
});
