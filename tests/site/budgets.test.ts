/** What a first visit may send, in bytes that no machine changes: Brotli at its best over HTML, styles, scripts and fonts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePath } from '#addresses.ts';
import { SITE_FOLDER } from '#build/site.ts';
import { LANGUAGES } from '#languages/index.ts';
import { loadCatalog } from '#model/read.ts';
import { siteLocation } from '#site.ts';
import { BuiltSite } from '../bench/built-site.ts';
import { firstVisit } from '../bench/first-visit.ts';
import type { Visit } from '../bench/first-visit.ts';
import { attribute, listed, named, pages, textOf } from './built-pages.ts';
import type { BuiltPage } from './built-pages.ts';

const MOST_VISIT = 40_000;
const MOST_SCRIPT = 8_000;

/** A bibliography with all statements of the source articles is a work of reference, no article. */
const NO_ARTICLES = new Set(['reference']);

const site = new BuiltSite(SITE_FOLDER, siteLocation().base);
const { catalog } = await loadCatalog();

const inParts = (path: string, { total, html, css, js, inlineScripts, fonts }: Visit): string => `${path}: ${total} B (HTML ${html}, of it scripts ${inlineScripts}; CSS ${css}; scripts ${js}; fonts ${fonts})`;

test('the first visit of an article sends at most 40 kB in every language, fonts included', (context) => {
	const articles = Object.values(catalog.pages).filter(({ kind }) => !NO_ARTICLES.has(kind));
	for (const { id: lang, face } of LANGUAGES) {
		const visits = articles.map(({ address }) => ({ path: pagePath(lang, address), visit: firstVisit(site, pagePath(lang, address)) })).sort((a, b) => b.visit.total - a.visit.total);
		const [heaviest] = visits;
		assert.ok(heaviest);
		context.diagnostic(inParts(heaviest.path, heaviest.visit));
		assert.ok(visits.every(({ visit }) => visit.html > 0 && visit.css > 0 && visit.js > 0 && visit.fonts > 0 === (face !== undefined)), `every part of ${lang} is counted`);
		const over = visits.filter(({ visit }) => visit.total > MOST_VISIT).map(({ path, visit }) => inParts(path, visit));
		assert.equal(over.length, 0, listed(over));
	}
});

/** What a page says of scripts; pages that say the same send the same. */
const scriptsOf = (page: BuiltPage): string => named(page, 'script').map((script) => `${attribute(script, 'src')} ${textOf(script)}`).join('\n');

test('no page sends more than 8 kB of JavaScript before search is opened', () => {
	const kinds = new Map(pages.filter(({ path }) => path !== '404.html').map((page) => [scriptsOf(page), page.path]));
	assert.ok(kinds.size > 4);
	const over = [...kinds.values()]
		.map((path) => ({ path, visit: firstVisit(site, path) }))
		.filter(({ visit }) => visit.js + visit.inlineScripts + visit.idle > MOST_SCRIPT)
		.map(({ path, visit }) => inParts(path, visit));
	assert.equal(over.length, 0, listed(over));
});
