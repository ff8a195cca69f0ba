/** Completes Starlight's route data from the catalog: sidebar, neighbours, head. Components read it and compute nothing. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { conceptPath, href } from '../addresses.ts';
import { REFERENCE_LANGUAGE } from '../languages/index.ts';
import { catalog, frameworkOf } from '../catalog.ts';
import { neighboursOf, sidebarFor } from './navigation.ts';
import { placeOf } from './place.ts';

type HeadEntry = StarlightRouteData['head'][number];

export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
	const route = locals.starlightRoute;
	const place = placeOf(url.pathname);
	const page = catalog.pages[place.address];
	const base = import.meta.env.BASE_URL;

	route.sidebar = sidebarFor(place, base);
	route.pagination = page ? neighboursOf(page, place.lang, base) : { prev: undefined, next: undefined };
	if (page?.kind === 'home') {
		route.hasSidebar = false;
		route.toc = undefined;
	}

	const absolute = (path: string) => new URL(href(base, path), site).href;
	route.head = [...route.head.filter((entry) => !isGenerator(entry) && !isDefaultTwin(entry)), { tag: 'link', attrs: { rel: 'alternate', hreflang: 'x-default', href: absolute(defaultPath(place.address)) }, content: '' }];
	const framework = frameworkOf(place.address);
	if (framework) route.head.push({ tag: 'style', attrs: {}, content: `:root{--axis-hue:${framework.hue}}` });
});

/** The page for readers of any other language: chooser for homes, permanent address for terms, the reference language for the rest. */
function defaultPath(address: string): string {
	if (address === 'home') return '';
	if (address.startsWith('glossary/')) return conceptPath(address.slice('glossary/'.length));
	return `${REFERENCE_LANGUAGE.id}/${address}/`;
}

const isGenerator = ({ tag, attrs }: HeadEntry): boolean => tag === 'meta' && (attrs?.['name'] === 'generator' || attrs?.['name'] === 'twitter:card');

/** Starlight's x-default is the page in the reference language, whatever the page. */
const isDefaultTwin = ({ tag, attrs }: HeadEntry): boolean => tag === 'link' && attrs?.['hreflang'] === 'x-default';
