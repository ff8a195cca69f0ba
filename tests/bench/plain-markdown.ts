/** Our author syntax as Markdown that any Starlight site understands. */
import type { Nodes, Parent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { TEXT_DIRECTIVES } from '#model/prose.ts';

/** What the syntax refers to, as the stock site has it. */
export interface Targets {
	/** The address of a term. */
	readonly term: (id: string) => string;
	/** The address of a page; a section is left out, since stock heading ids come from the heading's words. */
	readonly page: (address: string) => string;
	/** A citation as Markdown. */
	readonly cite: (source: string) => string;
	/** The Markdown in the place of `::name{#id}`. */
	readonly block: (name: string, id: string) => string;
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkDirective);

/** Rewrites the marked stretches and leaves every other character as the author wrote it. */
export function plainMarkdown(markdown: string, targets: Targets): string {
	const edits: { from: number; to: number; text: string }[] = [];
	const span = (node: Nodes) => ({ from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 });
	/** Keeps what stands inside a node and puts `after` behind it, in the place of the marks on both sides. */
	function unwrap(node: Parent & Nodes, before: string, after: string): void {
		const { from, to } = span(node);
		const [first, last] = [node.children[0], node.children.at(-1)];
		edits.push({ from, to: first ? span(first).from : to, text: before }, { from: last ? span(last).to : to, to, text: after });
	}

	visit(parser.parse(markdown) as Root, (node) => {
		if (node.type === 'link') {
			const [scheme, target = ''] = node.url.split(/:(.*)/s);
			if (scheme === 'term') unwrap(node, '[', `](${targets.term(target)})`);
			else if (scheme === 'page') unwrap(node, '[', `](${targets.page(target.split('#')[0] ?? '')})`);
		} else if (node.type === 'textDirective' && node.name === 'cite') {
			edits.push({ ...span(node), text: targets.cite(toString(node)) });
			return SKIP;
		} else if (node.type === 'textDirective' && (TEXT_DIRECTIVES as readonly string[]).includes(node.name)) unwrap(node, '', '');
		else if (node.type === 'leafDirective') edits.push({ ...span(node), text: targets.block(node.name, node.attributes?.['id'] ?? '') });
		return undefined;
	});
	return edits.sort((a, b) => b.from - a.from || b.to - a.to).reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), markdown);
}

/** A Markdown table; the cells are one line each. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
