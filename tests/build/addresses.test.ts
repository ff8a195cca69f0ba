import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptPath, correctionPath, glossaryPath, href, pagePath, searchPath, sourcePath, targetPath, termPath } from '#addresses.ts';

test('the addresses are those that were published', () => {
	assert.equal(pagePath('fa', 'home'), 'fa/');
	assert.equal(pagePath('th', 'active-passive/overview'), 'th/active-passive/overview/');
	assert.equal(glossaryPath('vi'), 'vi/glossary/');
	assert.equal(termPath('en', 'active-marketing'), 'en/glossary/active-marketing/');
	assert.equal(searchPath('en'), 'en/search/');
	assert.equal(sourcePath('en', 'handbook'), 'en/sources/#handbook');
	assert.equal(correctionPath('en', 'C22'), 'en/about/corrections/#C22');
	assert.equal(conceptPath('active-marketing'), 't/active-marketing/');
});

test('a target of an author is an address, with its section', () => {
	assert.equal(targetPath('en', 'active-passive/faq'), 'en/active-passive/faq/');
	assert.equal(targetPath('en', 'active-passive/faq#cost'), 'en/active-passive/faq/#cost');
	assert.equal(targetPath('fa', 'glossary/seo'), 'fa/glossary/seo/');
	assert.equal(targetPath('fa', 'home#axes'), 'fa/#axes');
});

test('an address stands below the base path, with one slash between', () => {
	assert.equal(href('/', 'en/'), '/en/');
	assert.equal(href('/marketing/', 'en/'), '/marketing/en/');
	assert.equal(href('/marketing', 'en/'), '/marketing/en/');
});
