/** Every part of the chrome on a page with the strictest policy; what the browser refuses is sent to the page around it. */
import '@essaykit/elements/define';
import { essayOf } from '../samples.js';
import { shore } from '../shore.js';

const refused: string[] = [];
addEventListener('securitypolicyviolation', (event) => refused.push(`${event.effectiveDirective} ${event.sourceFile}`));
addEventListener('error', (event) => refused.push(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', (event) => refused.push(`unhandled: ${String(event.reason)}`));

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const view = document.createElement('essay-view');
const opened: string[] = [];
const see = async (name: string): Promise<HTMLElement | null> => {
  for (let patience = 0; patience < 150; patience++) {
    const found = view.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
    if (found) {
      opened.push(name);
      return found;
    }
    await wait(20);
  }
  return null;
};
/** Closes what is open; it gives the focus back, which in some engines ends a selection. */
const shut = async (): Promise<void> => {
  for (const dialog of view.shadowRoot?.querySelectorAll('dialog') ?? []) dialog.close();
  for (let patience = 0; patience < 150 && view.shadowRoot?.querySelector('dialog'); patience++) await wait(20);
};

view.setAttribute('progress', '');
view.essay = essayOf(shore);
document.body.append(view);
await see('toolbar');
const mark = view.querySelector<HTMLElement>('.essay-source-mark');
mark?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
await see('preview');
mark?.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true, detail: 1, pointerType: 'touch' }));
await see('sheet');
await shut();
const heading = view.querySelector('.essay-heading');
if (heading) getSelection()?.selectAllChildren(heading);
const menu = await see('menu');
menu?.querySelector('button')?.click();
view.querySelector<HTMLElement>('.essay-cite-link')?.click();
const dialog = await see('dialog');
dialog?.querySelectorAll('input')[2]?.click();
await see('citation');
await shut();
(await see('toolbar'))?.querySelector('button')?.click();
(await see('style-option'))?.querySelector('input')?.click();
await see('progress-bar');
parent.postMessage({ opened, refused, styled: document.querySelectorAll('[style]').length }, '*');
