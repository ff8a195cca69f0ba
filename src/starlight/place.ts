import { LANGUAGES, REFERENCE_LANGUAGE } from '../languages/index.ts';

/** Language and page of a request. */
export interface RoutePlace {
	readonly lang: string;
	/** Address below the language: of a page of `content/pages/`, `glossary`, `glossary/<term>` or `search`. */
	readonly address: string;
}

/** The place of a path such as `/base/fa/glossary/`. Paths outside the languages count as the reference language's home. */
export function placeOf(pathname: string, base = import.meta.env.BASE_URL): RoutePlace {
	const [lang = '', ...rest] = pathname.slice(base.length).replace(/^\/|\/$/g, '').split('/');
	if (!LANGUAGES.some(({ id }) => id === lang)) return { lang: REFERENCE_LANGUAGE.id, address: 'home' };
	return { lang, address: rest.join('/') || 'home' };
}
