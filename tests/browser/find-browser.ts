/** Finds a Chromium for the browser tests, so that `npm test` needs no preparation. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/** What the search asks of a machine; a test hands in one of its own. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Where Playwright keeps the Chromium of its own version. */
	readonly playwrightsOwn: string;
	/** Whether a program is there and can start: a browser without its libraries, or a stub of the system's shop, cannot. */
	readonly starts: (program: string) => boolean;
	/** Runs a command in sight of the reader. Returns whether it went well. */
	readonly runs: (...command: string[]) => boolean;
	/** Playwright's command line. Returns whether it went well. */
	readonly playwright: (...args: string[]) => boolean;
	readonly isRoot: boolean;
	readonly say: (line: string) => void;
}

/** Names under which Chromium and its kin stand in PATH on Linux. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [['Google', 'Chrome', 'Application', 'chrome.exe'], ['Chromium', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe']];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
const APT = '/usr/bin/apt-get';
/** A face for every script of the site comes along: the container that lacks a browser lacks those too. */
const APT_PACKAGES = ['chromium', 'fonts-noto-core'];

/** Every place where a platform usually keeps Chrome, Chromium or Edge, the likeliest first. */
export function usualPlaces(platform: NodeJS.Platform, environment: Machine['environment']): string[] {
	const present = (...values: (string | undefined)[]) => values.filter((value) => value !== undefined && value !== '') as string[];
	if (platform === 'darwin') {
		const folders = ['/Applications', ...present(environment['HOME']).map((home) => posix.join(home, 'Applications'))];
		return folders.flatMap((folder) => MAC.map((name) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
	}
	if (platform === 'win32') {
		const folders = present(environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']);
		return folders.flatMap((folder) => WINDOWS.map((parts) => win32.join(folder, ...parts)));
	}
	const folders = [...new Set([...(environment['PATH'] ?? '').split(':').filter(Boolean), ...LINUX_FOLDERS])];
	return NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** What is there already: a path, or empty for Playwright's own. */
function presentBrowser({ playwrightsOwn, platform, environment, starts }: Machine): string | undefined {
	return starts(playwrightsOwn) ? '' : usualPlaces(platform, environment).find(starts);
}

/** What a command needs in front to install packages with apt; nothing where that is not possible. */
function aptPrefix({ platform, isRoot, starts, runs }: Machine): string[] | undefined {
	if (platform !== 'linux' || !starts(APT)) return undefined;
	if (isRoot) return [];
	return runs('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/**
 * A Chromium to drive: Playwright's own, else the system's, else one that is installed now.
 * @returns its path; empty for Playwright's own
 * @throws where none is there and none can be installed, naming what was tried
 */
export function chooseBrowser(machine: Machine): string {
	const { playwrightsOwn, playwright, runs, say } = machine;
	const tried = [`Playwright's own at ${playwrightsOwn}`, 'Chrome, Chromium and Edge in their usual places and in PATH'];
	const attempt = (command: string, run: () => boolean): boolean => {
		say(`No browser is there yet; trying ${command} …`);
		const well = run();
		tried.push(`${command}${well ? '' : ' (failed)'}`);
		return well;
	};

	let found = presentBrowser(machine);
	if (found === undefined) {
		const downloaded = attempt('playwright install chromium', () => playwright('install', 'chromium'));
		found = presentBrowser(machine);
		const prefix = found === undefined ? aptPrefix(machine) : undefined;
		if (prefix && downloaded) {
			attempt('playwright install-deps chromium', () => playwright('install-deps', 'chromium'));
			found = presentBrowser(machine);
		}
		if (prefix && found === undefined) {
			const apt = (...args: string[]): boolean => runs(...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', APT, ...args);
			attempt(`apt-get install ${APT_PACKAGES.join(' ')}`, () => apt('update') && apt('install', '-y', '--no-install-recommends', ...APT_PACKAGES));
			found = presentBrowser(machine);
		}
	}
	if (found === undefined) throw new Error(`There is no browser for the tests, and none could be installed. Tried:\n${tried.map((line) => `  - ${line}`).join('\n')}\nInstall Chrome, Chromium or Edge and start again.`);
	say(`Browser: ${found || `${playwrightsOwn} (Playwright's own)`}`);
	return found;
}

/** Starts a program for its version. Windows opens a window instead, so that being there is enough. */
function starts(program: string): boolean {
	if (!existsSync(program)) return false;
	return process.platform === 'win32' || spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

const runs = (program = '', ...args: string[]): boolean => spawnSync(program, args, { stdio: 'inherit' }).status === 0;

/** The browser on this machine, as `chooseBrowser` has it. */
export function findBrowser(): string {
	const playwrightCli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')));
	return chooseBrowser({
		platform: process.platform,
		environment: process.env,
		playwrightsOwn: chromium.executablePath(),
		starts,
		runs,
		playwright: (...args) => runs(process.execPath, playwrightCli, ...args),
		isRoot: process.getuid?.() === 0,
		say: (line) => console.log(line),
	});
}
