import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance, nearest } from '#text/nearest.ts';

const word = fc.string({ unit: fc.constantFrom(...'abc-'), maxLength: 8 });

test('an insertion, a deletion, a change and a swap of neighbours cost one each', () => {
	assert.equal(editDistance('term', 'terms'), 1);
	assert.equal(editDistance('terms', 'term'), 1);
	assert.equal(editDistance('term', 'team'), 1);
	assert.equal(editDistance('term', 'tern'), 1);
	assert.equal(editDistance('from', 'form'), 1);
	assert.equal(editDistance('active', 'passive'), 3);
	assert.equal(editDistance('', 'abc'), 3);
});

test('the distance is zero for the same word alone, the same both ways, and at most the longer word', () => {
	fc.assert(
		fc.property(word, word, (a, b) => {
			const distance = editDistance(a, b);
			assert.equal(distance === 0, a === b);
			assert.equal(editDistance(b, a), distance);
			assert.ok(distance <= Math.max(a.length, b.length) && distance >= Math.abs(a.length - b.length));
		}),
	);
});

test('the nearest id is found among several', () => {
	const ids = ['active-marketing', 'passive-marketing', 'direct-mail'];
	assert.equal(nearest('actve-marketing', ids), 'active-marketing');
	assert.equal(nearest('passive-marketting', ids), 'passive-marketing');
	assert.equal(nearest('direct-mial', new Set(ids)), 'direct-mail');
});

test('of two equally near ids the first is offered', () => {
	assert.equal(nearest('cat', ['bat', 'hat']), 'bat');
});

test('nothing is offered where more than a third of the letters differ', () => {
	assert.equal(nearest('seo', ['crm', 'b2b']), undefined);
	assert.equal(nearest('abcdef', ['abxyzf']), undefined);
	assert.equal(nearest('anything', []), undefined);
});
