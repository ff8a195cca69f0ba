/** A command in a child process: how long it takes, and how much of the machine it and its children take. */
import { spawn } from 'node:child_process';
import { endedChildrenSeconds, PROC_IS_THERE, treeMemory } from './process-tree.ts';

export interface Run {
	readonly seconds: number;
	/** Processor time of the whole process tree, which other work on the machine hardly changes; null where the system does not tell. */
	readonly processorSeconds: number | null;
	/** Most resident memory of the whole process tree at one moment, in bytes; null where the system does not tell. */
	readonly treeMemory: number | null;
	/** Most resident memory of its largest process (maxRSS), in bytes. */
	readonly largestProcess: number | null;
}

/** Short enough to meet the peak of a build of seconds, rare enough not to slow it. */
const SAMPLE_EVERY = 50;

/**
 * Runs a command to its end; one at a time, since processor time is told of all children together.
 * @throws with its output where it fails: figures of a failed run mean nothing
 */
export function measuredRun(program: string, args: readonly string[], cwd: string): Promise<Run> {
	return new Promise((resolve, reject) => {
		const output: Buffer[] = [];
		const begin = performance.now();
		const processorBegin = endedChildrenSeconds();
		const child = spawn(program, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'], shell: program === 'npm' && process.platform === 'win32' });
		child.stdout.on('data', (part: Buffer) => output.push(part));
		child.stderr.on('data', (part: Buffer) => output.push(part));

		let tree = 0;
		let largest = 0;
		const sample = () => {
			const memory = treeMemory(child.pid as number);
			tree = Math.max(tree, memory.now);
			largest = Math.max(largest, memory.largest);
		};
		const timer = PROC_IS_THERE ? setInterval(sample, SAMPLE_EVERY) : undefined;

		child.once('error', reject);
		child.once('close', (code, signal) => {
			clearInterval(timer);
			if (code !== 0) return reject(new Error(`${program} ${args.join(' ')} ended with ${code ?? signal}:\n${Buffer.concat(output).toString()}`));
			resolve({
				seconds: (performance.now() - begin) / 1000,
				processorSeconds: PROC_IS_THERE ? endedChildrenSeconds() - processorBegin : null,
				treeMemory: PROC_IS_THERE ? Math.max(tree, largest) : null,
				largestProcess: PROC_IS_THERE ? largest : null,
			});
		});
	});
}
