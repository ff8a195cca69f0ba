import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '#languages/index.ts';
import { en } from '#languages/en.ts';
import { fa } from '#languages/fa.ts';
import { th } from '#languages/th.ts';
import { foreignRuns } from '#text/scripts.ts';
import { anyWriting } from './mixed-writing.ts';

const OWN_LETTER: Readonly<Record<string, RegExp>> = { fa: /(?=\p{L})\p{Script=Arabic}/u, th: /(?=\p{L})\p{Script=Thai}/u, vi: /(?=\p{L})\p{Script=Latin}/u, en: /(?=\p{L})\p{Script=Latin}/u };

for (const { id, foreign } of LANGUAGES) {
	test(`${id}: the runs joined again are the text, and none is empty`, () => {
		fc.assert(
			fc.property(anyWriting, (text) => {
				const runs = foreignRuns(text, foreign);
				assert.equal(runs.map((run) => run.text).join(''), text);
				assert.ok(runs.every((run) => run.text !== ''));
			}),
		);
	});

	test(`${id}: no foreign run holds a letter of the language’s own script, and no other run a foreign letter`, () => {
		fc.assert(
			fc.property(anyWriting, (text) => {
				for (const run of foreignRuns(text, foreign)) {
					if (run.lang !== undefined) assert.doesNotMatch(run.text, OWN_LETTER[id] as RegExp);
					else for (const { script } of foreign) assert.doesNotMatch(run.text, new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'u'));
				}
			}),
		);
	});
}

const marked = (text: string, language: typeof fa): string =>
	foreignRuns(text, language.foreign)
		.map((run) => (run.lang ? `[${run.lang}:${run.text}]` : run.text))
		.join('');

test('a name of several words is one run, with the hyphens, digits and signs inside it', () => {
	assert.equal(marked('کتاب The One to One Future در ۱۹۹۳ آمد', fa), 'کتاب [en:The One to One Future] در ۱۹۹۳ آمد');
	assert.equal(marked('โรงแรม Ritz-Carlton และ B2B', th), 'โรงแรม [en:Ritz-Carlton] และ [en:B2B]');
	assert.equal(marked('شرکت AT&T', fa), 'شرکت [en:AT&T]');
	assert.equal(marked('نسخهٔ GPT 4 است', fa), 'نسخهٔ [en:GPT 4] است');
});

test('marks around a run stay outside it', () => {
	assert.equal(marked('بازاریابی (active marketing)، SEO.', fa), 'بازاریابی ([en:active marketing])، [en:SEO].');
	assert.equal(marked('(SEO)', th), '([en:SEO])');
	assert.equal(marked('SEO – سئو', fa), '[en:SEO] – سئو');
});

test('numbers alone are no foreign run', () => {
	assert.equal(marked('ในปี 2019 ราคา 350', th), 'ในปี 2019 ราคา 350');
});

test('each foreign script has its own language', () => {
	assert.equal(marked('ไทย, สวัสดี and سلام', en), '[th:ไทย], [th:สวัสดี] and [fa:سلام]');
	assert.equal(marked('واژهٔ ไทย با Thai', fa), 'واژهٔ [th:ไทย] با [en:Thai]');
});

test('an accented letter belongs to its run, composed or not', () => {
	assert.equal(marked('شهر Đà Nẵng است', fa), 'شهر [en:Đà Nẵng] است');
	assert.equal(marked(`شهر ${'Huế'.normalize('NFD')} است`, fa), `شهر [en:${'Huế'.normalize('NFD')}] است`);
});
