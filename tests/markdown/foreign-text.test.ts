import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderProse } from './render-prose.ts';
import { soundContext } from './sound-context.ts';

const context = soundContext();
const rendered = (lang: string, source: string): string => renderProse(context, lang, source);

test('Latin runs in Persian are English, isolated, and run left to right', () => {
	assert.equal(
		rendered('fa', 'کتاب The One to One Future (۱۹۹۳) و SEO.'),
		'<p>کتاب <bdi lang="en" dir="ltr">The One to One Future</bdi> (۱۹۹۳) و <bdi lang="en" dir="ltr">SEO</bdi>.</p>',
	);
});

test('Latin runs in Thai are English, and need no isolation', () => {
	assert.equal(rendered('th', 'การทำ SEO ใน Ritz-Carlton'), '<p>การทำ <span lang="en">SEO</span> ใน <span lang="en">Ritz-Carlton</span></p>');
});

test('Latin runs in Vietnamese and English are the language of the page', () => {
	assert.equal(rendered('vi', 'Bộ phận B2B của Ritz-Carlton'), '<p>Bộ phận B2B của Ritz-Carlton</p>');
	assert.equal(rendered('en', 'The word làm'), '<p>The word làm</p>');
});

test('Persian and Thai runs are marked in each other and in Latin text', () => {
	assert.equal(rendered('en', 'Say بازار or ตลาด.'), '<p>Say <bdi lang="fa" dir="rtl">بازار</bdi> or <span lang="th">ตลาด</span>.</p>');
	assert.equal(rendered('th', 'คำว่า بازار'), '<p>คำว่า <bdi lang="fa" dir="rtl">بازار</bdi></p>');
	assert.equal(rendered('fa', 'واژهٔ ตลาด'), '<p>واژهٔ <bdi lang="th" dir="ltr">ตลาด</bdi></p>');
});

test('runs are marked in links, headings, lists and emphasis', () => {
	assert.equal(rendered('th', '**SEO** และ [CRM](term:active-marketing)'), '<p><strong><span lang="en">SEO</span></strong> และ <a href="/base/th/glossary/active-marketing/" class="term" data-term="active-marketing"><span lang="en">CRM</span></a></p>');
	assert.equal(rendered('th', '## SEO'), '<h2 id="definition"><span lang="en">SEO</span></h2>');
	assert.equal(rendered('fa', '- SEO'), '<ul>\n<li><bdi lang="en" dir="ltr">SEO</bdi></li>\n</ul>');
});

test('what the author has marked is not marked again', () => {
	assert.equal(rendered('fa', ':lang[làm SEO]{vi}'), '<p><bdi lang="vi" dir="ltr">làm SEO</bdi></p>');
});

test('code is left alone', () => {
	assert.equal(rendered('fa', 'نشانی `example.com` است'), '<p>نشانی <code>example.com</code> است</p>');
});
