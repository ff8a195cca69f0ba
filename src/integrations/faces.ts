/** The faces that languages bring along, cut to the letters in use. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import type { Face, Language } from '../languages/index.ts';
import type { Catalog } from '../model/catalog.ts';
import { CONTENT_FOLDER, readContent } from '../model/read.ts';
import { faceVariable } from './face-variable.ts';

const CACHE = new URL('../../.cache/faces/', import.meta.url);
/** The OpenType features by which the scripts are joined, stacked and spaced; stylistic sets are left out. */
const FEATURES = ['calt', 'ccmp', 'curs', 'fina', 'init', 'isol', 'kern', 'liga', 'locl', 'mark', 'medi', 'mkmk', 'rclt', 'rlig'];

const MODULES = new URL('../../node_modules/', import.meta.url);

/** All characters of the content and all that a reader may type, as far as they are in the face's range: a browser asks it for no others. */
function charactersFor(face: Face, texts: readonly string[]): string {
	const ranges = face.unicodeRange.map((range) => range.slice(2).split('-').map((hex) => Number.parseInt(hex, 16)));
	const inRange = (character: string) => ranges.some(([from = 0, to = from]) => (character.codePointAt(0) as number) >= from && (character.codePointAt(0) as number) <= to);
	const used = new Set<string>();
	for (const text of [face.letters, ...texts]) for (const character of text) if (!used.has(character) && inRange(character)) used.add(character);
	return [...used].sort().join('');
}

/** Cuts the face, or takes the file cut earlier from the same face and letters. Returns a path relative to the project. */
async function cut(face: Face, characters: string): Promise<string> {
	const original = await readFile(fileURLToPath(new URL(face.file, MODULES)));
	const name = `${face.family.toLowerCase().replaceAll(' ', '-')}-${createHash('sha256').update(original).update(characters).update([...face.weights, ...FEATURES].join()).digest('hex').slice(0, 12)}.woff2`;
	const file = new URL(name, CACHE);
	if (!existsSync(file)) {
		await mkdir(CACHE, { recursive: true });
		await writeFile(file, await subsetFont(original, characters, { targetFormat: 'woff2', keepFeatures: FEATURES, variationAxes: { wght: { min: face.weights[0], max: face.weights[1] } } }));
	}
	return fileURLToPath(file);
}

/** Astro's font settings: one local family for each language that has a face. Nothing is fetched. */
export async function faces(languages: readonly Language[], catalog: Catalog) {
	const texts = [...(await readContent(CONTENT_FOLDER)).map(({ text }) => text), JSON.stringify(catalog.interface), ...languages.map(({ name }) => name)];
	const withFace = languages.flatMap(({ id, face }) => (face ? [{ id, face }] : []));
	return Promise.all(
		withFace.map(async ({ id, face }) => ({
			provider: fontProviders.local(),
			name: face.family,
			cssVariable: faceVariable(id),
			fallbacks: [],
			optimizedFallbacks: false,
			options: { variants: [{ weight: face.weights.join(' '), style: 'normal' as const, display: 'swap' as const, src: [await cut(face, charactersFor(face, texts))], unicodeRange: [...face.unicodeRange] }] },
		})),
	);
}
