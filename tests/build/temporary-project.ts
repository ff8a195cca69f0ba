/** A copy of this project in a folder of its own, with little content and a site that was built before. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { soundContent } from '../model/sound-content.ts';
import type { Change } from '../model/sound-content.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface TemporaryProject {
	readonly folder: string;
	/** Every file of `dist/` with its bytes, in hexadecimal. */
	readonly site: () => Readonly<Record<string, string>>;
	/** Runs a command of `src/commands/` to its end. */
	readonly run: (command: string) => { status: number | null; output: string };
	/** Begins a command, for one that does not end by itself. */
	readonly begin: (command: string) => ChildProcess;
	readonly remove: () => void;
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}

/**
 * @param change what is done to the sound content
 * @param files of the project that are there beside the copy, or in place of it; `dist/…` is the site built before
 */
export function temporaryProject(change: Change, files: Readonly<Record<string, string | Uint8Array>>): TemporaryProject {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'four-axes-')));
	for (const path of ['src', 'package.json', 'astro.config.mjs']) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	write(folder, Object.fromEntries(change(soundContent()).map(({ path, text }) => [path, text])));
	write(folder, files);
	const environment = { ...process.env, PORT: '0', SITE_URL: 'http://localhost/base/', ASTRO_TELEMETRY_DISABLED: '1' };
	return {
		folder,
		site() {
			const entries = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
			return Object.fromEntries(entries.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [relative(folder, path), readFileSync(path).toString('hex')]));
		},
		run(command) {
			const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`], { cwd: folder, env: environment, encoding: 'utf8' });
			return { status, output: stdout + stderr };
		},
		begin: (command) => spawn(process.execPath, [`src/commands/${command}.ts`], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] }),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
