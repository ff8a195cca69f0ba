import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES } from '#languages/index.ts';
import { foldKey, foldWithOffsets } from '#text/fold.ts';
import { anyWriting } from './mixed-writing.ts';

for (const { id, folding } of LANGUAGES) {
	test(`${id}: every unit of folded text has an offset in the original, and offsets never go back`, () => {
		fc.assert(
			fc.property(anyWriting, (original) => {
				const { text, offsets } = foldWithOffsets(original, folding);
				assert.equal(offsets.length, text.length + 1);
				assert.equal(offsets.at(-1), original.length);
				offsets.forEach((offset, index) => assert.ok(offset >= (offsets[index - 1] ?? 0) && offset <= original.length, `unit ${index} of ${JSON.stringify(text)} maps to ${offset}`));
				for (const offset of offsets.slice(0, -1)) assert.ok(offset < original.length);
			}),
		);
	});

	test(`${id}: the build, which folds with offsets, and the browser, which folds without, get the same key`, () => {
		fc.assert(fc.property(anyWriting, (original) => assert.equal(foldWithOffsets(original, folding).text.trim(), foldKey(original, folding))));
	});

	test(`${id}: composed and decomposed input have one key`, () => {
		fc.assert(fc.property(anyWriting, (original) => assert.equal(foldKey(original.normalize('NFD'), folding), foldKey(original.normalize('NFC'), folding))));
	});

	test(`${id}: capitals make no difference`, () => {
		fc.assert(fc.property(anyWriting, (original) => assert.equal(foldKey(original.toLowerCase(), folding), foldKey(original, folding))));
	});
}

test('a unit maps to the sequence it was composed from', () => {
	const decomposed = 'hóa a\u0323\u0302'.normalize('NFD');
	const { text, offsets } = foldWithOffsets(decomposed, []);
	assert.equal(text, 'hóa ậ');
	assert.deepEqual(offsets, [0, 1, 3, 4, 5, 8]);
});

test('what a rewrite leaves out is skipped by the offsets, what it adds maps to the last unit it replaced', () => {
	assert.deepEqual(foldWithOffsets('a-b', [{ find: /-/g, replace: '' }]), { text: 'ab', offsets: [0, 2, 3] });
	assert.deepEqual(foldWithOffsets('axb', [{ find: /x/g, replace: 'yz' }]), { text: 'ayzb', offsets: [0, 1, 1, 2, 3] });
	assert.deepEqual(foldWithOffsets('axyb', [{ find: /xy/g, replace: (match) => match.toUpperCase() }]), { text: 'aXYb', offsets: [0, 1, 2, 3, 4] });
});

test('rewrites are applied in order, each to the result of the one before', () => {
	const rewrites = [
		{ find: /a/g, replace: 'b' },
		{ find: /b/g, replace: 'c' },
	];
	assert.equal(foldWithOffsets('ab', rewrites).text, 'cc');
	assert.equal(foldKey('ab', rewrites), 'cc');
});

test('runs of white space are one space, and invisible controls are nothing', () => {
	assert.deepEqual(foldWithOffsets('a \n\u00A0b', []), { text: 'a b', offsets: [0, 1, 4, 5] });
	assert.equal(foldKey('\u2067mar\u00ADket\u200Bing\u2069\uFEFF ', []), 'marketing');
});

test('text of nothing but spaces has the empty key', () => {
	assert.equal(foldKey(' \n\u00A0', []), '');
	assert.deepEqual(foldWithOffsets('', []), { text: '', offsets: [0] });
});
