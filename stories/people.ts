import type { PersonInput } from '@essaykit/elements';
import { address } from './essays.js';

/** Somebody of whom everything is known. */
export const odile: PersonInput = {
  name: { family: 'Varga', given: 'Odile', literal: 'Odile Varga' },
  bio: 'Writes about measurement, maps and other agreements. She owns four clocks and one globe.',
  image: { alt: 'Drawing of a clock with a face.', url: address('images/odile-varga.svg') },
  links: [{ label: 'Essaykit', url: 'https://essaykit.example/' }],
  role: 'Writer',
  url: 'https://essaykit.example/authors/odile-varga',
  works: [
    {
      title: 'The minute with sixty-one seconds',
      url: 'https://essaykit.example/essays/sixty-one-seconds',
      year: '2025',
    },
    { title: 'Which way up', url: 'https://essaykit.example/essays/which-way-up', year: '2026' },
  ],
};

/** Five people of whom more and less is known; names in the order their owners write them. */
export const five: PersonInput[] = [
  odile,
  { name: 'Edda Marlow', bio: 'Writes about films in which somebody is listening.' },
  { name: { family: '高橋', given: '澪', literal: '高橋 澪', 'static-ordering': true }, role: 'Drawings' },
  { name: 'Suharti', bio: 'Has one name, and checks everybody’s sources.' },
  { name: 'The Essaykit project', url: 'https://essaykit.example/' },
];
