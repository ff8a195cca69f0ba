/** The search page's form in a dialog over the page one reads. */
import './form.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search.
 * @param address the search page, whose form is taken over
 * @param here whether this is the search page: then its own field gets the focus
 * @throws where the page cannot be fetched
 */
export async function openSearch(address: string, here: boolean): Promise<void> {
	if (!here && !dialog) {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${address} answered ${response.status}`);
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		const form = page.querySelector('search-form');
		if (!form) throw new Error(`${address} has no search form`);
		dialog = document.createElement('dialog');
		dialog.className = 'search-dialog';
		dialog.ariaLabel = form.querySelector('form')?.ariaLabel ?? '';
		dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
		document.body.append(dialog);
		dialog.append(document.adoptNode(form));
	}
	if (dialog && !dialog.open) dialog.showModal();
	document.querySelector<HTMLInputElement>('search-form input')?.focus();
}
