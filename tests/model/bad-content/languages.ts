/** What is not there in all languages. */
import { remove, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

export const MISSING_LANGUAGES: readonly BadContent[] = [
	{
		name: 'a page without one of its texts',
		change: remove('pages/home/th.mdx'),
		report: [
			'content/pages/home/page.yaml:1  missing-language',
			'    The page has no th.mdx.',
			'    → Write content/pages/home/th.mdx; a page exists in all languages or not at all.',
		],
	},
	{
		name: 'a term without one of its languages',
		change: replace('glossary/active-marketing.yaml', 'vi:\n  preferred: marketing chủ động\n  definition: Marketing chủ động và thụ động\n  equivalence: exact\n', ''),
		report: [
			'content/glossary/active-marketing.yaml:1  missing-language',
			'    "vi" is missing.',
			'    → Add the text under "vi:"; nothing is published in fewer than all languages.',
		],
	},
	{
		name: 'a cell without one of its languages',
		change: replace('comparisons/poles.yaml', 'fa: "بازاریابی فعال", ', ''),
		report: [
			'content/comparisons/poles.yaml:13  missing-language',
			'    "rows.0.cells.active.text.fa" is missing.',
			'    → Add the text under "fa:"; nothing is published in fewer than all languages.',
		],
	},
	{
		name: 'a framework without a name in one language',
		change: replace('frameworks.yaml', ', en: "Active and passive marketing"', ''),
		report: [
			'content/frameworks.yaml:4  missing-language',
			'    "0.name.en" is missing.',
			'    → Add the text under "en:"; nothing is published in fewer than all languages.',
		],
	},
];
