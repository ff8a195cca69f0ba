/** Titles and descriptions of the wrong length. */
import { replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const WRONG_LENGTHS: readonly BadContent[] = [
	{
		name: 'a title that is too long',
		change: replace(`${OVERVIEW}/en.mdx`, 'title: "Active', 'title: "Who takes the first step, the firm or the customer, in active'),
		report: [
			'content/pages/active-passive/overview/en.mdx:2  text-length',
			'    The title has 83 characters.',
			'    → Shorten it to 60.',
		],
	},
	{
		name: 'a description that is too short',
		change: replace(`${OVERVIEW}/en.mdx`, ', and which kind of business each way suits', ''),
		report: [
			'content/pages/active-passive/overview/en.mdx:3  text-length',
			'    The description has 66 characters.',
			'    → Write 70 to 160.',
		],
	},
	{
		name: 'a description whose Thai letters are too few, whatever their marks',
		change: replace(`${OVERVIEW}/th.mdx`, 'และแต่ละแบบเหมาะกับธุรกิจประเภทใดบ้างในทางปฏิบัติ เมื่อใดควรใช้', 'ก็ได้ทั้งสิ้น'),
		report: [
			'content/pages/active-passive/overview/th.mdx:3  text-length',
			'    The description has 50 characters.',
			'    → Write 70 to 160.',
		],
	},
	{
		name: 'a description that is too long',
		change: replace(`${OVERVIEW}/en.mdx`, 'suits.', 'suits, in what market, at what price, in which year, and with which people.'),
		report: [
			'content/pages/active-passive/overview/en.mdx:3  text-length',
			'    The description has 178 characters.',
			'    → Write 70 to 160.',
		],
	},
	{
		name: 'a description that is the title',
		change: (files) => files.map((file) => (file.path === 'content/pages/active-passive/overview/en.mdx' ? { ...file, text: file.text.replace(/(title|description): .*/g, '$1: "Who takes the first step, the firm or the customer, or is it both?"') } : file)),
		report: [
			'content/pages/active-passive/overview/en.mdx:2  text-length',
			'    The title has 66 characters.',
			'    → Shorten it to 60.',
			'content/pages/active-passive/overview/en.mdx:3  text-length',
			'    The description has 66 characters.',
			'    → Write 70 to 160.',
			'content/pages/active-passive/overview/en.mdx:3  text-length',
			'    Title and description are the same.',
			'    → Let the description say what the page answers.',
		],
	},
];
