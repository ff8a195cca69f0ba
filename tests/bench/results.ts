/** Everything that a run of the bench measures: the JSON beside the table. Bytes, seconds. */
import type { Bound } from './bounds.ts';
import type { Run } from './measured-run.ts';
import type { SearchWeight } from './search-weight.ts';
import type { VisitPair } from './visits.ts';

export interface Build extends Run {
	readonly htmlPages: number;
}

export interface Results {
	readonly date: string;
	readonly machine: { readonly system: string; readonly processors: number; readonly node: string; /** Load before the run: other work makes every figure in seconds worse. */ readonly load: number };
	readonly check: Run;
	/** From cold caches, as on a fresh clone. */
	readonly builds: { readonly ours: Build; readonly stock: Build };
	readonly visits: readonly VisitPair[];
	readonly search: readonly { readonly lang: string; readonly ours: SearchWeight; readonly stock: SearchWeight }[];
	readonly bounds: readonly Bound[];
}
