/** Files too many, too few, or in the wrong place. */
import { add, all, remove, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const WRONG_FILES: readonly BadContent[] = [
	{
		name: 'a text in a language that the site has not',
		change: add(`${OVERVIEW}/de.mdx`, 'Ein Text.'),
		report: [
			'content/pages/active-passive/overview/de.mdx:1  unknown-file',
			'    "de" is not a language of the site.',
			'    → Name the file fa.mdx, th.mdx, vi.mdx, en.mdx.',
		],
	},
	{
		name: 'interface strings in a language that the site has not',
		change: add('interface/de.yaml', 'site.title: Titel'),
		report: [
			'content/interface/de.yaml:1  unknown-file',
			'    No part of the content model has a file of this name.',
			'    → Move it to where the README says, or remove it.',
		],
	},
	{
		name: 'a file that is no part of the model',
		change: add(`${OVERVIEW}/notes.txt`, 'Notes'),
		report: [
			'content/pages/active-passive/overview/notes.txt:1  unknown-file',
			'    No part of the content model has a file of this name.',
			'    → Move it to where the README says, or remove it.',
		],
	},
	{
		name: 'a data file with another ending',
		change: add('glossary/seo.yml', 'kind: tactic'),
		report: [
			'content/glossary/seo.yml:1  unknown-file',
			'    No part of the content model has a file of this name.',
			'    → Move it to where the README says, or remove it.',
		],
	},
	{
		name: 'a source whose file is not named by an id',
		change: (files) => [...files, { path: 'content/sources/The Book.yaml', text: files.find(({ path }) => path === 'content/sources/handbook.yaml')?.text ?? '' }],
		report: [
			'content/sources/The Book.yaml:1  unknown-file',
			'    "The Book" can be no part of an address.',
			'    → Name the file in lower-case ASCII, with a hyphen between words (active-marketing).',
		],
	},
	{
		name: 'a page whose folder is no address',
		change: add('pages/About Us/notes.png', ''),
		report: [
			'content/pages/About Us/notes.png:1  unknown-file',
			'    "About Us" can be no part of an address.',
			'    → Name the file in lower-case ASCII, with a hyphen between words (active-marketing).',
		],
	},
	{
		name: 'a page without page.yaml',
		change: all(remove(`${OVERVIEW}/page.yaml`), replace('corrections.yaml', 'active-passive/overview#examples', 'home')),
		report: [
			'content/pages/active-passive/overview/fa.mdx:1  missing-file',
			'    content/pages/active-passive/overview/ has no page.yaml.',
			'    → Write page.yaml: kind, terms, sections, related, sources.',
		],
	},
	{
		name: 'a language without interface strings',
		change: remove('interface/th.yaml'),
		report: [
			'content/interface/th.yaml:1  missing-file',
			'    There are no interface strings for "th".',
			'    → Write content/interface/th.yaml with the keys of the other languages.',
		],
	},
];
