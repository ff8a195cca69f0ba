import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderProse } from './render-prose.ts';
import { soundContext } from './sound-context.ts';

const context = soundContext();
const rendered = (lang: string, source: string): string => renderProse(context, lang, source);

test('a term link leads to the term in the language of the page, below the base path', () => {
	assert.equal(rendered('vi', '[chủ động](term:active-marketing)'), '<p><a href="/base/vi/glossary/active-marketing/" class="term" data-term="active-marketing">chủ động</a></p>');
});

test('a page link leads to the page, its section, a term, or the home of the language', () => {
	assert.equal(rendered('en', '[a](page:active-passive/overview)'), '<p><a href="/base/en/active-passive/overview/">a</a></p>');
	assert.equal(rendered('en', '[a](page:active-passive/overview#examples)'), '<p><a href="/base/en/active-passive/overview/#examples">a</a></p>');
	assert.equal(rendered('en', '[a](page:glossary/active-marketing)'), '<p><a href="/base/en/glossary/active-marketing/">a</a></p>');
	assert.equal(rendered('th', '[ก](page:home)'), '<p><a href="/base/th/">ก</a></p>');
});

test('a link to another site stays as it is', () => {
	assert.equal(rendered('en', '[a](https://example.org/b?c=d)'), '<p><a href="https://example.org/b?c=d">a</a></p>');
});

test('a citation names the source as the language does, and links to its entry', () => {
	assert.equal(rendered('en', 'So :cite[handbook].'), '<p>So <a class="cite" href="/base/en/sources/#handbook">Active and passive marketing</a>.</p>');
	assert.equal(rendered('fa', ':cite[handbook]'), '<p><a class="cite" href="/base/fa/sources/#handbook">بازاریابی فعال و منفعل</a></p>');
});

test('a label spoken about, and text kept from the linker, are marked as such', () => {
	assert.equal(rendered('en', ':label[hunter] and :nolink[active]'), '<p><span class="label">hunter</span> and <span class="nolink">active</span></p>');
});

test('a run in another language carries its tag, and its direction where that differs', () => {
	assert.equal(rendered('vi', ':lang[push strategy]{en}'), '<p><span lang="en">push strategy</span></p>');
	assert.equal(rendered('fa', ':lang[thượng nguồn]{vi}'), '<p><bdi lang="vi" dir="ltr">thượng nguồn</bdi></p>');
	assert.equal(rendered('en', ':lang[بازار]{fa}'), '<p><bdi lang="fa" dir="rtl">بازار</bdi></p>');
	assert.equal(rendered('en', ':lang[mot juste]{fr}'), '<p><span lang="fr">mot juste</span></p>');
	assert.equal(rendered('fa', ':lang[mot juste]{fr}'), '<p><bdi lang="fr" dir="ltr">mot juste</bdi></p>');
});

test('a colon between digits is text', () => {
	assert.equal(rendered('en', 'At 10:30, a ratio of 1:1.'), '<p>At 10:30, a ratio of 1:1.</p>');
	assert.equal(rendered('fa', 'ساعت ۱۰:۳۰'), '<p>ساعت ۱۰:۳۰</p>');
});

test('marks inside a directive are kept', () => {
	assert.equal(rendered('en', ':label[the **active** pole]'), '<p><span class="label">the <strong>active</strong> pole</span></p>');
});

test('a tilde strikes nothing through, a table is a table', () => {
	assert.equal(rendered('en', 'about ~5~ days'), '<p>about ~5~ days</p>');
	assert.match(rendered('en', '| a | b |\n|---|---|\n| 1 | 2 |'), /^<table>.*<th>a<\/th>.*<td>2<\/td>.*<\/table>$/s);
});
