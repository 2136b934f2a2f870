/** The elements on a page with the strictest policy; what the browser refuses is sent to the page around it. */
const refused: string[] = [];
addEventListener('securitypolicyviolation', (event) => refused.push(`${event.effectiveDirective} ${event.blockedURI}`));
addEventListener('error', (event) => refused.push(`uncaught: ${event.message}`));

let settled = 0;
const settle = (event: Event): void => {
  if (event.target instanceof HTMLElement && event.target.matches('essay-view')) settled++;
  if (settled < 5) return;
  const words = document.body.textContent ?? '';
  setTimeout(() => parent.postMessage({ refused, words, color: getComputedStyle(document.body).color }, '*'), 100);
};
addEventListener('essay-load', settle);
addEventListener('essay-error', settle);

void import('@essaykit/elements/define');
