import { defineElement } from '../internal/define-element.js';
import { AuthorCard } from './author-card.js';

defineElement('author-card', AuthorCard);
