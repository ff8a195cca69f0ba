/** The short sidebar of a section and the pages before and after one. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { href, pagePath } from '../addresses.ts';
import { catalog, pagesOf, shortTitle, strings } from '../catalog.ts';
import type { Page } from '../model/catalog.ts';
import type { RoutePlace } from './place.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** Pages about the site, and those made from data, in the order in which they are offered. */
const SITE_PAGES = ['home', 'glossary', 'search', 'sources', 'about/method', 'about/corrections'];

function link(address: string, { lang, address: current }: RoutePlace, base: string): Link {
	return { type: 'link', label: shortTitle(address, lang), href: href(base, pagePath(lang, address)), isCurrent: address === current, badge: undefined, attrs: {} };
}

const group = (label: string, entries: Entry[]): Entry => ({ type: 'group', label, entries, collapsed: false, badge: undefined });

/** The pages of the axis one is in, then those that every reader needs: it does not grow with the site. */
export function sidebarFor(place: RoutePlace, base: string): Entry[] {
	const t = strings(place.lang);
	const sections = catalog.frameworks
		.filter(({ id }) => pagesOf(id).length > 0)
		.map((framework) => {
			const inside = catalog.pages[place.address]?.framework === framework.id;
			const addresses = pagesOf(framework.id).map(({ address }) => address);
			return group(framework.name[place.lang] as string, (inside || !catalog.pages[place.address]?.framework ? addresses : addresses.slice(0, 1)).map((address) => link(address, place, base)));
		});
	return [...sections, group(t('navigation.site'), SITE_PAGES.map((address) => link(address, place, base)))];
}

/** The pages of an axis follow each other in reading order. */
export function neighboursOf(page: Page, lang: string, base: string): StarlightRouteData['pagination'] {
	const order = page.framework ? pagesOf(page.framework) : [];
	const at = order.findIndex(({ address }) => address === page.address);
	const neighbour = (index: number) => {
		const address = at === -1 ? undefined : order[index]?.address;
		return address ? link(address, { lang, address: page.address }, base) : undefined;
	};
	return { prev: at > 0 ? neighbour(at - 1) : undefined, next: neighbour(at + 1) };
}
