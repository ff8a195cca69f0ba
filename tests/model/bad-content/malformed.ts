/** Files that cannot be parsed. */
import { append, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const MALFORMED: readonly BadContent[] = [
	{
		name: 'a colon in a text without quotes',
		change: replace('glossary/active-marketing.yaml', 'definition: Active and passive', 'definition: Active: passive'),
		report: [
			'content/glossary/active-marketing.yaml:19  malformed-yaml',
			'    Nested mappings are not allowed in compact mappings',
			'    → Correct the YAML; a text with ": " or " #" inside stands in quotes.',
		],
	},
	{
		name: 'a bracket that is not closed',
		change: replace(`${OVERVIEW}/page.yaml`, 'terms:\n  - active-marketing', 'terms: [active-marketing'),
		report: [
			'content/pages/active-passive/overview/page.yaml:4  malformed-yaml',
			'    Flow sequence in block collection must be sufficiently indented and end with a ]',
			'    → Correct the YAML; a text with ": " or " #" inside stands in quotes.',
		],
	},
	{
		name: 'a colon in front matter, on its line of the file',
		change: replace(`${OVERVIEW}/en.mdx`, 'title: "Active and passive marketing"', 'title: Active: passive'),
		report: [
			'content/pages/active-passive/overview/en.mdx:2  malformed-yaml',
			'    Nested mappings are not allowed in compact mappings',
			'    → Correct the YAML; a text with ": " or " #" inside stands in quotes.',
		],
	},
	{
		name: 'a quotation mark that is not closed',
		change: replace('interface/en.yaml', 'marketing"', 'marketing'),
		report: [
			'content/interface/en.yaml:1  malformed-yaml',
			'    Missing closing "quote',
			'    → Correct the YAML; a text with ": " or " #" inside stands in quotes.',
		],
	},
	{
		name: 'an alias of nothing',
		change: replace('glossary/active-marketing.yaml', 'preferred: active marketing', 'preferred: *none'),
		report: [
			'content/glossary/active-marketing.yaml:18  malformed-yaml',
			'    The alias "*none" stands for nothing.',
			'    → Write the value itself; a text that begins with * stands in quotes.',
		],
	},
	{
		name: 'an expression that is not closed, on its line of the file',
		change: append(`${OVERVIEW}/en.mdx`, '\nA { brace.\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  malformed-mdx',
			'    Unexpected end of file in expression, expected a corresponding closing brace for `{`',
			'    → Take out the characters < { } or write them as words; prose holds no code.',
		],
	},
	{
		name: 'a less-than sign',
		change: append(`${OVERVIEW}/en.mdx`, '\n3 <4.\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  malformed-mdx',
			'    Unexpected character `4` (U+0034) before name, expected a character that can start a name, such as a letter, `$`, or `_`',
			'    → Take out the characters < { } or write them as words; prose holds no code.',
		],
	},
	{
		name: 'a tag that is not closed',
		change: append(`${OVERVIEW}/en.mdx`, '\n<b>bold.\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  malformed-mdx',
			'    Expected a closing tag for `<b>` (22:1-22:4) before the end of `paragraph`',
			'    → Take out the characters < { } or write them as words; prose holds no code.',
		],
	},
];
