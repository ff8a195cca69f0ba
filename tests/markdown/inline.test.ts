import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineRenderer } from '#markdown/inline.ts';
import { soundContext } from './sound-context.ts';

const inline = inlineRenderer(soundContext());

test('a text of one paragraph is phrasing content', () => {
	assert.equal(inline('Plain *words*.', 'en'), 'Plain <em>words</em>.');
	assert.equal(inline('', 'en'), '');
});

test('paragraphs are set apart by line breaks', () => {
	assert.equal(inline('One.\n\nTwo.\n\nThree.', 'en'), 'One.<br><br>Two.<br><br>Three.');
});

test('the author syntax is that of prose', () => {
	assert.equal(
		inline('[منفعل](term:passive-marketing)، :label[فعال] :cite[handbook]', 'fa'),
		'<a href="/base/fa/glossary/passive-marketing/" class="term" data-term="passive-marketing">منفعل</a>، <span class="label">فعال</span> <a class="cite" href="/base/fa/sources/#handbook">بازاریابی فعال و منفعل</a>',
	);
	assert.equal(inline(':lang[mot juste]{fr} 2:1', 'en'), '<span lang="fr">mot juste</span> 2:1');
});

test('foreign runs are marked by the language that is asked for', () => {
	assert.equal(inline('B2B', 'fa'), '<bdi lang="en" dir="ltr">B2B</bdi>');
	assert.equal(inline('B2B', 'th'), '<span lang="en">B2B</span>');
	assert.equal(inline('B2B', 'vi'), 'B2B');
});

test('signs of HTML are text', () => {
	assert.equal(inline('3 < 4 & "so"', 'en'), '3 &#x3C; 4 &#x26; "so"');
	assert.doesNotMatch(inline('<script>alert(1)</script>', 'en'), /<script/);
});

test('asked again, the answer is the same', () => {
	assert.equal(inline('B2B', 'fa'), inline('B2B', 'fa'));
});
