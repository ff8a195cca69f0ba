/** Headings that are not those of page.yaml. */
import { append, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const WRONG_HEADINGS: readonly BadContent[] = [
	{
		name: 'a section too many',
		change: append(`${OVERVIEW}/en.mdx`, '\n## More\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  section-count',
			'    3 headings "##", but page.yaml has 2 sections (definition, examples).',
			'    → Write one "##" for each section, in the order of page.yaml.',
		],
	},
	{
		name: 'a section too few',
		change: replace(`${OVERVIEW}/en.mdx`, '## Definition\n', ''),
		report: [
			'content/pages/active-passive/overview/en.mdx:13  section-count',
			'    1 headings "##", but page.yaml has 2 sections (definition, examples).',
			'    → Write one "##" for each section, in the order of page.yaml.',
		],
	},
	{
		name: 'a heading of the first depth',
		change: append(`${OVERVIEW}/en.mdx`, '\n# Title\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  section-count',
			'    A heading "#" in the text.',
			'    → The title stands in the front matter; begin sections with "##".',
		],
	},
	{
		name: 'a part too many',
		change: append(`${OVERVIEW}/en.mdx`, '\n### More\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  part-count',
			'    Section "examples" has 2 headings "###", but page.yaml gives it 1 parts.',
			'    → Make them equal; the parts of a section are listed under "parts" in page.yaml.',
		],
	},
	{
		name: 'a part too few',
		change: replace(`${OVERVIEW}/en.mdx`, '### In the firm', 'In the firm'),
		report: [
			'content/pages/active-passive/overview/en.mdx:14  part-count',
			'    Section "examples" has 0 headings "###", but page.yaml gives it 1 parts.',
			'    → Make them equal; the parts of a section are listed under "parts" in page.yaml.',
		],
	},
];
