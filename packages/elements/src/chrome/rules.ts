import type { ChromeHost } from './host.js';

let made = 0;

/**
 * The one constructed sheet that holds every position the chrome computes, so that neither the essay nor the chrome
 * gets a style attribute.
 *
 * It serves the shadow root, and the essay's own tree as long as there is a rule for it.
 *
 * @example
 * rules.set('preview', '.float{inset-block-start:120px}');
 */
export class Rules {
  /** Selects the element from its own tree, unlike every other essay there. */
  readonly scope: string;
  readonly #sheet: CSSStyleSheet;
  readonly #shadow: ShadowRoot;
  readonly #outside: Document | ShadowRoot | undefined;
  readonly #texts = new Map<string, string>();

  constructor({ root, signal, states, view }: ChromeHost, Sheet: typeof CSSStyleSheet) {
    const state = `essay-${++made}`;
    this.scope = `:state(${state})`;
    this.#sheet = new Sheet();
    this.#shadow = root;
    const outside = view.getRootNode();
    this.#outside = isTree(outside) ? outside : undefined;
    try {
      states.add(state);
    } catch {
      // Engines before `:state()` leave its rules out as well: notes stay in their list.
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    signal.addEventListener('abort', () => {
      states.delete(state);
      this.#leave(this.#shadow);
      if (this.#outside !== undefined) this.#leave(this.#outside);
    });
  }

  /** Sets the rules of one part of the chrome; an empty text takes them away. */
  set(name: string, text: string): void {
    if ((this.#texts.get(name) ?? '') === text) return;
    this.#texts.set(name, text);
    this.#sheet.replaceSync([...this.#texts.values()].join('\n'));
  }

  /** The same for rules that reach into the essay, which must begin with `scope`. */
  setOutside(name: string, text: string): void {
    this.set(name, text);
    const tree = this.#outside;
    if (tree === undefined || text === '' || tree.adoptedStyleSheets.includes(this.#sheet)) return;
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.#sheet];
  }

  #leave(tree: Document | ShadowRoot): void {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}

function isTree(node: Node): node is Document | ShadowRoot {
  return 'adoptedStyleSheets' in node;
}
