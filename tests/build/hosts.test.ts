import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseHeaders } from '#build/headers.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const rules = parseHeaders(read('public/_headers'));
const nginx = read('.deploy/nginx.conf');

/** The headers that a path gets by `_headers`, the later rule winning. */
const headersOf = (path: string): Map<string, string> => new Map(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers.map(([name, value]) => [name, value] as const)));

test('every header of every page is sent by nginx too, with the same value', () => {
	const quoted = [...headersOf('/fa/')].filter(([name]) => name !== 'Cache-Control' && name !== 'Content-Security-Policy');
	assert.ok(quoted.length >= 3);
	for (const [name, value] of quoted) assert.match(nginx, new RegExp(`add_header ${name} "?${value.replace(/[()]/g, '\\$&')}"? always;`));
	assert.ok(nginx.includes(`set $csp "${headersOf('/fa/').get('Content-Security-Policy')}";`));
});

test('nginx keeps what is named by its content for ever, as the other hosts do', () => {
	assert.ok(nginx.includes(`default "${headersOf('/fa/').get('Cache-Control')}";`));
	assert.ok(nginx.includes(`~^/_astro/ "${headersOf('/_astro/x.css').get('Cache-Control')}";`));
});

test('the glossary as data and the script for other sites may be fetched from anywhere, on every host', () => {
	for (const path of ['/data/terms.json', '/embed.js']) assert.equal(headersOf(path).get('Access-Control-Allow-Origin'), '*');
	assert.equal(headersOf('/fa/').has('Access-Control-Allow-Origin'), false);
	assert.match(nginx, /~\^\/data\/ "\*";\s+\/embed\.js "\*";/);
});
