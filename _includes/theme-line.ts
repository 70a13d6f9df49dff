/**
 * Runs in the head, before anything is drawn: takes from `html`, and from `body` as soon as there is one, the class of the
 * scheme that the reader has not chosen. `src/client/theme.ts` keeps the choice.
 */
export const THEME_LINE = [
  'try{var c=localStorage.getItem("madang-theme"),r=document.documentElement,n={light:"dark",dark:"light"}[c];',
  'if(n){n="theme-"+n;r.classList.remove(n);new MutationObserver(function(l,o){var b=document.body;',
  "if(b){b.classList.remove(n);o.disconnect()}}).observe(r,{childList:true})}}catch(e){}",
].join("");
