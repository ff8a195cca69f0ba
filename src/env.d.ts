/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />

declare module 'virtual:four-axes/catalog' {
	export const catalog: import('./model/catalog.ts').Catalog;
}

declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
		keepFeatures?: string[];
		variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
	}
	export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}
