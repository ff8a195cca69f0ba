/** What the source articles say is carried by the pages, and what is wrong in it is corrected where it stands. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionPath, pagePath, sourcePath } from '#addresses.ts';
import { LANGUAGES } from '#languages/index.ts';
import { loadCatalog } from '#model/read.ts';
import { attribute, listed, named, pageAt, SITE_ADDRESS, textOf } from './built-pages.ts';
import type { BuiltPage, Element } from './built-pages.ts';

/** The letters with which the facts of an axis begin, as `content/facts.yaml` has them. */
const LEDGERS: Readonly<Record<string, string>> = { 'one-to-one': 'oto-', 'bottom-up': 'bup-', 'active-passive': 'avp-', 'upstream-downstream': 'uds-' };

/** Corrections of the axis that is written. */
const CORRECTIONS = Array.from({ length: 11 }, (_, index) => `C${index + 22}`);

const { catalog } = await loadCatalog();
const tags = LANGUAGES.map(({ id }) => id);
const withId = (page: BuiltPage, id: string): Element | undefined => page.elements.find((element) => attribute(element, 'id') === id);
const linksIn = (element: Element, from: BuiltPage): string[] => named(element, 'a').map((link) => new URL(attribute(link, 'href') ?? '', from.address).href);

/** The cells of every table, with the page they stand on and the facts they carry. */
const cells = Object.values(catalog.pages).flatMap(({ address, comparisons }) =>
	comparisons.flatMap((id) => {
		const { first = false, rows = [] } = catalog.comparisons[id] ?? {};
		return rows.flatMap((row) => Object.entries(row.cells).map(([column, cell]) => ({ address, id: `${first ? '' : `${id}--`}${row.id}--${column}`, facts: cell.facts })));
	}),
);

test('every fact of an axis marked complete is carried by a section or a cell of a table', () => {
	const complete = catalog.frameworks.filter((framework) => framework.complete);
	assert.ok(complete.length > 0);
	const carried = new Set([...Object.values(catalog.pages).flatMap(({ sections }) => sections.flatMap(({ facts }) => facts)), ...cells.flatMap(({ facts }) => facts)]);
	for (const { id } of complete) {
		const facts = Object.keys(catalog.facts).filter((fact) => fact.startsWith(LEDGERS[id] ?? ' '));
		assert.ok(facts.length > 0, id);
		assert.deepEqual(facts.filter((fact) => !carried.has(fact)), [], `facts of ${id} that nothing carries`);
	}
});

test('every section that carries facts stands on its page with a text below it, in every language', () => {
	const findings = Object.values(catalog.pages).flatMap(({ address, sections }) =>
		sections
			.filter(({ facts }) => facts.length > 0)
			.flatMap(({ id }) =>
				tags.flatMap((lang) => {
					const page = pageAt(pagePath(lang, address));
					const heading = withId(page, id);
					const at = heading ? page.elements.indexOf(heading) : -1;
					const rest = page.elements.slice(at + 1);
					const below = rest.slice(0, rest.findIndex(({ tagName }) => tagName === 'h2')).filter(({ tagName }) => tagName === 'p' || tagName === 'li' || tagName === 'td');
					return heading?.tagName === 'h2' && below.some((element) => textOf(element).trim().length > 20) ? [] : [`${page.path}#${id}`];
				}),
			),
	);
	assert.equal(findings.length, 0, listed(findings));
});

test('every cell of a table leads to what it rests on, and that to each of its facts', () => {
	assert.ok(cells.length > 50);
	const findings = cells.flatMap(({ address, id, facts }) =>
		tags.flatMap((lang) => {
			const page = pageAt(pagePath(lang, address));
			const cell = withId(page, id);
			const basis = withId(page, `basis-${id}`);
			if (!cell || !basis) return [`${page.path}#${id} or its basis is missing`];
			const rests = linksIn(basis, page);
			const missing = facts.filter((fact) => !rests.includes(SITE_ADDRESS + sourcePath(lang, fact)));
			return [...(linksIn(cell, page).includes(`${page.address}#basis-${id}`) && rests.includes(`${page.address}#${id}`) ? [] : [`${page.path}#${id} and its basis do not lead to each other`]), ...missing.map((fact) => `${page.path}#basis-${id} does not name ${fact}`)];
		}),
	);
	assert.equal(findings.length, 0, listed(findings));
});

test('the sources page holds every fact word for word', () => {
	for (const lang of tags) {
		const page = pageAt(`${lang}/sources/`);
		const told = (id: string): string => [withId(page, id)].map((element) => (element ? textOf(element) : '')).join('');
		assert.deepEqual(Object.entries(catalog.facts).filter(([id, fact]) => !told(id).includes(fact)).map(([id]) => id), [], lang);
	}
});

test('every correction of the axis is listed with its text and shown on every page it names', () => {
	const findings = CORRECTIONS.flatMap((id) => {
		const correction = catalog.corrections[id];
		if (!correction) return [`${id} is not there`];
		return tags.flatMap((lang) => {
			const address = SITE_ADDRESS + correctionPath(lang, id);
			const list = pageAt(correctionPath(lang, id).replace(/#.*/, ''));
			const entry = withId(list, id);
			const shown = entry ? textOf(entry) : '';
			const absent = correction.pages.filter((target) => {
				const [place = '', section] = target.split('#');
				const page = pageAt(pagePath(lang, place));
				return !named(page, 'main').some((main) => linksIn(main, page).includes(address)) || (section !== undefined && !page.ids.has(section));
			});
			return [...(entry && shown.includes(id) && shown.length > 150 ? [] : [`${list.path} does not tell ${id}`]), ...absent.map((target) => `${lang}/${target} does not show ${id}`)];
		});
	});
	assert.equal(findings.length, 0, listed(findings));
});
