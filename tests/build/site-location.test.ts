import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteLocation } from '#site.ts';

test('origin and base path come from one address', () => {
	assert.deepEqual(siteLocation('https://example.org/'), { origin: 'https://example.org', base: '/' });
	assert.deepEqual(siteLocation('https://example.org/marketing/'), { origin: 'https://example.org', base: '/marketing/' });
	assert.deepEqual(siteLocation('http://localhost:8080/a/b/'), { origin: 'http://localhost:8080', base: '/a/b/' });
});

test('a slash at the end is added where it is missing', () => {
	assert.deepEqual(siteLocation('https://example.org'), { origin: 'https://example.org', base: '/' });
	assert.deepEqual(siteLocation('https://example.org/marketing'), { origin: 'https://example.org', base: '/marketing/' });
});

test('what is no absolute address of the web is refused, with an example of one', () => {
	for (const value of ['', '/marketing/', 'example.org', 'localhost:8080', 'mailto:someone@example.org', 'https://']) {
		assert.throws(() => siteLocation(value), { message: `SITE_URL is "${value}"; write an absolute address such as https://example.org/marketing/` });
	}
});
