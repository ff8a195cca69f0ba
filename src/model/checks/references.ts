/** Nothing refers to what is not there. */
import { nearest } from '../../text/nearest.ts';
import type { Content, Entry } from '../content.ts';
import { problem } from '../problems.ts';
import type { Place, Problem, ProblemKind } from '../problems.ts';

/** Addresses of routes that are made from data, beside the pages of `content/pages/`. */
export const DATA_PAGES = ['glossary', 'search'] as const;

type Known = { has: (id: string) => boolean; keys: () => Iterable<string> };

/** The section ids of every page. */
const anchorsOf = (content: Content): Map<string, Set<string>> => new Map([...content.pages].map(([address, page]) => [address, new Set(page.data.sections.flatMap(({ id, parts }) => [id, ...parts]))]));

export function checkReferences(content: Content): Problem[] {
	const problems: Problem[] = [];
	const anchors = anchorsOf(content);
	/** The ids of a collection; an id whose file is there but has problems of its own is known too. */
	const known = (ids: Iterable<string>, fileOf: (id: string) => string): Known => {
		const all = new Set(ids);
		return { has: (id) => all.has(id) || content.unread.has(fileOf(id)), keys: () => all };
	};
	const terms = known(content.terms.keys(), (id) => `content/glossary/${id}.yaml`);
	const sources = known(content.sources.keys(), (id) => `content/sources/${id}.yaml`);
	const comparisonIds = known(content.comparisons.keys(), (id) => `content/comparisons/${id}.yaml`);
	const pages = known([...content.pages.keys(), ...content.prose.keys(), ...DATA_PAGES], (address) => `content/pages/${address}/page.yaml`);
	const frameworkIds = known(content.frameworks.data.map(({ id }) => id), () => 'content/frameworks.yaml');
	const factIds = known(Object.keys(content.facts.data), () => 'content/facts.yaml');
	const correctionIds = known(Object.keys(content.corrections.data), () => 'content/corrections.yaml');

	const expect = (kind: ProblemKind, ids: Known, id: string, place: Place, what: string, where: string) => {
		if (ids.has(id)) return;
		const near = nearest(id, ids.keys());
		problems.push(problem(kind, place, `"${id}" names no ${what}.`, near ? `Write "${near}", or add ${where}.` : `Add ${where}, or take the reference out.`));
	};
	const term = (id: string, place: Place) => expect('unknown-term', terms, id, place, 'term', `content/glossary/${id}.yaml`);
	const source = (id: string, place: Place) => expect('unknown-source', sources, id, place, 'source', `content/sources/${id}.yaml`);
	const fact = (id: string, place: Place) => expect('unknown-fact', factIds, id, place, 'fact', `${id} to content/facts.yaml`);
	const framework = (id: string, place: Place) => expect('unknown-framework', frameworkIds, id, place, 'framework', `${id} to content/frameworks.yaml`);
	const page = (target: string, place: Place) => {
		const [address = '', anchor] = target.split('#');
		if (address.startsWith('glossary/')) return term(address.slice('glossary/'.length), place);
		expect('unknown-page', pages, address, place, 'page', `content/pages/${address}/`);
		const sections = anchors.get(address);
		if (anchor && sections && !sections.has(anchor)) {
			const near = nearest(anchor, sections);
			problems.push(problem('unknown-anchor', place, `"${address}" has no section "${anchor}".`, near ? `Write #${near}.` : `Its sections are ${[...sections].join(', ')}.`));
		}
	};
	/** Checks that no two values of a list have the same id. */
	const unique = (entry: Entry<unknown>, ids: readonly string[], among: string, path: readonly PropertyKey[]) =>
		ids.forEach((id, index) => ids.indexOf(id) !== index && problems.push(problem('duplicate-id', entry.at([...path, index, 'id']), `The id "${id}" stands twice among the ${among}.`, 'Give each an id of its own.')));
	/** Checks a list of ids in a field of an entry. */
	const list = (entry: Entry<unknown>, path: readonly PropertyKey[], ids: readonly string[], check: (id: string, place: Place) => void) => ids.forEach((id, index) => {
		check(id, entry.at([...path, index]));
		if (ids.indexOf(id) !== index) problems.push(problem('duplicate-id', entry.at([...path, index]), `"${id}" stands twice in this list.`, 'Take one of the two out.'));
	});

	unique(content.frameworks, content.frameworks.data.map(({ id }) => id), 'frameworks', []);
	content.frameworks.data.forEach(({ poles }, index) => list(content.frameworks, [index, 'poles'], poles, term));
	for (const entry of content.pages.values()) {
		const { data } = entry;
		if (data.framework) framework(data.framework, entry.at(['framework']));
		list(entry, ['terms'], data.terms, term);
		list(entry, ['related'], data.related, page);
		list(entry, ['sources'], data.sources, source);
		data.sections.forEach(({ facts }, index) => list(entry, ['sections', index, 'facts'], facts, fact));
	}
	for (const { file, terms: named, pages: links, citations, comparisons } of [...content.references, ...[...content.prose.values()].flatMap((texts) => [...texts.values()])]) {
		for (const { to, line } of named) term(to, { file, line });
		for (const { to, line } of links) page(to, { file, line });
		for (const { to, line } of citations) source(to, { file, line });
		for (const { to, line } of comparisons) expect('unknown-comparison', comparisonIds, to, { file, line }, 'comparison', `content/comparisons/${to}.yaml`);
	}
	for (const entry of content.terms.values()) {
		const { data } = entry;
		list(entry, ['frameworks'], data.frameworks, framework);
		list(entry, ['broader'], data.broader, term);
		list(entry, ['related'], data.related, term);
		list(entry, ['sources'], data.sources, source);
		for (const { id: lang } of content.languages) data.in[lang]?.linking.forEach(({ frameworks = [] }, index) => list(entry, [lang, 'linking', index, 'frameworks'], frameworks, framework));
	}
	for (const entry of content.comparisons.values()) {
		const { data } = entry;
		if (data.framework) framework(data.framework, entry.at(['framework']));
		const columns = new Set(data.columns.map(({ id }) => id));
		data.columns.forEach((column, index) => column.term && term(column.term, entry.at(['columns', index, 'term'])));
		data.rows.forEach((row, index) => {
			if (row.term) term(row.term, entry.at(['rows', index, 'term']));
			for (const id of columns) {
				if (!row.cells[id]) problems.push(problem('wrong-field', entry.at(['rows', index, 'cells']), `Row "${row.id}" has no cell for column "${id}".`, `Add the cell "${id}".`));
			}
			for (const [id, cell] of Object.entries(row.cells)) {
				const path = ['rows', index, 'cells', id];
				if (!columns.has(id)) problems.push(problem('wrong-field', entry.at(path), `Row "${row.id}" has a cell for "${id}", which is no column.`, `The columns are ${[...columns].join(', ')}.`));
				list(entry, [...path, 'facts'], cell.facts, fact);
				list(entry, [...path, 'sources'], cell.sources, source);
				if (cell.correction) expect('unknown-fact', correctionIds, cell.correction, entry.at([...path, 'correction']), 'correction', `${cell.correction} to content/corrections.yaml`);
			}
		});
		for (const [side, ids] of [['columns', data.columns.map(({ id }) => id)], ['rows', data.rows.map(({ id }) => id)]] as const) {
			unique(entry, ids, side, [side]);
		}
	}
	for (const [id, correction] of Object.entries(content.corrections.data)) {
		list(content.corrections, [id, 'pages'], correction.pages, page);
		list(content.corrections, [id, 'sources'], correction.sources, source);
	}
	return problems;
}
