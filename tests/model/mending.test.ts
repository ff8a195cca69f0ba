import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '#languages/index.ts';
import { parseContent } from '#model/content.ts';
import { findingsIn, mended } from '#model/orthography.ts';

/** The file as `npm run fix` leaves it after one round. */
function fixed(path: string, text: string): string {
	const { content } = parseContent([{ path: `content/${path}`, text }], LANGUAGES);
	const [file] = content.stretches;
	assert.ok(file);
	return mended(text, file.stretches.flatMap(findingsIn));
}

const FRONT_MATTER = '---\ntitle: "عنوان"\ndescription: "شرح"\nquestions: ["چرا؟"]\n---\n\n';

test('what is safe to mend is mended in its place, the rest stays byte for byte', () => {
	assert.equal(fixed('pages/home/fa.mdx', `${FRONT_MATTER}كتاب [بازاريابي](term:active-marketing) در 1402، :label[كتاب]\n`), `${FRONT_MATTER}کتاب [بازاریابی](term:active-marketing) در ۱۴۰۲، :label[كتاب]\n`);
});

test('letters are composed and invisible controls taken out', () => {
	assert.equal(fixed('pages/home/vi.mdx', `${'hạ nguồn'.normalize('NFD')}\u200B\n`), 'hạ nguồn\n');
});

test('a byte order mark is taken out, and the front matter behind it is still read as YAML', () => {
	assert.equal(fixed('pages/home/fa.mdx', `\uFEFF${FRONT_MATTER}متن\n`), `${FRONT_MATTER}متن\n`);
});

test('hidden labels keep their spelling, labels that are printed do not', () => {
	const term = (label: string, hidden: string) => `fa:\n  preferred: ${label}\n  admitted: ["${label}"]\n  hidden: [${hidden}]\n  deprecated: [{ label: ${hidden}, why: '${label}' }]\n`;
	assert.equal(fixed('glossary/active-marketing.yaml', term('بازاريابي', 'بازاريابي')), term('بازاریابی', 'بازاريابي'));
});

test('in hidden labels letters are composed all the same', () => {
	assert.equal(fixed('glossary/active-marketing.yaml', 'en:\n  hidden: [cafe\u0301]\n'), 'en:\n  hidden: [café]\n');
});

test('each text of a data file is mended by its own language', () => {
	assert.equal(fixed('sources/handbook.yaml', 'short: { fa: كتاب 2, th: ๒, vi: hoà, en: "firm\'s" }\n'), 'short: { fa: کتاب ۲, th: 2, vi: hòa, en: "firm’s" }\n');
	assert.equal(fixed('interface/vi.yaml', 'a.b: "hoà , 2"\n'), 'a.b: "hòa, 2"\n');
});

test('fields that are no text of the site are left alone', () => {
	const source = 'title: كتاب 2\nauthors: [كاتب]\nfa: { x: كتاب }\n';
	assert.equal(fixed('sources/handbook.yaml', source), source.replace('x: كتاب', 'x: کتاب'));
});

test('a text written with escapes is left to an editor', () => {
	const source = 'short: { fa: "\\u0643تاب" }\n';
	assert.equal(fixed('sources/handbook.yaml', source), source);
});

test('texts of several lines are mended where they stand', () => {
	assert.equal(fixed('sources/handbook.yaml', 'note:\n  fa: >-\n    سطر نخست\n    كتاب دوم\n  en: x\n'), 'note:\n  fa: >-\n    سطر نخست\n    کتاب دوم\n  en: x\n');
});

test('of mends that overlap one is made, the next round makes the other', () => {
	const finding = { kind: 'spelling', rule: 'any', says: '' } as const;
	assert.equal(mended('abc', [{ ...finding, start: 0, end: 2, replacement: 'x' }, { ...finding, start: 1, end: 3, replacement: 'y' }]), 'ay');
	assert.equal(mended('abc', [{ ...finding, start: 0, end: 1, replacement: 'x' }, { ...finding, start: 1, end: 2 }, { ...finding, start: 2, end: 3, replacement: '' }]), 'xb');
});
