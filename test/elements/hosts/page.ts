/** What the essays' own page would load: the elements; and a dialog, where there is one, is opened. */
import '@essaykit/elements/define';

document.querySelector('dialog')?.showModal();
