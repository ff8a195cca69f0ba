/** Texts of data files (definitions, notes, cells) as HTML: the same author syntax and marking as in prose. */
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { authorSyntax } from './author-syntax.ts';
import type { MarkdownContext } from './context.ts';
import { foreignText } from './foreign-text.ts';

export type Inline = (text: string, lang: string) => string;

/** Makes the renderer. The result is phrasing content: a single paragraph's inside, or several set apart by line breaks. */
export function inlineRenderer(context: MarkdownContext): Inline {
	const processor = unified().use(remarkParse).use(remarkDirective).use(authorSyntax, context).use(remarkRehype).use(foreignText, context).use(rehypeStringify);
	const done = new Map<string, string>();
	return (text, lang) => {
		const key = `${lang}\n${text}`;
		const known = done.get(key);
		if (known !== undefined) return known;
		const file = new VFile(text);
		file.data.place = { lang };
		const html = String(processor.processSync(file)).trim().replace(/^<p>|<\/p>$/g, '').replace(/<\/p>\s*<p>/g, '<br><br>');
		done.set(key, html);
		return html;
	};
}
