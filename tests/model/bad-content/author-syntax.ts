/** Directives that are none, and code in prose. */
import { append, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const WRONG_SYNTAX: readonly BadContent[] = [
	{
		name: 'a text directive that is none',
		change: append(`${OVERVIEW}/en.mdx`, '\nA :lable[word].\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  unknown-directive',
			'    ":lable" is no directive.',
			'    → Known here: nolink, label, cite, lang. Where no directive is meant, put a space after the colon.',
		],
	},
	{
		name: 'a leaf directive that is none',
		change: append(`${OVERVIEW}/en.mdx`, '\n::table{#poles}\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  unknown-directive',
			'    "::table" is no directive.',
			'    → Known here: comparison, sources, axes, corrections. Where no directive is meant, put a space after the colon.',
		],
	},
	{
		name: 'a container directive that is none',
		change: append(`${OVERVIEW}/en.mdx`, '\n:::warning\nText.\n:::\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  unknown-directive',
			'    ":::warning" is no directive.',
			'    → Known here: note, tip, caution, danger. Where no directive is meant, put a space after the colon.',
		],
	},
	{
		name: 'a run in another language that names none',
		change: append(`${OVERVIEW}/en.mdx`, '\nThe :lang[mot juste].\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  unknown-directive',
			'    ":lang" names no language.',
			'    → Write the tag behind the run: :lang[text]{en}.',
		],
	},
	{
		name: 'a text directive in a data file that is none',
		change: replace('glossary/active-marketing.yaml', 'preferred: active marketing', 'preferred: active marketing\n  note: About :lable[active]'),
		report: [
			'content/glossary/active-marketing.yaml:19  unknown-directive',
			'    ":lable" is no directive.',
			'    → Known here: nolink, label, cite, lang. Where no directive is meant, put a space after the colon.',
		],
	},
	{
		name: 'a run in a data file that names no language',
		change: replace('glossary/active-marketing.yaml', 'preferred: active marketing', 'preferred: active marketing\n  note: About :lang[actif]'),
		report: [
			'content/glossary/active-marketing.yaml:19  unknown-directive',
			'    ":lang" names no language.',
			'    → Write the tag behind the run: :lang[text]{en}.',
		],
	},
	{
		name: 'an import',
		change: append(`${OVERVIEW}/en.mdx`, '\nimport Card from "./Card.astro";\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  code-in-prose',
			'    The text holds code (an import, an expression, a tag).',
			'    → Use the author syntax; what has one shape many times is data with a component of its own.',
		],
	},
	{
		name: 'an expression',
		change: append(`${OVERVIEW}/en.mdx`, '\nTwo is {1 + 1}.\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  code-in-prose',
			'    The text holds code (an import, an expression, a tag).',
			'    → Use the author syntax; what has one shape many times is data with a component of its own.',
		],
	},
	{
		name: 'a tag',
		change: append(`${OVERVIEW}/en.mdx`, '\nA <b>bold</b> word.\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  code-in-prose',
			'    The text holds code (an import, an expression, a tag).',
			'    → Use the author syntax; what has one shape many times is data with a component of its own.',
		],
	},
	{
		name: 'a component',
		change: append(`${OVERVIEW}/en.mdx`, '\n<Card />\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  code-in-prose',
			'    The text holds code (an import, an expression, a tag).',
			'    → Use the author syntax; what has one shape many times is data with a component of its own.',
		],
	},
];
