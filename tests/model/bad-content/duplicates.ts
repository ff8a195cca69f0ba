/** Ids that stand twice. */
import { append, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const DUPLICATES: readonly BadContent[] = [
	{
		name: 'a section id twice on a page',
		change: replace(`${OVERVIEW}/page.yaml`, 'parts: [firm]', 'parts: [definition]'),
		report: [
			'content/pages/active-passive/overview/page.yaml:5  duplicate-id',
			'    The id "definition" stands on two headings of the page.',
			'    → Give each section and part an id of its own.',
		],
	},
	{
		name: 'a row id twice',
		change: replace('comparisons/poles.yaml', 'rows:\n', 'rows:\n  - id: examples\n    term: active-marketing\n    cells: { active: &cell { text: { fa: الف, th: ก, vi: a, en: a }, basis: editorial }, passive: *cell }\n'),
		report: [
			'content/comparisons/poles.yaml:12  duplicate-id',
			'    The id "examples" stands twice among the rows.',
			'    → Give each an id of its own.',
		],
	},
	{
		name: 'a column id twice',
		change: replace('comparisons/poles.yaml', '  - id: passive\n    term', '  - id: active\n    term: active-marketing\n  - id: passive\n    term'),
		report: [
			'content/comparisons/poles.yaml:6  duplicate-id',
			'    The id "active" stands twice among the columns.',
			'    → Give each an id of its own.',
		],
	},
	{
		name: 'a framework id twice',
		change: (files) => files.map((file) => (file.path === 'content/frameworks.yaml' ? { ...file, text: file.text + file.text } : file)),
		report: [
			'content/frameworks.yaml:7  duplicate-id',
			'    The id "active-passive" stands twice among the frameworks.',
			'    → Give each an id of its own.',
		],
	},
	{
		name: 'a fact id twice',
		change: append('facts.yaml', 'avp-01: Again.\n'),
		report: [
			'content/facts.yaml:3  duplicate-id',
			'    The key avp-01 stands twice.',
			'    → Give each entry a key of its own, or take one of the two out.',
		],
	},
	{
		name: 'an id twice in a list',
		change: replace(`${OVERVIEW}/page.yaml`, '  - active-marketing', '  - active-marketing\n  - active-marketing'),
		report: [
			'content/pages/active-passive/overview/page.yaml:5  duplicate-id',
			'    "active-marketing" stands twice in this list.',
			'    → Take one of the two out.',
		],
	},
];
