import { defineElement } from '../internal/define-element.js';
import { EssayView } from './essay-view.js';

defineElement('essay-view', EssayView);
