/** Labels that prose must not print. */
import { all, append } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const WRONG_LABELS: readonly BadContent[] = [
	{
		name: 'a forbidden label',
		change: all(append('glossary/active-marketing.yaml', '  deprecated: [{ label: hunter marketing, why: it says hunting, forbidden: true }]\n'), append('pages/home/en.mdx', '\nSome say hunter marketing.\n')),
		report: [
			'content/pages/home/en.mdx:10  forbidden-label',
			'    "hunter marketing" is a deprecated label of "active-marketing": it says hunting',
			'    → Write "active marketing", or :label[hunter marketing] where the label itself is meant.',
		],
	},
	{
		name: 'a deprecated label on a page of the term’s framework',
		change: all(append('glossary/active-marketing.yaml', '  deprecated: [{ label: hunter marketing, why: it says hunting }]\n'), append(`${OVERVIEW}/en.mdx`, '\nSome say Hunter\nmarketing.\n')),
		report: [
			'content/pages/active-passive/overview/en.mdx:22  deprecated-label',
			'    "hunter marketing" is a deprecated label of "active-marketing": it says hunting',
			'    → Write "active marketing", or :label[hunter marketing] where the label itself is meant.',
		],
	},
];
