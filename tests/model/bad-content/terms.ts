/** Relations that contradict each other, and labels that clash. */
import { all, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

export const WRONG_TERMS: readonly BadContent[] = [
	{
		name: 'a term both related and broader',
		change: replace('glossary/active-marketing.yaml', 'sources:', 'broader: [passive-marketing]\nsources:'),
		report: [
			'content/glossary/active-marketing.yaml:3  contradictory-relation',
			'    "passive-marketing" is related to "active-marketing" and above or below it at once.',
			'    → Keep one of the two relations.',
			'content/glossary/passive-marketing.yaml:3  contradictory-relation',
			'    "active-marketing" is related to "passive-marketing" and above or below it at once.',
			'    → Keep one of the two relations.',
		],
	},
	{
		name: 'a term related to itself',
		change: replace('glossary/active-marketing.yaml', 'related: [passive-marketing]', 'related: [active-marketing]'),
		report: [
			'content/glossary/active-marketing.yaml:3  contradictory-relation',
			'    "active-marketing" is related to itself.',
			'    → Take it out of its own list.',
		],
	},
	{
		name: 'a circle of broader terms',
		change: all(replace('glossary/active-marketing.yaml', 'related: [passive-marketing]', 'broader: [passive-marketing]'), replace('glossary/passive-marketing.yaml', 'related: [active-marketing]', 'broader: [active-marketing]')),
		report: [
			'content/glossary/active-marketing.yaml:3  contradictory-relation',
			'    "active-marketing" is above itself.',
			'    → Break the circle of broader terms.',
			'content/glossary/passive-marketing.yaml:3  contradictory-relation',
			'    "passive-marketing" is above itself.',
			'    → Break the circle of broader terms.',
		],
	},
	{
		name: 'two terms with one preferred label',
		change: replace('glossary/passive-marketing.yaml', 'preferred: passive marketing', 'preferred: active marketing'),
		report: [
			'content/glossary/passive-marketing.yaml:18  clashing-labels',
			'    "active marketing" is the preferred label of "active-marketing" too.',
			'    → Give one of the two another preferred label, or a qualifier.',
		],
	},
	{
		name: 'two terms with one preferred label in two spellings',
		change: replace('glossary/passive-marketing.yaml', 'preferred: marketing thụ động', 'preferred: Tiếp thị chủ động'),
		report: [
			'content/glossary/passive-marketing.yaml:14  clashing-labels',
			'    "Tiếp thị chủ động" is the preferred label of "active-marketing" too.',
			'    → Give one of the two another preferred label, or a qualifier.',
		],
	},
	{
		name: 'an admitted label that another term prefers, without a rule',
		change: replace('glossary/passive-marketing.yaml', 'preferred: passive marketing', 'preferred: passive marketing\n  admitted: [Active marketing]'),
		report: [
			'content/glossary/active-marketing.yaml:18  clashing-labels',
			'    "active marketing" is a label of "passive-marketing" too, and nothing says where it links.',
			'    → Add a rule for it under "linking" in both terms, or keep the label in one.',
			'content/glossary/passive-marketing.yaml:19  clashing-labels',
			'    "Active marketing" is a label of "active-marketing" too, and nothing says where it links.',
			'    → Add a rule for it under "linking" in both terms, or keep the label in one.',
		],
	},
	{
		name: 'a label twice in a term',
		change: replace('glossary/passive-marketing.yaml', 'preferred: passive marketing', 'preferred: passive marketing\n  hidden: [passive marketing]'),
		report: [
			'content/glossary/passive-marketing.yaml:19  clashing-labels',
			'    "passive marketing" stands twice in this term.',
			'    → Keep it under one status: preferred, admitted, deprecated or hidden.',
		],
	},
];
