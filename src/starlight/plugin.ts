import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { Catalog } from '../model/catalog.ts';

/** Our components under Starlight's own names. */
const OVERRIDES = ['Footer', 'Head', 'Header', 'LanguageSelect', 'PageTitle', 'Search', 'Sidebar', 'SiteTitle', 'ThemeProvider', 'ThemeSelect'];

/** Hands Starlight the interface strings that it lacks, our components, and the middleware that completes its route data. */
export function siteInterface(catalog: Catalog): StarlightPlugin {
	return {
		name: 'four-axes',
		hooks: {
			'i18n:setup': ({ injectTranslations }) => injectTranslations(catalog.interface as Record<string, Record<string, string>>),
			'config:setup': ({ config, updateConfig, addRouteMiddleware }) => {
				updateConfig({ components: { ...Object.fromEntries(OVERRIDES.map((name) => [name, `./src/components/starlight/${name}.astro`])), ...config.components } });
				addRouteMiddleware({ entrypoint: './src/starlight/route-data.ts' });
			},
		},
	};
}
