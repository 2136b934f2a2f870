import './author-card/define.js';
import './essay-view/define.js';
import './source-list/define.js';
