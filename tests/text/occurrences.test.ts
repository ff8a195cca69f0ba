import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, languageOf } from '#languages/index.ts';
import { labelFinder, occurrences } from '#text/occurrences.ts';
import { anyWriting } from './mixed-writing.ts';

/** The text with what was found in brackets. */
function found(lang: string, text: string, label: string): string {
	let shown = text;
	for (const { start, end } of [...occurrences(text, label, languageOf(lang))].reverse()) shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
	return shown;
}

const FOUND: readonly (readonly [lang: string, name: string, label: string, shown: string])[] = [
	['fa', 'between spaces', 'بازاریابی فعال', 'در [بازاریابی فعال] شرکت پیش می‌رود'],
	['fa', 'before a mark', 'بازاریابی فعال', '[بازاریابی فعال]، و جز آن. پس [بازاریابی فعال].'],
	['fa', 'in quotation marks', 'بازاریابی فعال', '«[بازاریابی فعال]»'],
	['fa', 'with Arabic yeh and kaf', 'کسب‌وکار', '[كسب‌وكار] ما'],
	['fa', 'with a half-space, a space or nothing between its parts', 'تک‌به‌تک', '[تک به تک] و [تک‌به‌تک] و [تکبه‌تک]'],
	['fa', 'with the ezafe in either spelling', 'مزایده', '[مزایدهٔ] بزرگ و [مزایده‌ی] بزرگ'],
	['fa', 'with marks of vowels', 'کمپین', 'این [کَمپین]'],
	['fa', 'before a dash', 'سئو', '[سئو] – و باز [سئو]'],
	['th', 'inside a sentence without spaces', 'การตลาดเชิงรุก', 'ธุรกิจใช้[การตลาดเชิงรุก]ในการขาย'],
	['th', 'with SARA AM in two code points', 'นำเสนอ', 'การ [น\u0E4Dาเสนอ] ขาย'],
	['th', 'with a hyphen for a space', 'B2B Marketing', 'แบบ [B2B-Marketing] นี้'],
	['th', 'with the loanword in its other spelling', 'อีเมล', 'ส่ง[อีเมล์]ถึงลูกค้า'],
	['vi', 'at the start of a sentence', 'marketing chủ động', '[Marketing chủ động] là gì?'],
	['vi', 'in decomposed letters', 'chủ động', `marketing [${'chủ động'.normalize('NFD')}]`],
	['vi', 'with the tone in the new place', 'thông điệp hòa nhập', 'một [thông điệp hoà nhập]'],
	['vi', 'by its other word for marketing', 'tiếp thị chủ động', 'nhóm [marketing chủ động] và [Tiếp thị chủ động]'],
	['en', 'in any letter case', 'active marketing', '[Active marketing] and [ACTIVE MARKETING]'],
	['en', 'with a hyphen for a space', 'one-to-one marketing', '[One to one marketing], [one-to-one marketing]'],
	['en', 'with either apostrophe', 'firm’s step', 'the [firm\'s step]'],
	['en', 'over the end of a line', 'active marketing', 'the [active\nmarketing] of'],
];

for (const [lang, name, label, shown] of FOUND) {
	test(`${lang}: a label is found ${name}`, () => {
		assert.equal(found(lang, shown.replace(/[[\]]/g, ''), label), shown);
	});
}

const NEAR_MISSES: readonly (readonly [lang: string, name: string, label: string, text: string])[] = [
	['fa', 'inside a longer word', 'فعال', 'فعالیت و انفعال'],
	['fa', 'as the second part of a compound', 'بینی', 'پیش‌بینی بازار'],
	['fa', 'as the first part of a compound', 'کسب', 'کسب‌وکار ما'],
	['fa', 'as another word', 'بازاریابی فعال', 'بازاریابی منفعل، بازار فعال'],
	['th', 'across the edges of words', 'ตาก', 'ดวงตากลมโต'],
	['th', 'inside a longer word', 'การ', 'กรรมการบริษัท'],
	['th', 'as its opposite', 'การตลาดเชิงรุก', 'การตลาดเชิงรับ'],
	['vi', 'with another tone', 'hòa', 'hóa, hỏa, họa'],
	['vi', 'inside a longer word', 'bán', 'bánh mì'],
	['vi', 'with another vowel', 'chủ động', 'chủ đông'],
	['en', 'inside a longer word', 'active', 'proactive, actively, inactive'],
	['en', 'in the plural', 'channel', 'channels'],
	['en', 'with a word between', 'active marketing', 'active and passive marketing'],
];

for (const [lang, name, label, text] of NEAR_MISSES) {
	test(`${lang}: a label is not found ${name}`, () => {
		assert.equal(found(lang, text, label), text);
	});
}

test('a text once prepared is searched for several labels', () => {
	const find = labelFinder('active and passive marketing', languageOf('en'));
	assert.deepEqual(['passive', 'seo', 'Active'].map(find), [[{ start: 11, end: 18 }], [], [{ start: 0, end: 6 }]]);
});

test('a label that folds to nothing is found nowhere', () => {
	assert.deepEqual(occurrences('a – b', '–', languageOf('en')), []);
	assert.deepEqual(occurrences('a', '', languageOf('en')), []);
});

for (const language of LANGUAGES) {
	test(`${language.id}: what is found are ranges of the text, in order`, () => {
		fc.assert(
			fc.property(anyWriting, anyWriting, (text, label) => {
				let last = 0;
				for (const { start, end } of occurrences(`${text} ${label} ${text}`, label, language)) {
					assert.ok(start >= last && end > start && end <= text.length * 2 + label.length + 2);
					last = start;
				}
			}),
		);
	});
}
