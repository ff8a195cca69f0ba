/** The short sidebar of a section and the pages before and after one. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { href, pagePath } from '../addresses.ts';
import { catalog, frameworkOf, pagesOf, shortTitle, strings } from '../catalog.ts';
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

/** The pages of the axis one is in, one door to each other axis, and the pages that every reader needs: it does not grow with the site. */
export function sidebarFor(place: RoutePlace, base: string): Entry[] {
	const t = strings(place.lang);
	const here = frameworkOf(place.address);
	const links = (addresses: readonly string[]) => addresses.map((address) => link(address, place, base));
	const inside = here ? pagesOf(here.id).map(({ address }) => address) : [];
	const doors = catalog.frameworks.filter((framework) => framework !== here || inside.length === 0).flatMap((framework) => pagesOf(framework.id).slice(0, 1).map(({ address }) => ({ ...link(address, place, base), label: framework.name[place.lang] ?? '' })));
	return [
		...(here && inside.length > 0 ? [group(here.name[place.lang] ?? '', links(inside))] : []),
		...(doors.length > 0 ? [group(t(inside.length > 0 ? 'navigation.otherAxes' : 'navigation.axes'), doors)] : []),
		group(t('navigation.site'), links(SITE_PAGES)),
	];
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
