import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { collator, formatDate, formatNumber, keyOf } from '#languages/index.ts';
import { en } from '#languages/en.ts';
import { inlineRenderer } from '#markdown/inline.ts';
import { buildCatalog } from '#model/catalog.ts';
import { formatProblem } from '#model/problems.ts';
import { readContent } from '#model/read.ts';
import { search } from '#search/query.ts';
import { occurrences } from '#text/occurrences.ts';
import { renderProse } from '../markdown/render-prose.ts';
import { el } from './fixtures/el.ts';

const LANGUAGES = [el, en];
const files = await readContent(fileURLToPath(new URL('fixtures/content/', import.meta.url)));
const { catalog, problems } = buildCatalog(files, LANGUAGES);
const context = { catalog, languages: LANGUAGES, base: '/' };

const problemsAfter = (path: string, from: string, to: string): string[] => {
	const changed = files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
	assert.notDeepEqual(changed, files);
	return buildCatalog(changed, LANGUAGES).problems.map(formatProblem);
};

test('a language is one file of at most 60 lines', () => {
	assert.ok(readFileSync(new URL('fixtures/el.ts', import.meta.url), 'utf8').trimEnd().split('\n').length <= 60);
});

test('its content is sound', () => {
	assert.deepEqual(problems.map(formatProblem), []);
	assert.deepEqual(Object.keys(catalog.terms['active-marketing']?.in ?? {}), ['el', 'en']);
	assert.deepEqual(catalog.pages['home']?.in['el']?.headings, [{ id: 'definition', depth: 2, text: 'Ορισμός' }]);
});

test('its spelling rules hold in prose and data', () => {
	assert.deepEqual(problemsAfter('content/pages/home/el.mdx', 'επιχείρηση :cite', 'επιχείρηση? :cite'), [
		'content/pages/home/el.mdx:9  spelling\n    A Latin question mark; the Greek one is ;: "?".\n    → Write ";" (rule question-mark; npm run fix does it).',
	]);
	assert.deepEqual(problemsAfter('content/glossary/active-marketing.yaml', 'πρώτο βήμα', 'πρώτο βήμα αυτόσ'), [
		'content/glossary/active-marketing.yaml:6  spelling\n    Sigma at the end of a word is ς: "σ".\n    → Write "ς" (rule final-sigma; npm run fix does it).',
	]);
});

test('a text that is missing in it stops the build', () => {
	assert.deepEqual(problemsAfter('content/sources/handbook.yaml', 'el: το Εγχειρίδιο, ', ''), [
		'content/sources/handbook.yaml:6  missing-language\n    "short.el" is missing.\n    → Add the text under "el:"; nothing is published in fewer than all languages.',
	]);
});

test('two labels that are one word in it clash', () => {
	assert.deepEqual(problemsAfter('content/glossary/passive-marketing.yaml', 'preferred: παθητικό μάρκετινγκ', 'preferred: ΕΝΕΡΓΗΤΙΚΟ ΜΑΡΚΕΤΙΝΓΚ'), [
		'content/glossary/passive-marketing.yaml:5  clashing-labels\n    "ΕΝΕΡΓΗΤΙΚΟ ΜΑΡΚΕΤΙΝΓΚ" is the preferred label of "active-marketing" too.\n    → Give one of the two another preferred label, or a qualifier.',
	]);
});

test('its prose is processed: links, citations, ids, foreign runs, footnotes', () => {
	const source = files.find(({ path }) => path === 'content/pages/home/el.mdx')?.text ?? '';
	const html = renderProse(context, 'el', source, 'home');
	assert.match(html, /<h2 id="definition">Ορισμός<\/h2>/);
	assert.match(html, /<a href="\/el\/glossary\/active-marketing\/" class="term" data-term="active-marketing">ενεργητικό μάρκετινγκ<\/a> \(<span lang="en">active marketing<\/span>\)/);
	assert.match(html, /<a class="cite" href="\/el\/sources\/#handbook">το Εγχειρίδιο<\/a>/);
	assert.match(html, /id="footnote-label">Υποσημειώσεις</);
	assert.match(html, /aria-label="Πίσω στη σημείωση 1"/);
});

test('its runs are marked in the other language', () => {
	assert.equal(inlineRenderer(context)(':lang[βήμα]{el}', 'en'), '<span lang="el">βήμα</span>');
});

test('its labels fold, sort and are found like those of any other', async () => {
	assert.equal(keyOf('ΛΟΓΟΣ', el), keyOf('λόγος', el));
	assert.deepEqual(['ωμέγα', 'άλφα', 'βήτα'].sort(collator(el)), ['άλφα', 'βήτα', 'ωμέγα']);
	assert.deepEqual(occurrences('Το Ενεργητικό Μάρκετινγκ αρχίζει', 'ενεργητικό μάρκετινγκ', el), [{ start: 3, end: 24 }]);
	assert.equal(formatNumber(2019, el), '2019');
	assert.equal(formatDate('2019-03-21', el), '21 Μαρτίου 2019');
	const page = (title: string, labels: string) => ({ data: () => Promise.resolve({ url: `/el/${title}/`, excerpt: '', meta: { title, labels }, sub_results: [] }) });
	const pagefind = { options: async () => undefined, init: async () => undefined, search: async () => ({ results: [page('παθητικό', 'παθητικό μάρκετινγκ'), page('ενεργητικό', 'ενεργητικό μάρκετινγκ')] }) };
	assert.equal((await search(pagefind, 'ΕΝΕΡΓΗΤΙΚΟ ΜΑΡΚΕΤΙΝΓΚ', el, {}))[0]?.title, 'ενεργητικό');
});
