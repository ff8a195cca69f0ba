import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { MarkdownContext } from './context.ts';

/** Gives headings the ids of page.yaml, which are ASCII and equal in all languages, so that a switch of language keeps the place. */
export function sectionIds({ catalog }: MarkdownContext) {
	return (tree: Root, file: VFile): void => {
		const { lang, address } = file.data.place ?? {};
		const headings = lang && address ? [...(catalog.pages[address]?.in[lang]?.headings ?? [])] : [];
		visit(tree, 'heading', (node: Heading) => {
			if (node.depth !== 2 && node.depth !== 3) return;
			const heading = headings.shift();
			if (heading?.id) node.data = { ...node.data, hProperties: { id: heading.id } };
		});
	};
}
