import { defineElement } from '../internal/define-element.js';
import { SourceList } from './source-list.js';

defineElement('source-list', SourceList);
