import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '#languages/index.ts';
import { buildCatalog } from '#model/catalog.ts';
import { append, replace, soundContent } from './sound-content.ts';
import type { Change } from './sound-content.ts';

const catalogAfter = (change: Change = (files) => files) => buildCatalog(change(soundContent()), LANGUAGES).catalog;

test('the nth heading takes the nth section id in every language', () => {
	const page = catalogAfter().pages['active-passive/overview'];
	for (const { id } of LANGUAGES) {
		assert.deepEqual(
			page?.in[id]?.headings.map((heading) => [heading.id, heading.depth]),
			[
				['definition', 2],
				['examples', 2],
				['firm', 3],
			],
		);
	}
	assert.equal(page?.in['fa']?.headings[0]?.text, 'تعریف');
});

test('a term knows the pages that are about it, that link to it, and whose tables name it', () => {
	const { terms } = catalogAfter(append('pages/home/en.mdx', '\n[The other pole](term:passive-marketing)\n'));
	assert.deepEqual(terms['active-marketing']?.usedOn, ['active-passive/overview']);
	assert.deepEqual(terms['passive-marketing']?.usedOn, ['active-passive/overview', 'home']);
});

test('a source knows the pages that cite it or list it', () => {
	const { sources } = catalogAfter(append('pages/home/vi.mdx', '\n:cite[handbook]\n'));
	assert.deepEqual(sources['handbook']?.citedOn, ['active-passive/overview', 'home']);
});

test('a term knows the narrower terms', () => {
	const { terms } = catalogAfter(replace('glossary/active-marketing.yaml', 'related: [passive-marketing]', 'broader: [passive-marketing]'));
	assert.deepEqual(terms['passive-marketing']?.narrower, ['active-marketing']);
	assert.deepEqual(terms['active-marketing']?.narrower, []);
});

test('a page knows its corrections and its tables', () => {
	const { pages, comparisons } = catalogAfter();
	assert.deepEqual(pages['active-passive/overview']?.corrections, ['C22']);
	assert.deepEqual(pages['active-passive/overview']?.comparisons, ['poles']);
	assert.deepEqual(pages['home']?.corrections, []);
	assert.equal(comparisons['poles']?.first, true);
});

test('the order of the files makes no difference', () => {
	const { catalog } = buildCatalog(soundContent().reverse(), LANGUAGES);
	assert.equal(JSON.stringify(catalog), JSON.stringify(catalogAfter()));
});

test('the catalog is plain data', () => {
	const catalog = catalogAfter();
	assert.deepEqual(JSON.parse(JSON.stringify(catalog)), catalog);
});
