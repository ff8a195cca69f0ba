/**
 * Completes package-lock.json after a change of dependencies (`npm run lock`).
 *
 * Some registries lack the platform packages of other systems than the one npm runs on. npm then leaves them out of the lock,
 * and the next `npm ci` calls the lock out of sync (EUSAGE, "Missing: … from lock file"). Every optional dependency that
 * has no entry gets one here, without address and hash, so that npm on that platform fetches the real package by name.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
	version?: string;
	cpu?: string[];
	os?: string[];
	libc?: string[];
	license?: string;
	optional?: boolean;
	optionalDependencies?: Record<string, string>;
}

const OS: Record<string, string> = { windows: 'win32' };
const LIBC: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** The platform that a package name such as `@scope/tool-linux-arm64-musl` stands for. */
function platformOf(name: string): Pick<Entry, 'cpu' | 'os' | 'libc'> {
	const match = /(android|darwin|freebsd|linux|openbsd|windows|win32|wasm32)-(arm64|x64|arm|ia32|wasi)(?:-(gnu|musl|msvc))?$/.exec(name);
	if (!match) throw new Error(`complete-lock: cannot read a platform off "${name}"; add its entry by hand`);
	const [, os = '', cpu = '', abi = ''] = match;
	if (os === 'wasm32') return { cpu: ['wasm32'] };
	return { cpu: [cpu], os: [OS[os] ?? os], ...(LIBC[abi] ? { libc: [LIBC[abi]] } : {}) };
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const present = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
const added: string[] = [];
for (const parent of Object.values(lock.packages)) {
	for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
		if (present.has(name)) continue;
		present.add(name);
		added.push(name);
		lock.packages[`node_modules/${name}`] = { version: version.replace(/^[\^~]/, ''), ...platformOf(name), license: 'MIT', optional: true };
	}
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
console.log(added.length ? `added ${added.length} entries: ${added.join(', ')}` : 'the lock is complete');
