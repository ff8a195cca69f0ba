import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '#languages/index.ts';
import { en } from '#languages/en.ts';
import { fa } from '#languages/fa.ts';
import { th } from '#languages/th.ts';
import { vi } from '#languages/vi.ts';
import { inHouseStyle } from '#text/house-style.ts';

test('what readers type comes out as the site prints it', () => {
	assert.equal(inHouseStyle('بازاريابي يك به يك', fa.spelling), 'بازاریابی یک به یک');
	assert.equal(inHouseStyle('كسب و كار', fa.spelling), 'کسب‌وکار');
	assert.equal(inHouseStyle('น\u0E4Dาหน้า ๒๕๖๒', th.spelling), 'นำหน้า 2562');
	assert.equal(inHouseStyle('hoà thuỷ', vi.spelling), 'hòa thủy');
	assert.equal(inHouseStyle("the firm's customers", en.spelling), 'the firm’s customers');
});

test('the text is composed first, so that mends meet one form of each letter', () => {
	assert.equal(inHouseStyle('hoà'.normalize('NFD'), vi.spelling), 'hòa');
});

test('a rule without a safe mend changes nothing', () => {
	assert.equal(inHouseStyle('ab', [{ find: /a/gu }, { find: /b/gu, replace: 'c' }]), 'ac');
});

test('text that is right stays as it is in every language', () => {
	const right = { fa: 'کسب‌وکار می‌خواهد', th: 'การตลาดเชิงรุก', vi: 'tiếp thị chủ động', en: 'the customer’s step' };
	for (const { id, spelling } of LANGUAGES) assert.equal(inHouseStyle(right[id as keyof typeof right], spelling), right[id as keyof typeof right]);
});
