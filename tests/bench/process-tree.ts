/** Memory and processor time of a process and its descendants, read from Linux's `/proc`; other systems have none and get no figure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this system tells of other processes. */
export const PROC_IS_THERE = existsSync('/proc/self/status');

/** Bytes of resident memory: `now` of all processes together, `largest` the high-water mark of the greatest one. */
export interface TreeMemory {
	readonly now: number;
	readonly largest: number;
}

/** The text of a file of a process; processes end between listing and reading, and then there is none. */
function read(pid: number, file: string): string {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8');
	} catch {
		return '';
	}
}

/** Parents of all processes. The name in brackets may hold anything, so the fields are counted from its end. */
function parents(): Map<number, number> {
	const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
	return new Map(pids.map((pid) => [pid, Number(/\) \S (\d+)/.exec(read(pid, 'stat'))?.[1] ?? 0)]));
}

/** `root` and everything it started that still runs under it. */
function descendants(root: number): number[] {
	const parentOf = parents();
	const under = (pid: number): boolean => pid === root || (pid > 1 && under(parentOf.get(pid) ?? 0));
	return [...parentOf.keys()].filter(under);
}

/** The memory of the tree below and with `root` at this moment. Pages that two processes share count twice. */
export function treeMemory(root: number): TreeMemory {
	const field = (status: string, name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
	const all = descendants(root).map((pid) => read(pid, 'status'));
	return { now: all.reduce((sum, status) => sum + field(status, 'VmRSS'), 0), largest: Math.max(0, ...all.map((status) => field(status, 'VmHWM'))) };
}

/** Linux counts the time of processes in hundredths of a second, whatever the kernel's own clock. */
const TICKS = 100;

/** Processor seconds of all processes that this one started, with theirs, and that have ended. */
export function endedChildrenSeconds(): number {
	const [user, system] = read(process.pid, 'stat').split(') ').at(-1)?.split(' ').slice(13, 15).map(Number) ?? [];
	return ((user ?? 0) + (system ?? 0)) / TICKS;
}
