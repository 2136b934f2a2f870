/** Holds what a page is told by each event, wherever it listens. */
import type {
  EssayCopyEvent,
  EssayErrorEvent,
  EssayLoadEvent,
  EssayProgressEvent,
  EssaySourceOpenEvent,
  EssayUnloadEvent,
  EssayView,
} from '@essaykit/elements';
import { expectTypeOf } from 'vitest';

/** Every event by its name. */
interface Events {
  'essay-copy': EssayCopyEvent;
  'essay-error': EssayErrorEvent;
  'essay-load': EssayLoadEvent;
  'essay-progress': EssayProgressEvent;
  'essay-source-open': EssaySourceOpenEvent;
  'essay-unload': EssayUnloadEvent;
}

type Essayish<Map> = Extract<keyof Map, `essay-${string}`>;

expectTypeOf<Pick<HTMLElementEventMap, Essayish<HTMLElementEventMap>>>().toEqualTypeOf<Events>();
expectTypeOf<Pick<DocumentEventMap, Essayish<DocumentEventMap>>>().toEqualTypeOf<Events>();
expectTypeOf<Pick<WindowEventMap, Essayish<WindowEventMap>>>().toEqualTypeOf<Events>();

/** What each carries beside what every event does. */
expectTypeOf<Exclude<keyof EssayCopyEvent, keyof Event>>().toEqualTypeOf<'kind' | 'text'>();
expectTypeOf<Exclude<keyof EssayErrorEvent, keyof Event>>().toEqualTypeOf<'code' | 'error' | 'status'>();
expectTypeOf<Exclude<keyof EssayLoadEvent, keyof Event>>().toEqualTypeOf<'article' | 'messages'>();
expectTypeOf<Exclude<keyof EssayProgressEvent, keyof Event>>().toEqualTypeOf<'minutesLeft' | 'progress' | 'section'>();
expectTypeOf<Exclude<keyof EssaySourceOpenEvent, keyof Event>>().toEqualTypeOf<'entry' | 'mark'>();
expectTypeOf<Exclude<keyof EssayUnloadEvent, keyof Event>>().toEqualTypeOf<never>();

/** As a page writes it. */
export function listen(view: EssayView, list: HTMLElementTagNameMap['source-list']): void {
  view.addEventListener('essay-load', (event) => expectTypeOf(event.article).toEqualTypeOf<HTMLElement>());
  list.addEventListener('essay-load', ({ messages }) =>
    expectTypeOf(messages[0]?.reason).toEqualTypeOf<string | undefined>(),
  );
  view.addEventListener('essay-error', ({ code, status }) => {
    expectTypeOf(status).toEqualTypeOf<number | undefined>();
    // @ts-expect-error -- No failure has this name.
    code === 'missing';
  });
  view.addEventListener('essay-progress', (event) => expectTypeOf(event.progress).toEqualTypeOf<number>());
  view.addEventListener('essay-copy', ({ kind }) => expectTypeOf(kind).toEqualTypeOf<'citation' | 'link' | 'quote'>());
  view.addEventListener('essay-source-open', ({ mark }) => expectTypeOf(mark).toEqualTypeOf<HTMLAnchorElement>());
  // @ts-expect-error -- It is called `article`.
  view.addEventListener('essay-load', (event) => event.essay);
  // @ts-expect-error -- What is told stands on the event itself.
  view.addEventListener('essay-load', (event) => event.detail);
  // @ts-expect-error -- It is called `minutesLeft`.
  document.addEventListener('essay-progress', ({ minutes }) => minutes);
  // @ts-expect-error -- Another event has it.
  window.addEventListener('essay-copy', (event) => event.progress);
  // @ts-expect-error -- There is no such event, so nothing is known of it.
  view.addEventListener('essay-loaded', (event) => event.article);
}
