import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { headersFor, parseHeaders } from '#build/headers.ts';

const RULES = parseHeaders(`# A comment
/*
  X-Content-Type-Options: nosniff
  Link: <https://example.org/>; rel="x"

/data/*
  Access-Control-Allow-Origin: *
/embed.js
	Cache-Control: max-age=1
`);

test('a path gets the headers of every rule it matches, in the order of the rules', () => {
	assert.deepEqual(headersFor(RULES, '/data/terms.json'), [
		['X-Content-Type-Options', 'nosniff'],
		['Link', '<https://example.org/>; rel="x"'],
		['Access-Control-Allow-Origin', '*'],
	]);
});

test('a rule without a star is for one path alone', () => {
	const names = (path: string) => headersFor(RULES, path).map(([name]) => name);
	assert.ok(names('/embed.js').includes('Cache-Control'));
	for (const path of ['/embedxjs', '/embed.js.map', '/en/embed.js']) assert.ok(!names(path).includes('Cache-Control'), path);
});

test('a text without rules gives none', () => {
	assert.deepEqual(parseHeaders('# nothing\n\n'), []);
	assert.deepEqual(headersFor([], '/'), []);
});

test('the headers of the site are those of the contract', () => {
	const rules = parseHeaders(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'));
	const headers = (path: string) => new Map(headersFor(rules, path));
	for (const path of ['/', '/fa/', '/t/seo/', '/404.html']) {
		assert.match(headers(path).get('Content-Security-Policy') ?? '', /default-src 'self'/);
		assert.equal(headers(path).get('X-Content-Type-Options'), 'nosniff');
	}
	for (const path of ['/embed.js', '/data/terms.json', '/data/cards/fa/seo.html']) assert.equal(headers(path).get('Access-Control-Allow-Origin'), '*');
	assert.equal(headers('/fa/').get('Access-Control-Allow-Origin'), undefined);
	assert.match(headers('/_astro/x.css').get('Cache-Control') ?? '', /immutable/);
	assert.doesNotMatch(headers('/fa/').get('Cache-Control') ?? '', /immutable/);
});
