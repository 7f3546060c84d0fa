// Starts the sidebar: the page over google.script.run, the browser's clock and the browser's focus.
import './style.css';
import './texts/speak';
import { render } from 'preact';
import type { Runner } from './server/server';
import { createStore } from './store/store';
import { tellTimesIn } from './texts/format';
import { App } from './views/app';

declare const google: { readonly script: { readonly run: Runner } };

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no element "app".');

// What stood there while the script was loading.
root.replaceChildren();

const dispatch = createStore({
  runner: google.script.run,
  clock: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  show: (page) => {
    if (page.server) tellTimesIn(page.server.zone);
    render(<App page={page} dispatch={dispatch} />, root);
  },
  focus: (target) => {
    // Only for anybody who lost it with a button that went away: nobody is called away from the sheet or from
    // a field.
    if (!document.hasFocus() || (document.activeElement ?? document.body) !== document.body) return;
    const there = document.getElementById(target) ?? document.getElementById('step-rows');
    there?.focus();
    // What is wrong in a field is typed over.
    if (there instanceof HTMLInputElement) there.select();
  },
  reveal: (target) => document.getElementById(target)?.scrollIntoView(),
});

window.addEventListener('focus', () => dispatch({ type: 'focused' }));
// The tab is shown again: the focus may be in the sheet, beside this frame.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') dispatch({ type: 'focused' });
});
dispatch({ type: 'opened' });
