import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { MarkdownContext } from './context.ts';

const PROSE_FILE = /^(.*)\/content\/pages\/(.+)\/([^/]+)\.mdx$/;

/**
 * Notes language and address of a prose file, and gives the file the path that Starlight's own plugins look for: their asides and
 * heading anchors run only below `src/content/docs/` and take the language from there (Starlight's utils/collection says the folder is fixed).
 */
export function pagePlace({ languages }: MarkdownContext) {
	return (_: Root, file: VFile): void => {
		const [, root, address, lang] = PROSE_FILE.exec((file.path ?? '').replaceAll('\\', '/')) ?? [];
		if (!address || !lang || !languages.some(({ id }) => id === lang)) return;
		file.data.place = { lang, address };
		file.path = `${root}/src/content/docs/${lang}/${address}.mdx`;
	};
}
