/** The author syntax in links and text directives: `term:`, `page:`, `:cite`, `:label`, `:lang`, `:nolink`. */
import type { Link, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { href, sourcePath, targetPath, termPath } from '../addresses.ts';
import { languageIn } from './context.ts';
import type { MarkdownContext } from './context.ts';

type Element = { hName: string; hProperties: Record<string, string> };

export function authorSyntax(context: MarkdownContext) {
	const { base, catalog } = context;

	function link(node: Link, lang: string): void {
		const [scheme, target = ''] = node.url.split(/:(.*)/s);
		if (scheme === 'page') node.url = href(base, targetPath(lang, target));
		if (scheme !== 'term') return;
		node.url = href(base, termPath(lang, target));
		node.data = { ...node.data, hProperties: { class: 'term', 'data-term': target } };
	}

	/** Turns a citation into a bracketed link to the bibliography. */
	function citation(node: TextDirective, lang: string): Element {
		const id = toString(node);
		node.children = [{ type: 'text', value: catalog.sources[id]?.short[lang] ?? id }];
		return { hName: 'a', hProperties: { class: 'cite', href: href(base, sourcePath(lang, id)) } };
	}

	/** Marks a run in another language; its direction comes with it where it differs. */
	function foreign(node: TextDirective, lang: string): Element {
		const other = Object.keys(node.attributes ?? {})[0] ?? '';
		const here = languageIn(context, lang)?.direction;
		const there = languageIn(context, other)?.direction ?? 'ltr';
		return here === there ? { hName: 'span', hProperties: { lang: other } } : { hName: 'bdi', hProperties: { lang: other, dir: there } };
	}

	return (tree: Root, file: VFile): void => {
		const lang = file.data.place?.lang;
		if (!lang) return;
		visit(tree, 'link', (node: Link) => link(node, lang));
		visit(tree, 'textDirective', (node: TextDirective, index, parent) => {
			if (node.name === 'cite') node.data = citation(node, lang);
			else if (node.name === 'lang') node.data = foreign(node, lang);
			else if (node.name === 'label') node.data = { hName: 'span', hProperties: { class: 'label' } };
			else if (node.name === 'nolink') node.data = { hName: 'span', hProperties: { class: 'nolink' } };
			// A colon between digits (1:1) only looks like a directive.
			else if (parent && index !== undefined) parent.children[index] = { type: 'text', value: String(file).slice(node.position?.start.offset, node.position?.end.offset) };
		});
	};
}
