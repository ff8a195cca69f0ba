/** References to what is not there. */
import { append, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const DEAD_REFERENCES: readonly BadContent[] = [
	{
		name: 'a link to a term that is not there, with the nearest',
		change: replace(`${OVERVIEW}/en.mdx`, 'term:active-marketing', 'term:actve-marketing'),
		report: [
			'content/pages/active-passive/overview/en.mdx:8  unknown-term',
			'    "actve-marketing" names no term.',
			'    → Write "active-marketing", or add content/glossary/actve-marketing.yaml.',
		],
	},
	{
		name: 'a link to a term that is like no other',
		change: replace(`${OVERVIEW}/en.mdx`, 'term:active-marketing', 'term:seo'),
		report: [
			'content/pages/active-passive/overview/en.mdx:8  unknown-term',
			'    "seo" names no term.',
			'    → Add content/glossary/seo.yaml, or take the reference out.',
		],
	},
	{
		name: 'a page about a term that is not there',
		change: replace(`${OVERVIEW}/page.yaml`, '  - active-marketing', '  - seo'),
		report: [
			'content/pages/active-passive/overview/page.yaml:4  unknown-term',
			'    "seo" names no term.',
			'    → Add content/glossary/seo.yaml, or take the reference out.',
		],
	},
	{
		name: 'a related term that is not there',
		change: replace('glossary/active-marketing.yaml', 'related: [passive-marketing]', 'related: [passive-marketing, seo]'),
		report: [
			'content/glossary/active-marketing.yaml:3  unknown-term',
			'    "seo" names no term.',
			'    → Add content/glossary/seo.yaml, or take the reference out.',
		],
	},
	{
		name: 'a broader term that is not there',
		change: replace('glossary/active-marketing.yaml', 'sources:', 'broader: [seo]\nsources:'),
		report: [
			'content/glossary/active-marketing.yaml:4  unknown-term',
			'    "seo" names no term.',
			'    → Add content/glossary/seo.yaml, or take the reference out.',
		],
	},
	{
		name: 'a pole that is no term',
		change: replace('frameworks.yaml', 'passive-marketing]', 'pasive-marketing]'),
		report: [
			'content/frameworks.yaml:2  unknown-term',
			'    "pasive-marketing" names no term.',
			'    → Write "passive-marketing", or add content/glossary/pasive-marketing.yaml.',
		],
	},
	{
		name: 'a column of a term that is not there',
		change: replace('comparisons/poles.yaml', 'term: passive-marketing', 'term: seo'),
		report: [
			'content/comparisons/poles.yaml:7  unknown-term',
			'    "seo" names no term.',
			'    → Add content/glossary/seo.yaml, or take the reference out.',
		],
	},
	{
		name: 'a row of a term that is not there',
		change: replace('comparisons/poles.yaml', 'label: { fa: "نمونه", th: "ตัวอย่าง", vi: "Ví dụ", en: "Examples" }', 'term: seo'),
		report: [
			'content/comparisons/poles.yaml:10  unknown-term',
			'    "seo" names no term.',
			'    → Add content/glossary/seo.yaml, or take the reference out.',
		],
	},
	{
		name: 'a link to the page of a term that is not there',
		change: replace(`${OVERVIEW}/en.mdx`, 'page:glossary', 'page:glossary/seo'),
		report: [
			'content/pages/active-passive/overview/en.mdx:20  unknown-term',
			'    "seo" names no term.',
			'    → Add content/glossary/seo.yaml, or take the reference out.',
		],
	},
	{
		name: 'a link in a definition to a term that is not there',
		change: replace('glossary/active-marketing.yaml', 'definition: Active and', 'definition: "[Active](term:actve-marketing)" #'),
		report: [
			'content/glossary/active-marketing.yaml:19  unknown-term',
			'    "actve-marketing" names no term.',
			'    → Write "active-marketing", or add content/glossary/actve-marketing.yaml.',
		],
	},
	{
		name: 'a related page that is not there',
		change: replace(`${OVERVIEW}/page.yaml`, '  - home', '  - active-passive/overvew'),
		report: [
			'content/pages/active-passive/overview/page.yaml:12  unknown-page',
			'    "active-passive/overvew" names no page.',
			'    → Write "active-passive/overview", or add content/pages/active-passive/overvew/.',
		],
	},
	{
		name: 'a link to a page that is not there',
		change: replace(`${OVERVIEW}/en.mdx`, 'page:glossary', 'page:glosary'),
		report: [
			'content/pages/active-passive/overview/en.mdx:20  unknown-page',
			'    "glosary" names no page.',
			'    → Write "glossary", or add content/pages/glosary/.',
		],
	},
	{
		name: 'a link in a cell to a page that is not there',
		change: replace('comparisons/poles.yaml', 'en: "active marketing"', 'en: "[active](page:nowhere)"'),
		report: [
			'content/comparisons/poles.yaml:13  unknown-page',
			'    "nowhere" names no page.',
			'    → Add content/pages/nowhere/, or take the reference out.',
		],
	},
	{
		name: 'a correction of a page that is not there',
		change: replace('corrections.yaml', 'active-passive/overview#examples', 'nowhere'),
		report: [
			'content/corrections.yaml:4  unknown-page',
			'    "nowhere" names no page.',
			'    → Add content/pages/nowhere/, or take the reference out.',
		],
	},
	{
		name: 'a link by address',
		change: replace(`${OVERVIEW}/en.mdx`, 'page:glossary', '/en/glossary/'),
		report: [
			'content/pages/active-passive/overview/en.mdx:20  unknown-page',
			'    The link goes to "/en/glossary/".',
			'    → Link a page as page:address#section, a term as term:id.',
		],
	},
	{
		name: 'a link by address in a note',
		change: replace('glossary/active-marketing.yaml', 'preferred: active marketing', 'preferred: active marketing\n  note: "[Here](../passive/)"'),
		report: [
			'content/glossary/active-marketing.yaml:19  unknown-page',
			'    The link goes to "../passive/".',
			'    → Link a page as page:address#section, a term as term:id.',
		],
	},
	{
		name: 'a link whose address is apart from its text',
		change: append(`${OVERVIEW}/en.mdx`, '\n[The pole][one]\n\n[one]: term:active-marketing\n'),
		report: [
			'content/pages/active-passive/overview/en.mdx:24  unknown-page',
			'    The link to "term:active-marketing" is apart from its text.',
			'    → Write the address behind the text: [text](address).',
		],
	},
	{
		name: 'a link to a section that is not there, with the nearest',
		change: replace(`${OVERVIEW}/en.mdx`, '#examples', '#exmples'),
		report: [
			'content/pages/active-passive/overview/en.mdx:12  unknown-anchor',
			'    "active-passive/overview" has no section "exmples".',
			'    → Write #examples.',
		],
	},
	{
		name: 'a link to a section that is like no other',
		change: replace(`${OVERVIEW}/en.mdx`, '#examples', '#x'),
		report: [
			'content/pages/active-passive/overview/en.mdx:12  unknown-anchor',
			'    "active-passive/overview" has no section "x".',
			'    → Its sections are definition, examples, firm.',
		],
	},
	{
		name: 'a correction of a section that is not there',
		change: replace('corrections.yaml', '#examples', '#example'),
		report: [
			'content/corrections.yaml:4  unknown-anchor',
			'    "active-passive/overview" has no section "example".',
			'    → Write #examples.',
		],
	},
	{
		name: 'a citation of a source that is not there',
		change: replace(`${OVERVIEW}/en.mdx`, ':cite[handbook]', ':cite[handbok]'),
		report: [
			'content/pages/active-passive/overview/en.mdx:8  unknown-source',
			'    "handbok" names no source.',
			'    → Write "handbook", or add content/sources/handbok.yaml.',
		],
	},
	{
		name: 'a citation in a definition of a source that is not there',
		change: replace('glossary/passive-marketing.yaml', 'definition: Active and passive marketing', 'definition: Active and passive marketing :cite[other-book]'),
		report: [
			'content/glossary/passive-marketing.yaml:19  unknown-source',
			'    "other-book" names no source.',
			'    → Add content/sources/other-book.yaml, or take the reference out.',
		],
	},
	{
		name: 'a page with a source that is not there',
		change: replace(`${OVERVIEW}/page.yaml`, '  - handbook', '  - other-book'),
		report: [
			'content/pages/active-passive/overview/page.yaml:14  unknown-source',
			'    "other-book" names no source.',
			'    → Add content/sources/other-book.yaml, or take the reference out.',
		],
	},
	{
		name: 'a term with a source that is not there',
		change: replace('glossary/active-marketing.yaml', 'sources: [handbook]', 'sources: [other-book]'),
		report: [
			'content/glossary/active-marketing.yaml:4  unknown-source',
			'    "other-book" names no source.',
			'    → Add content/sources/other-book.yaml, or take the reference out.',
		],
	},
	{
		name: 'a cell with a source that is not there',
		change: replace('comparisons/poles.yaml', 'sources: [handbook]', 'sources: [other-book]'),
		report: [
			'content/comparisons/poles.yaml:19  unknown-source',
			'    "other-book" names no source.',
			'    → Add content/sources/other-book.yaml, or take the reference out.',
		],
	},
	{
		name: 'a correction with a source that is not there',
		change: replace('corrections.yaml', 'sources: [handbook]', 'sources: [other-book]'),
		report: [
			'content/corrections.yaml:5  unknown-source',
			'    "other-book" names no source.',
			'    → Add content/sources/other-book.yaml, or take the reference out.',
		],
	},
	{
		name: 'a section with a fact that is not there',
		change: replace(`${OVERVIEW}/page.yaml`, 'avp-02', 'avp-03'),
		report: [
			'content/pages/active-passive/overview/page.yaml:9  unknown-fact',
			'    "avp-03" names no fact.',
			'    → Write "avp-01", or add avp-03 to content/facts.yaml.',
		],
	},
	{
		name: 'a cell with a fact that is not there',
		change: replace('comparisons/poles.yaml', 'avp-01', 'otm-77'),
		report: [
			'content/comparisons/poles.yaml:15  unknown-fact',
			'    "otm-77" names no fact.',
			'    → Add otm-77 to content/facts.yaml, or take the reference out.',
		],
	},
	{
		name: 'a cell with a correction that is not there',
		change: replace('comparisons/poles.yaml', 'C22', 'C23'),
		report: [
			'content/comparisons/poles.yaml:20  unknown-fact',
			'    "C23" names no correction.',
			'    → Write "C22", or add C23 to content/corrections.yaml.',
		],
	},
	{
		name: 'a page of a framework that is not there',
		change: replace(`${OVERVIEW}/page.yaml`, 'framework: active-passive', 'framework: active-pasive'),
		report: [
			'content/pages/active-passive/overview/page.yaml:2  unknown-framework',
			'    "active-pasive" names no framework.',
			'    → Write "active-passive", or add active-pasive to content/frameworks.yaml.',
		],
	},
	{
		name: 'a term of a framework that is not there',
		change: replace('glossary/active-marketing.yaml', 'frameworks: [active-passive]', 'frameworks: [bottom-up]'),
		report: [
			'content/glossary/active-marketing.yaml:2  unknown-framework',
			'    "bottom-up" names no framework.',
			'    → Add bottom-up to content/frameworks.yaml, or take the reference out.',
		],
	},
	{
		name: 'a comparison of a framework that is not there',
		change: replace('comparisons/poles.yaml', 'framework: active-passive', 'framework: bottom-up'),
		report: [
			'content/comparisons/poles.yaml:2  unknown-framework',
			'    "bottom-up" names no framework.',
			'    → Add bottom-up to content/frameworks.yaml, or take the reference out.',
		],
	},
	{
		name: 'a linking rule with a framework that is not there',
		change: append('glossary/active-marketing.yaml', '  linking:\n    - { label: active marketing, links: frameworks, frameworks: [bottom-up] }\n'),
		report: [
			'content/glossary/active-marketing.yaml:22  unknown-framework',
			'    "bottom-up" names no framework.',
			'    → Add bottom-up to content/frameworks.yaml, or take the reference out.',
		],
	},
	{
		name: 'a table that is not there',
		change: replace(`${OVERVIEW}/en.mdx`, '{#poles}', '{#polls}'),
		report: [
			'content/pages/active-passive/overview/en.mdx:16  unknown-comparison',
			'    "polls" names no comparison.',
			'    → Write "poles", or add content/comparisons/polls.yaml.',
		],
	},
	{
		name: 'an interface string that another language has',
		change: append('interface/en.yaml', 'page.related: Read on\n'),
		report: [
			'content/interface/fa.yaml:1  unknown-interface-key',
			'    The string "page.related" is missing.',
			'    → Add "page.related:"; another language has it.',
			'content/interface/th.yaml:1  unknown-interface-key',
			'    The string "page.related" is missing.',
			'    → Add "page.related:"; another language has it.',
			'content/interface/vi.yaml:1  unknown-interface-key',
			'    The string "page.related" is missing.',
			'    → Add "page.related:"; another language has it.',
		],
	},
];
