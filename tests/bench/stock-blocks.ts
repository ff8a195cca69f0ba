/** What our components show from data, as plain Markdown. */
import { correctionPath, sourcePath } from '#addresses.ts';
import { formatNumber, languageOf } from '#languages/index.ts';
import { table } from './plain-markdown.ts';
import { link, list } from './stock-words.ts';
import type { StockWords } from './stock-words.ts';

/** What stands in the place of `::name{#id}`. */
export function stockBlock(words: StockWords, name: string, id: string): string {
	if (name === 'comparison') return comparison(words, id);
	if (name === 'sources') return sources(words, id);
	if (name === 'corrections') return corrections(words);
	if (name === 'axes') return axes(words);
	throw new Error(`The stock site has no form for "::${name}" yet; give it one here`);
}

/** A comparison as a table, and below it what each cell rests on. */
function comparison(words: StockWords, id: string): string {
	const found = words.catalog.comparisons[id];
	if (!found) throw new Error(`There is no comparison "${id}"`);
	const { caption, columns, rows } = found;
	const name = ({ term, label }: (typeof columns)[number]) => (term ? words.termLink(term) : words.data(label?.[words.lang]));
	const bases = rows.flatMap((row) =>
		columns.flatMap((column) => {
			const cell = row.cells[column.id];
			if (!cell) return [];
			const facts = cell.facts.map((fact) => link(fact, words.address(sourcePath(words.lang, fact))));
			const correction = cell.correction ? [link(`${words.say('comparison.correction')} ${cell.correction}`, words.address(correctionPath(words.lang, cell.correction)))] : [];
			return [`${name(row)} – ${name(column)}: ${[words.say(`basis.${cell.basis}`), ...facts, ...correction, ...cell.sources.map((source) => words.cite(source))].join(' · ')}`];
		}),
	);
	const cells = rows.map((row) => [name(row), ...columns.map((column) => `${words.data(row.cells[column.id]?.text[words.lang])} ${words.say(`basis.${row.cells[column.id]?.basis ?? 'source'}.mark`)}`)]);
	return [`**${words.data(caption[words.lang])}**`, table([words.say('comparison.criterion'), ...columns.map(name)], cells), `**${words.say('comparison.bases')}**`, list(bases)].join('\n\n');
}

/** The bibliography of one kind, with the statements of the source articles. */
function sources(words: StockWords, kind: string): string {
	const language = languageOf(words.lang);
	const works = Object.values(words.catalog.sources).filter((source) => source.kind === kind);
	return list(
		works.map(({ title, authors, year, container, publisher, doi, url, note, status, citedOn, ledger }) => {
			const work = [authors.join('; '), `*${title}*`, container, publisher, year && formatNumber(year, language), doi ? link(`doi:${doi}`, `https://doi.org/${doi}`) : url && link(new URL(url).hostname, url)];
			const statements = Object.entries(words.catalog.facts).filter(([id]) => ledger && id.startsWith(`${ledger}-`));
			const pages = citedOn.map((address) => words.pageLink(address)).join(', ');
			return `${work.filter(Boolean).join('. ')}. ${words.data(note[words.lang])} ${words.say(`status.${status}`)} · ${words.say('source.citedOn')} ${pages}${statements.map(([id, fact]) => `\n  - **${id}** ${words.data(fact)}`).join('')}`;
		}),
	);
}

function corrections(words: StockWords): string {
	return Object.values(words.catalog.corrections)
		.map(({ id, title, text, verdict, confidence, pages, sources }) => {
			const places = [...new Set(pages.map((page) => page.split('#')[0] ?? ''))].map((address) => words.pageLink(address)).join(', ');
			const about = [words.say(`verdict.${verdict}`), words.say(`confidence.${confidence}`), `${words.say('term.usedOn')}: ${places}`, ...sources.map((source) => words.cite(source))];
			return `### ${id} ${words.data(title[words.lang])}\n\n${words.data(text[words.lang])}\n\n${about.join(' · ')}`;
		})
		.join('\n\n');
}

function axes(words: StockWords): string {
	return list(words.catalog.frameworks.map(({ question, poles }) => `${question[words.lang]} ${poles.map((id) => words.termLink(id)).join(' – ')}`));
}
