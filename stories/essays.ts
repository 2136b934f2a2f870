import { type Essay, parseEssay } from '@essaykit/core';
import nuqtatAlYa from '../examples/essays/nuqtat-al-ya.md?raw';
import sixtyOneSeconds from '../examples/essays/sixty-one-seconds.md?raw';
import conversation from '../examples/essays/the-conversation.md?raw';
import whichWayUp from '../examples/essays/which-way-up.md?raw';

const texts = {
  'nuqtat-al-ya': nuqtatAlYa,
  'sixty-one-seconds': sixtyOneSeconds,
  'the-conversation': conversation,
  'which-way-up': whichWayUp,
};

/** An essay of `examples/essays`, by the stem of its file. */
export type EssayName = keyof typeof texts;

/** The address a file of `examples/essays` is served at, beside the stories. */
export function address(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}essays/${file}`, document.baseURI).href;
}

/** The Markdown of an essay, its pictures under addresses that hold on any page. */
export function markdown(name: EssayName): string {
  return texts[name].replaceAll('images/', address('images/'));
}

/** An essay as a document. */
export function essay(name: EssayName): Essay {
  return parseEssay(markdown(name), { path: `${name}.md` }).essay;
}

/** A short essay in Arabic, right to left; the facts are those of any history of maps. */
export const arabic = `---
slug: south-up
lang: ar
dir: rtl
subtitle: كان أشهر جغرافيي القرن الثاني عشر يبدأ الصفحة من أفريقيا.
published: 2026-03-01
authors:
  - name: سلمى الشاطئ
    bio: اسم مستعار من مشروع Essaykit، كُتبت هذه المقالة مثالًا له.
sources:
  - id: nuzha
    type: book
    title: نزهة المشتاق في اختراق الآفاق
    author: محمد الإدريسي
    issued: 1154
---

# الجنوب في الأعلى

أتمّ محمد الإدريسي كتابه سنة 1154 في صقلية للملك روجر الثاني [@nuzha]، ورسم معه خريطة للعالم وضع فيها الجنوب في أعلى الصفحة.[^1]

## أين يبدأ النظر

:pull[من يقلب الخريطة يرَ بلاده من جهة أخرى.] لم يكن في الأمر غرابة في زمنه، فكل اتجاه يصلح بداية.

وليس في السماء ما يقول أيّ طرف من الأرض هو الأعلى، وإنما يختار الرسّام جهة ويدير الورقة إليها.

ومن اعتاد أن يرى الشمال في الأعلى ظنّ العادة طبيعة.

> الخريطة رأي في العالم قبل أن تكون صورة له.
> — سلمى الشاطئ، دفتر الخرائط

[^1]: تُعرف الخريطة في اللاتينية باسم *Tabula Rogeriana*.
`;
