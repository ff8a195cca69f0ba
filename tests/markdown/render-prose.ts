/** Prose as HTML by the plugins of the site, with MDX read as the site reads it; what stands for a component is shown as an element. */
import type { Element, Root as Html } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { PluggableList } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { MarkdownContext } from '#markdown/context.ts';
import { markdownProcessor } from '#markdown/processor.ts';

/** What `blocks` leaves in the tree in place of a directive. */
interface Component {
	readonly name: string;
	readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** Imports are left out, components become elements with their attributes. */
function showComponents() {
	return (tree: Html): void => {
		tree.children = tree.children.filter((node) => (node.type as string) !== 'mdxjsEsm');
		visit(tree, (node, index, parent) => {
			if ((node.type as string) !== 'mdxJsxFlowElement' || !parent || index === undefined) return;
			const { name, attributes } = node as unknown as Component;
			const properties = Object.fromEntries(attributes.map((each) => [each.name, each.value]));
			parent.children[index] = { type: 'element', tagName: name, properties, children: [] } satisfies Element;
		});
	};
}

/** @param address of the page that the text belongs to */
export function renderProse(context: MarkdownContext, lang: string, source: string, address = 'active-passive/overview'): string {
	const { remarkPlugins, rehypePlugins } = markdownProcessor(context).options;
	const processor = unified()
		.use(remarkParse)
		.use(remarkFrontmatter)
		.use(remarkMdx)
		.use(remarkPlugins as PluggableList)
		.use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxjsEsm'] as never[] })
		.use(rehypePlugins as PluggableList)
		.use(showComponents)
		.use(rehypeStringify);
	return String(processor.processSync(new VFile({ value: source, path: `/project/content/pages/${address}/${lang}.mdx` }))).trim();
}
