/** A built site on disk, asked by address. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf } from './scripts.ts';

/** Stands for the host in addresses that only say a path. */
const HERE = 'https://site.invalid';

export class BuiltSite {
	readonly folder: string;
	readonly base: string;

	/** @param base path below which the site is served, with a slash at either end */
	constructor(folder: string, base: string) {
		this.folder = folder;
		this.base = base;
	}

	/** The absolute address of a page such as `fa/glossary/`. */
	addressOf(path: string): string {
		return `${HERE}${this.base}${path}`;
	}

	/** The file behind an address, or undefined where another host would answer. */
	fileOf(address: string): string | undefined {
		const { origin, pathname } = new URL(address);
		const path = decodeURI(pathname.slice(this.base.length));
		return origin === HERE ? join(this.folder, path.endsWith('/') || path === '' ? `${path}index.html` : path) : undefined;
	}

	/** The text behind an address of this site. */
	textOf(address: string): string {
		return readFileSync(this.fileOf(address) as string, 'utf8');
	}

	/** The addresses of these scripts and of all that they import statically. */
	withImports(scripts: Iterable<string>): Set<string> {
		const all = new Set<string>();
		const add = (address: string): void => {
			if (all.has(address)) return;
			all.add(address);
			if (this.fileOf(address)) for (const written of importsOf(this.textOf(address)).now) add(new URL(written, address).href);
		};
		for (const address of scripts) add(address);
		return all;
	}

	/** Files below the folder that match, in order. */
	files(pattern: string): string[] {
		return globSync(pattern, { cwd: this.folder }).sort().map((file) => join(this.folder, file));
	}
}
