/** The public addresses, relative to the base path. They never change once published. */

/** A page of `content/pages/` in a language; `home` is the language's first page. */
export const pagePath = (lang: string, address: string): string => (address === 'home' ? `${lang}/` : `${lang}/${address}/`);

export const glossaryPath = (lang: string): string => `${lang}/glossary/`;
export const termPath = (lang: string, id: string): string => `${lang}/glossary/${id}/`;
export const searchPath = (lang: string): string => `${lang}/search/`;
/** A work of the bibliography, or a statement of a source article, by its id. */
export const sourcePath = (lang: string, id: string): string => `${lang}/sources/#${id}`;

export const correctionPath = (lang: string, id: string): string => `${lang}/about/corrections/#${id}`;

/** The permanent, language-neutral address of a term, which is its concept URI below the site's address. */
export const conceptPath = (id: string): string => `t/${id}/`;

/** A path below the site's base (`/` or `/path/`). */
export const href = (base: string, path: string): string => (base.endsWith('/') ? base : `${base}/`) + path;

/** A target as authors write it: `address`, `address#section`, `glossary/term`. */
export function targetPath(lang: string, target: string): string {
	const [address = '', anchor] = target.split('#');
	return pagePath(lang, address) + (anchor ? `#${anchor}` : '');
}
