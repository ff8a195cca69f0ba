/** `<search-form>`: reads the address, asks the index, shows the hits. */
import type { Language } from '../languages/language.ts';
import { search } from './query.ts';
import type { Hit, Pagefind } from './query.ts';

const TYPING_PAUSE = 150;

export class SearchForm extends HTMLElement {
	#engine: Promise<{ pagefind: Pagefind; language: Language }> | undefined;
	#turn = 0;
	#timer = 0;

	connectedCallback(): void {
		const { form, input, list } = this.#parts();
		const parameters = new URLSearchParams(location.search);
		if (!this.closest('dialog')) {
			for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) control.value = parameters.get(control.name) ?? '';
			if (input.value) void this.#run();
		}
		input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
		form.addEventListener('input', () => {
			list.ariaBusy = 'true';
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#run(), TYPING_PAUSE);
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			clearTimeout(this.#timer);
			void this.#run();
		});
		this.addEventListener('keydown', (event) => this.#move(event));
	}

	#parts() {
		const part = <T extends Element>(selector: string) => this.querySelector(selector) as T;
		return { form: part<HTMLFormElement>('form'), input: part<HTMLInputElement>('input'), status: part<HTMLElement>('.search-status'), list: part<HTMLOListElement>('#results') };
	}

	/** Fetches the engine and the rules of the language, once; after a failure the next query tries again. */
	#load() {
		const { base = '/', lang = '' } = this.dataset;
		this.#engine ??= (async () => {
			const address = new URL(`${base}pagefind/pagefind.js`, location.href).href;
			const [pagefind, rules] = await Promise.all([import(/* @vite-ignore */ address) as Promise<Pagefind>, import(`../languages/${lang}.ts`) as Promise<Record<string, Language>>]);
			await pagefind.options({ baseUrl: base, excerptLength: 24 });
			await pagefind.init();
			return { pagefind, language: rules[lang] as Language };
		})();
		this.#engine.catch(() => (this.#engine = undefined));
		return this.#engine;
	}

	async #run(): Promise<void> {
		const { form, input, status, list } = this.#parts();
		const messages = JSON.parse(this.dataset['messages'] ?? '{}') as Record<'found' | 'none' | 'failed' | 'searching', string>;
		const turn = ++this.#turn;
		const values = [...new FormData(form)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)] as const]));
		if (!this.closest('dialog')) history.replaceState(null, '', `${location.pathname}${values.length ? `?${new URLSearchParams(values.map((pair) => [...pair]))}` : ''}`);
		if (input.value.trim() === '') {
			list.replaceChildren();
			status.textContent = '';
			list.ariaBusy = 'false';
			return;
		}
		list.ariaBusy = 'true';
		status.textContent = messages.searching;
		try {
			const { pagefind, language } = await this.#load();
			const hits = await search(pagefind, input.value, language, Object.fromEntries(values.filter(([name]) => name !== 'q')));
			if (turn !== this.#turn) return;
			list.replaceChildren(...hits.map((hit) => this.#item(hit)));
			status.textContent = hits.length === 0 ? messages.none : messages.found.replace('{count}', new Intl.NumberFormat(language.locale).format(hits.length));
		} catch {
			if (turn !== this.#turn) return;
			list.replaceChildren();
			status.textContent = messages.failed;
		}
		list.ariaBusy = 'false';
	}

	#item({ url, title, excerpt, isTerm, sections }: Hit): HTMLLIElement {
		const item = document.createElement('li');
		item.dataset['lang'] = this.dataset['lang'] ?? '';
		if (isTerm) item.className = 'card';
		item.append(link(url, title), paragraph(excerpt));
		if (sections.length > 0 && !isTerm) {
			const list = document.createElement('ul');
			list.append(...sections.map((section) => wrap(link(section.url, section.title))));
			item.append(list);
		}
		return item;
	}

	/** Arrow keys go through the hits and back to the field. */
	#move(event: KeyboardEvent): void {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const { input } = this.#parts();
		const stops: HTMLElement[] = [input, ...this.querySelectorAll<HTMLElement>('#results a')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
		if (at === -1 || !next) return;
		event.preventDefault();
		next.focus();
	}
}

function link(url: string, title: string): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = url;
	anchor.textContent = title;
	return anchor;
}

/** An excerpt of Pagefind's: escaped text with `mark` alone. */
function paragraph(excerpt: string): HTMLParagraphElement {
	const element = document.createElement('p');
	element.innerHTML = excerpt;
	return element;
}

function wrap(element: HTMLElement): HTMLLIElement {
	const item = document.createElement('li');
	item.append(element);
	return item;
}

if (!customElements.get('search-form')) customElements.define('search-form', SearchForm);
