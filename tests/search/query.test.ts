import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { en } from '#languages/en.ts';
import { fa } from '#languages/fa.ts';
import { LANGUAGES } from '#languages/index.ts';
import { th } from '#languages/th.ts';
import { vi } from '#languages/vi.ts';
import { isLabelOf, labelMetadata, prepareQuery, search } from '#search/query.ts';
import { anyWriting } from '../text/mixed-writing.ts';
import { fakePagefind } from './fake-pagefind.ts';

test('a query is asked in the spelling of the house, whatever keyboard it was typed on', () => {
	assert.equal(prepareQuery('بازاريابي كسب و كار', fa), 'بازاریابی کسب‌وکار');
	assert.equal(prepareQuery('ท\u0E4Dาการตลาด ๔', th), 'ทำการตลาด 4');
	assert.equal(prepareQuery('hoà nhập'.normalize('NFD'), vi), 'hòa nhập');
	assert.equal(prepareQuery("firm's", en), 'firm’s');
});

test('white space and controls are single spaces, and none at the ends', () => {
	assert.equal(prepareQuery('  active\t\n\u0000\u001B marketing\u0085 ', en), 'active marketing');
});

test('invisible marks that come with copied text are taken out, the half-space stays', () => {
	assert.equal(prepareQuery('\u200F\u202Bبازاریابی\u202C\uFEFF', fa), 'بازاریابی');
	assert.equal(prepareQuery('การ\u200Bตลาด', th), 'การตลาด');
	assert.equal(prepareQuery('می\u200Cخواهد', fa), 'می\u200Cخواهد');
});

test('halves of characters do no harm', () => {
	assert.equal(prepareQuery('seo\uD83D', en), 'seo');
	assert.equal(prepareQuery('\uDE00 seo', en), 'seo');
	assert.equal(prepareQuery('a\uD800b', en), 'a b');
});

test('a query of 10,000 characters is cut, and never inside a character', () => {
	assert.equal(prepareQuery('a'.repeat(10_000), en), 'a'.repeat(200));
	assert.equal(prepareQuery(`a${'😀'.repeat(5_000)}`, en), `a${'😀'.repeat(99)}`);
	assert.equal(prepareQuery(' '.repeat(10_000), en), '');
	assert.equal(prepareQuery(`${' '.repeat(10_000)}seo`, en), 'seo');
});

for (const language of LANGUAGES) {
	test(`${language.id}: every query comes out well-formed, trimmed, composed and without controls`, () => {
		fc.assert(
			fc.property(fc.oneof(anyWriting, fc.string({ unit: 'binary' })), (query) => {
				const prepared = prepareQuery(query, language);
				assert.ok(prepared.isWellFormed());
				assert.equal(prepared, prepared.trim());
				assert.equal(prepared, prepared.normalize('NFC'));
				assert.doesNotMatch(prepared, /\p{Cc}/u);
			}),
		);
	});
}

test('a query is a label of a term in any spelling that the language takes for the same', () => {
	const labels = labelMetadata(['بازاریابی فعال', 'active marketing']);
	for (const query of ['بازاریابی فعال', 'بازاريابي فعال', 'بازاریابی‌فعال', 'Active  Marketing', 'active-marketing']) assert.ok(isLabelOf(query, labels, fa), query);
	for (const query of ['بازاریابی', 'فعال', 'passive marketing', '|', '']) assert.ok(!isLabelOf(query, labels, fa), query);
});

test('a page without labels is no term', () => {
	assert.ok(!isLabelOf('seo', undefined, en));
	assert.ok(!isLabelOf('', '', en));
});

test('a term whose label the query is comes first, the others keep the order of the index', async () => {
	const pagefind = fakePagefind([{ title: 'Overview' }, { title: 'FAQ' }, { title: 'active marketing', labels: ['active marketing', 'outreach'] }, { title: 'passive marketing', labels: ['passive marketing'] }]);
	const titles = async (query: string) => (await search(pagefind, query, en, {})).map(({ title }) => title);
	assert.deepEqual(await titles('Active Marketing'), ['active marketing', 'Overview', 'FAQ', 'passive marketing']);
	assert.deepEqual(await titles('OUTREACH'), ['active marketing', 'Overview', 'FAQ', 'passive marketing']);
	assert.deepEqual(await titles('marketing'), ['Overview', 'FAQ', 'active marketing', 'passive marketing']);
});

test('a hit says whether it is a term, and which of its sections answer', async () => {
	const sections = ['a', 'b', 'c', 'd'].map((id) => ({ title: id, url: `/en/x/#${id}`, excerpt: '' }));
	const pagefind = fakePagefind([{ title: 'X', sections: [{ title: 'X', url: '/en/x/', excerpt: '' }, ...sections] }, { title: 'SEO', labels: ['SEO'] }]);
	const [page, term] = await search(pagefind, 'x', en, {});
	assert.deepEqual([page?.isTerm, term?.isTerm], [false, true]);
	assert.deepEqual(page?.sections, sections.slice(0, 3));
	assert.deepEqual(term?.sections, []);
});

test('the index is asked once, with the prepared query and the filters', async () => {
	const pagefind = fakePagefind([]);
	assert.deepEqual(await search(pagefind, ' كتاب ', fa, { framework: 'active-passive' }), []);
	assert.deepEqual(pagefind.asked, [{ query: 'کتاب', filters: { framework: 'active-passive' } }]);
});

test('an empty query asks nothing', async () => {
	const pagefind = fakePagefind([{ title: 'X' }]);
	for (const query of ['', '  ', '\u200B', '\uD800']) assert.deepEqual(await search(pagefind, query, en, {}), []);
	assert.deepEqual(pagefind.asked, []);
});

test('no more than 20 pages are fetched', async () => {
	const pagefind = fakePagefind(Array.from({ length: 50 }, (_, index) => ({ title: `Page ${index}` })));
	assert.equal((await search(pagefind, 'page', en, {})).length, 20);
	assert.equal(pagefind.fetched, 20);
});

test('what the index throws reaches the caller', async () => {
	const pagefind = fakePagefind([]);
	pagefind.search = () => Promise.reject(new Error('offline'));
	await assert.rejects(search(pagefind, 'seo', en, {}), { message: 'offline' });
});
