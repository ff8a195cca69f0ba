import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseBrowser, usualPlaces } from '../browser/find-browser.ts';
import type { Machine } from '../browser/find-browser.ts';

const OWN = '/cache/playwright/chrome';
const APT = '/usr/bin/apt-get';

/** A Linux machine on which `there` starts; what is run is written down, and `installs` says what a command brings. */
function machineWith({ there = [], installs = () => undefined, ...rest }: { there?: string[]; installs?: (command: string) => string | false | undefined } & Partial<Machine>) {
	const present = new Set(there);
	const commands: string[] = [];
	const said: string[] = [];
	const run = (...parts: string[]): boolean => {
		const command = parts.join(' ');
		commands.push(command);
		const brought = installs(command);
		if (brought) present.add(brought);
		return brought !== false;
	};
	const machine: Machine = {
		platform: 'linux',
		environment: { PATH: '/home/reader/bin:/usr/bin' },
		playwrightsOwn: OWN,
		starts: (program) => present.has(program),
		runs: run,
		playwright: (...args) => run('playwright', ...args),
		isRoot: true,
		say: (line) => said.push(line),
		...rest,
	};
	return { machine, commands, said };
}

test('Playwright’s own Chromium comes before the system’s', () => {
	const { machine, commands, said } = machineWith({ there: [OWN, '/usr/bin/chromium'] });
	assert.equal(chooseBrowser(machine), '');
	assert.deepEqual(commands, []);
	assert.deepEqual(said, [`Browser: ${OWN} (Playwright's own)`]);
});

test('the system’s browser is taken before anything is installed, and named', () => {
	const { machine, commands, said } = machineWith({ there: ['/usr/bin/google-chrome'] });
	assert.equal(chooseBrowser(machine), '/usr/bin/google-chrome');
	assert.deepEqual(commands, []);
	assert.deepEqual(said, ['Browser: /usr/bin/google-chrome']);
});

test('a browser in a folder of PATH is found', () => {
	assert.equal(chooseBrowser(machineWith({ there: ['/home/reader/bin/chromium'] }).machine), '/home/reader/bin/chromium');
});

test('without a browser Playwright downloads its own, and packages are left alone', () => {
	const { machine, commands } = machineWith({ there: [APT], installs: () => OWN });
	assert.equal(chooseBrowser(machine), '');
	assert.deepEqual(commands, ['playwright install chromium']);
});

test('a download that cannot start for want of libraries gets them', () => {
	const { machine, commands } = machineWith({ there: [APT], installs: (command) => (command.includes('install-deps') ? OWN : undefined) });
	assert.equal(chooseBrowser(machine), '');
	assert.deepEqual(commands, ['playwright install chromium', 'playwright install-deps chromium']);
});

test('where the download fails, apt installs Debian’s Chromium', () => {
	const { machine, commands } = machineWith({ there: [APT], installs: (command) => (command.startsWith('playwright') ? false : command.includes(' chromium ') ? '/usr/bin/chromium' : undefined) });
	assert.equal(chooseBrowser(machine), '/usr/bin/chromium');
	assert.deepEqual(commands, [
		'playwright install chromium',
		'env DEBIAN_FRONTEND=noninteractive /usr/bin/apt-get update',
		'env DEBIAN_FRONTEND=noninteractive /usr/bin/apt-get install -y --no-install-recommends chromium fonts-noto-core',
	]);
});

test('a reader who is not root uses sudo, where it asks for no password', () => {
	const { machine, commands } = machineWith({ there: [APT], isRoot: false, installs: (command) => (command.startsWith('playwright') ? false : command.includes(' chromium ') ? '/usr/bin/chromium' : undefined) });
	assert.equal(chooseBrowser(machine), '/usr/bin/chromium');
	assert.ok(commands.includes('sudo -n env DEBIAN_FRONTEND=noninteractive /usr/bin/apt-get update'));
});

test('where nothing helps, the error names everything that was tried', () => {
	const { machine, commands } = machineWith({ there: [APT], isRoot: false, installs: () => false });
	assert.throws(() => chooseBrowser(machine), {
		message: [
			'There is no browser for the tests, and none could be installed. Tried:',
			`  - Playwright's own at ${OWN}`,
			'  - Chrome, Chromium and Edge in their usual places and in PATH',
			'  - playwright install chromium (failed)',
			'Install Chrome, Chromium or Edge and start again.',
		].join('\n'),
	});
	assert.deepEqual(commands, ['playwright install chromium', 'sudo -n true']);
});

test('no packages are installed on systems without apt', () => {
	const { machine, commands } = machineWith({ platform: 'darwin', environment: { HOME: '/Users/reader' }, installs: () => false });
	assert.throws(() => chooseBrowser(machine));
	assert.deepEqual(commands, ['playwright install chromium']);
});

test('on a Mac the browsers are sought among the applications of the machine and of the reader', () => {
	const places = usualPlaces('darwin', { HOME: '/Users/reader' });
	assert.equal(places[0], '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
	assert.ok(places.includes('/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium'));
});

test('on Windows they are sought in the folders that the environment names', () => {
	const places = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\reader\\AppData\\Local' });
	assert.equal(places[0], 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
	assert.ok(places.includes('C:\\Users\\reader\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe'));
	assert.ok(!places.some((place) => place.startsWith('\\')));
});
