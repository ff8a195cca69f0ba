/** The tests that every language gets, from tables of what is wrong, what is right, and what is one word in two spellings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collator, keyOf } from '#languages/index.ts';
import type { Language } from '#languages/index.ts';
import { findingsIn, mended } from '#model/orthography.ts';
import { inHouseStyle } from '#text/house-style.ts';

export interface LanguageTable {
	/** By id of the rule: what is wrong, and what `npm run fix` makes of it; alone where an editor has to mend it. */
	readonly wrong: Readonly<Record<string, readonly (readonly [wrong: string, right?: string])[]>>;
	/** Sentences in which no rule finds anything. */
	readonly right: readonly string[];
	readonly sameKey: readonly (readonly [string, string])[];
	readonly otherKey: readonly (readonly [string, string])[];
	/** Labels and the letters they stand under. */
	readonly letters: Readonly<Record<string, string>>;
	/** Labels in the order of an index. */
	readonly order: readonly string[];
	/** Strings for properties. */
	readonly writing: fc.Arbitrary<string>;
}

const findings = (text: string, language: Language) => findingsIn({ start: 0, text, language, strict: true, verbatim: true });

/** The text as `npm run fix` leaves it: three rounds. */
const fixed = (text: string, language: Language): string => [1, 2, 3].reduce((each) => mended(each, findings(each, language)), text);

export function testLanguage(language: Language, table: LanguageTable): void {
	const { id, spelling } = language;

	test(`${id}: every spelling rule has an example`, () => {
		assert.deepEqual([...new Set(spelling.map((rule) => rule.id))].sort(), Object.keys(table.wrong).sort());
	});

	for (const [rule, examples] of Object.entries(table.wrong)) {
		for (const [wrong, right] of examples) {
			test(`${id}: ${rule} finds “${wrong}”${right === undefined ? ' and leaves it to an editor' : ''}`, () => {
				const found = findings(wrong, language).filter((finding) => finding.rule === rule);
				assert.notDeepEqual(found, []);
				if (right === undefined) assert.ok(found.every(({ replacement }) => replacement === undefined));
				assert.equal(fixed(wrong, language), right ?? wrong);
				if (right !== undefined) assert.deepEqual(findings(right, language), []);
			});
		}
	}

	for (const sentence of table.right) {
		test(`${id}: nothing is wrong with “${sentence.replaceAll('\n', ' ')}”`, () => {
			assert.deepEqual(findings(sentence, language), []);
			assert.equal(fixed(sentence, language), sentence);
		});
	}

	test(`${id}: what a program has mended it does not mend again`, () => {
		fc.assert(fc.property(table.writing, (text) => assert.equal(fixed(fixed(text, language), language), fixed(text, language))));
		fc.assert(
			fc.property(table.writing, (text) => {
				const settled = [1, 2, 3].reduce((each) => inHouseStyle(each, spelling), text);
				assert.equal(inHouseStyle(settled, spelling), settled);
			}),
		);
	});

	for (const [a, b] of table.sameKey) test(`${id}: “${a}” and “${b}” are one word`, () => assert.equal(keyOf(a, language), keyOf(b, language)));
	for (const [a, b] of table.otherKey) test(`${id}: “${a}” and “${b}” are two words`, () => assert.notEqual(keyOf(a, language), keyOf(b, language)));

	for (const [label, letter] of Object.entries(table.letters)) test(`${id}: “${label}” stands under ${letter}`, () => assert.equal(language.indexLetter(label), letter));

	test(`${id}: labels are in the order of the language`, () => {
		assert.deepEqual([...table.order].reverse().sort(collator(language)), table.order);
	});
}
