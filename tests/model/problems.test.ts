import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '#languages/index.ts';
import { buildCatalog } from '#model/catalog.ts';
import { formatProblem, formatReport, isError, PROBLEM_KINDS } from '#model/problems.ts';
import type { Problem } from '#model/problems.ts';
import { BAD_CONTENT } from './bad-content/bad-content.ts';
import { all, append, remove, replace, soundContent } from './sound-content.ts';
import type { Change } from './sound-content.ts';

const problemsAfter = (change: Change): Problem[] => buildCatalog(change(soundContent()), LANGUAGES).problems;

test('sound content has no problems', () => {
	assert.deepEqual(buildCatalog(soundContent(), LANGUAGES).problems, []);
});

for (const { name, change, report } of BAD_CONTENT) {
	test(`reported in full: ${name}`, () => {
		assert.deepEqual(problemsAfter(change).flatMap((each) => formatProblem(each).split('\n')), report);
	});
}

test('every kind of problem is among the faults above', () => {
	const seen = new Set(BAD_CONTENT.flatMap(({ report }) => report.map((line) => /^\S.*:\d+ {2}(\S+)$/.exec(line)?.[1])));
	assert.deepEqual(Object.keys(PROBLEM_KINDS).filter((kind) => !seen.has(kind)), []);
});

test('all problems of all files come in one list, in the order of files and lines', () => {
	const problems = problemsAfter(
		all(
			append('pages/active-passive/overview/fa.mdx', '\nبازاريابی\n\n:lable[واژه]\n'),
			replace('pages/active-passive/overview/en.mdx', 'term:active-marketing', 'term:seo'),
			replace('glossary/active-marketing.yaml', 'kind: pole', 'kind: polee'),
			remove('interface/vi.yaml'),
		),
	);
	assert.deepEqual(
		formatReport(problems)
			.split('\n')
			.filter((line) => /^\S/.test(line)),
		[
			'content/glossary/active-marketing.yaml:1  wrong-field',
			'content/interface/vi.yaml:1  missing-file',
			'content/pages/active-passive/overview/en.mdx:8  unknown-term',
			'content/pages/active-passive/overview/fa.mdx:22  spelling',
			'content/pages/active-passive/overview/fa.mdx:24  unknown-directive',
			'5 errors, 0 warnings',
		],
	);
});

test('a file that cannot be read is one problem, not one for each reference to it', () => {
	for (const path of ['frameworks.yaml', 'facts.yaml', 'corrections.yaml', 'sources/handbook.yaml', 'comparisons/poles.yaml', 'glossary/active-marketing.yaml', 'pages/home/page.yaml', 'pages/home/en.mdx', 'interface/en.yaml']) {
		const broken: Change = (files) => files.map((file) => (file.path === `content/${path}` ? { ...file, text: path.endsWith('.mdx') ? '{' : 'a: [' } : file));
		assert.deepEqual(new Set(problemsAfter(broken).map(({ file }) => file)), new Set([`content/${path}`]), path);
	}
});

test('a warning is printed and is no error', () => {
	const [warning, ...others] = problemsAfter(
		all(append('glossary/active-marketing.yaml', '  deprecated: [{ label: hunter marketing, why: it says hunting }]\n'), append('pages/active-passive/overview/en.mdx', '\nSome say hunter marketing.\n')),
	);
	assert.deepEqual(others, []);
	assert.ok(warning && !isError(warning));
	assert.match(formatReport([warning]), /\n\n0 errors, 1 warning$/);
});

const DEPRECATED = '  deprecated: [{ label: hunter marketing, why: it says hunting, forbidden: FORBIDDEN }]\n';
const onHome = (forbidden: boolean, prose: string): Problem[] =>
	problemsAfter(all(append('glossary/active-marketing.yaml', DEPRECATED.replace('FORBIDDEN', String(forbidden))), append('pages/home/en.mdx', `\n${prose}\n`)));

test('a deprecated label that has another sense is free on pages of other frameworks', () => {
	assert.deepEqual(onHome(false, 'Some say hunter marketing.'), []);
});

test('a forbidden label may be spoken about, quoted in another language, and stand in an address', () => {
	for (const prose of ['Some say :label[hunter marketing].', 'The French say :lang[hunter marketing]{fr}.', 'See [this](https://example.org/hunter-marketing).']) assert.deepEqual(onHome(true, prose), []);
});

test('a forbidden label is found in a title and spared in the questions, which are the words of readers', () => {
	const forbidden = append('glossary/active-marketing.yaml', DEPRECATED.replace('FORBIDDEN', 'true'));
	const inField = (from: string, to: string) => problemsAfter(all(forbidden, replace('pages/home/en.mdx', from, to))).map(({ kind, line }) => [kind, line]);
	assert.deepEqual(inField('title: "Definition"', 'title: "Hunter marketing"'), [['forbidden-label', 2]]);
	assert.deepEqual(inField('What is active marketing?', 'What is hunter marketing?'), []);
});

test('a forbidden label is no other word', () => {
	assert.deepEqual(onHome(true, 'A huntermarketing and hunter markets.'), []);
});

test('two terms may share an admitted label where both say where it links', () => {
	const rule = '  linking: [{ label: active marketing, links: never }]\n';
	assert.deepEqual(problemsAfter(all(append('glossary/active-marketing.yaml', rule), append('glossary/passive-marketing.yaml', `  admitted: [active marketing]\n${rule}`))), []);
});

test('two terms may share a preferred label where a qualifier tells them apart', () => {
	assert.deepEqual(problemsAfter(all(replace('glossary/passive-marketing.yaml', 'preferred: passive marketing', 'preferred: active marketing'), append('glossary/passive-marketing.yaml', '  qualifier: book\n'))), []);
});

test('two terms may share a hidden label', () => {
	const hidden = '  hidden: [the poles]\n';
	assert.deepEqual(problemsAfter(all(append('glossary/active-marketing.yaml', hidden), append('glossary/passive-marketing.yaml', hidden))), []);
});

test('hidden labels and labels spoken about may be misspelt', () => {
	assert.deepEqual(
		problemsAfter(all(append('pages/home/fa.mdx', '\nواژهٔ :label[بازاريابي]\n'), replace('glossary/active-marketing.yaml', 'preferred: بازاریابی فعال', 'preferred: بازاریابی فعال\n  hidden: [بازاريابي فعال, بازاریابی 2]\n  deprecated: [{ label: بازاريابي کنشي, why: نام دیگر }]'))),
		[],
	);
});

test('a time and an address are no directive', () => {
	assert.deepEqual(problemsAfter(all(append('pages/home/en.mdx', '\nAt 10:30, see https://example.org/a:b.\n'), replace('glossary/active-marketing.yaml', 'preferred: active marketing', 'preferred: active marketing\n  note: "At 10:30 [see](https://example.org/a:b) 3:1"'))), []);
});
