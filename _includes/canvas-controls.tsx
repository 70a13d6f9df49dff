import type { Chrome } from "./layout.tsx";

/** The buttons of a canvas. They do nothing without the script, which shows them. */
export function CanvasControls({ chrome }: { readonly chrome: Chrome }) {
  const { strings } = chrome;
  return (
    <>
      <fieldset
        class="canvas-controls"
        aria-label={strings.canvas}
        lang={chrome.language}
        data-hint={strings.canvasHint}
        hidden
      >
        <button type="button" data-canvas="out" aria-label={strings.zoomOut}>
          −
        </button>
        <button type="button" data-canvas="in" aria-label={strings.zoomIn}>
          +
        </button>
        <button type="button" data-canvas="fit">
          {strings.zoomToFit}
        </button>
        <button type="button" data-canvas="list" aria-pressed="false">
          {strings.canvasAsList}
        </button>
      </fieldset>
      {chrome.search === undefined && <script type="module" src={chrome.script} />}
    </>
  );
}
