/** Fields that are missing, misspelt or of another shape. */
import { add, all, remove, replace } from '../sound-content.ts';
import type { BadContent } from './bad-content.ts';

const OVERVIEW = 'pages/active-passive/overview';

export const WRONG_FIELDS: readonly BadContent[] = [
	{
		name: 'a misspelt field',
		change: replace(`${OVERVIEW}/page.yaml`, 'related:', 'relatd:'),
		report: [
			'content/pages/active-passive/overview/page.yaml:1  wrong-field',
			'    "related" is missing.',
			'    → Add "related:".',
			'content/pages/active-passive/overview/page.yaml:11  wrong-field',
			'    "relatd" is no field of the file.',
			'    → Correct the name, or take the field out; src/model/schemas.ts lists the fields.',
		],
	},
	{
		name: 'a value that is none of the list',
		change: replace(`${OVERVIEW}/page.yaml`, 'kind: overview', 'kind: overwiew'),
		report: [
			'content/pages/active-passive/overview/page.yaml:1  wrong-field',
			'    "kind" is "overwiew".',
			'    → Write one of home, overview, pole, comparison, how-to, pros-cons, faq, case, guide, reference, about.',
		],
	},
	{
		name: 'an id that is no id',
		change: replace('glossary/active-marketing.yaml', 'related: [passive-marketing]', 'related: [Passive Marketing]'),
		report: [
			'content/glossary/active-marketing.yaml:3  wrong-field',
			'    "related.0": an id is lower-case ASCII in kebab-case.',
			'    → Correct the value; src/model/schemas.ts describes the field.',
		],
	},
	{
		name: 'a fact id of another shape',
		change: replace(`${OVERVIEW}/page.yaml`, 'avp-02', 'avp-2'),
		report: [
			'content/pages/active-passive/overview/page.yaml:9  wrong-field',
			'    "sections.1.facts.0": a fact id is three letters, a hyphen, two digits (avp-07).',
			'    → Correct the value; src/model/schemas.ts describes the field.',
		],
	},
	{
		name: 'a field that is not there',
		change: replace('glossary/active-marketing.yaml', 'kind: pole\n', ''),
		report: [
			'content/glossary/active-marketing.yaml:1  wrong-field',
			'    "kind" is missing.',
			'    → Add "kind:", one of pole, concept, tactic, metric, role, research, channel, business-type, entity.',
		],
	},
	{
		name: 'front matter without questions',
		change: replace(`${OVERVIEW}/en.mdx`, 'questions:\n  - "What is active marketing?"\n', ''),
		report: [
			'content/pages/active-passive/overview/en.mdx:2  wrong-field',
			'    "questions" is missing.',
			'    → Add "questions:".',
		],
	},
	{
		name: 'an empty title',
		change: replace(`${OVERVIEW}/en.mdx`, 'title: "Active and passive marketing"', 'title: ""'),
		report: [
			'content/pages/active-passive/overview/en.mdx:2  wrong-field',
			'    "title": the text is empty.',
			'    → Correct the value; src/model/schemas.ts describes the field.',
		],
	},
	{
		name: 'a text file without front matter',
		change: all(remove(`${OVERVIEW}/fa.mdx`), add(`${OVERVIEW}/fa.mdx`, '')),
		report: [
			'content/pages/active-passive/overview/fa.mdx:2  wrong-field',
			'    "title" is missing.',
			'    → Add "title:".',
			'content/pages/active-passive/overview/fa.mdx:2  wrong-field',
			'    "description" is missing.',
			'    → Add "description:".',
			'content/pages/active-passive/overview/fa.mdx:2  wrong-field',
			'    "questions" is missing.',
			'    → Add "questions:".',
		],
	},
	{
		name: 'a cell from the sources without facts',
		change: replace('comparisons/poles.yaml', '        facts: [avp-01]\n', ''),
		report: [
			'content/comparisons/poles.yaml:12  wrong-field',
			'    "rows.0.cells.active.facts": a cell with basis "source" lists the facts it rests on.',
			'    → Correct the value; src/model/schemas.ts describes the field.',
		],
	},
	{
		name: 'a column with neither term nor label',
		change: replace('comparisons/poles.yaml', 'id: passive\n    term: passive-marketing', 'id: passive'),
		report: [
			'content/comparisons/poles.yaml:6  wrong-field',
			'    "columns.1.label": give either a term or a label.',
			'    → Correct the value; src/model/schemas.ts describes the field.',
		],
	},
	{
		name: 'a row without a cell for a column',
		change: replace('comparisons/poles.yaml', '  - id: passive\n    term: passive-marketing', '  - id: passive\n    term: passive-marketing\n  - id: remark\n    term: active-marketing'),
		report: [
			'content/comparisons/poles.yaml:13  wrong-field',
			'    Row "examples" has no cell for column "remark".',
			'    → Add the cell "remark".',
		],
	},
	{
		name: 'a cell for a column that is not there',
		change: replace('comparisons/poles.yaml', '      passive:\n', '      pasive:\n'),
		report: [
			'content/comparisons/poles.yaml:11  wrong-field',
			'    Row "examples" has no cell for column "passive".',
			'    → Add the cell "passive".',
			'content/comparisons/poles.yaml:16  wrong-field',
			'    Row "examples" has a cell for "pasive", which is no column.',
			'    → The columns are active, passive.',
		],
	},
	{
		name: 'a list in place of a map',
		change: all(remove('facts.yaml'), add('facts.yaml', '- avp-01\n- avp-02\n')),
		report: [
			'content/facts.yaml:1  wrong-field',
			'    "the file": Invalid input: expected record, received array.',
			'    → Correct the value; src/model/schemas.ts describes the field.',
		],
	},
];
