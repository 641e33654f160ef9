import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type Injector,
} from "@univerjs/core";
import {
  DocSelectionRenderService,
  ILayoutService,
  IRenderManagerService,
  type IRender,
} from "@univerjs/preset-sheets-core";

const EDITORS: readonly string[] = [
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
];

/** The engine's buttons would pass the focus on to the cells at once, and could not be pressed by a key. */
const KEEPS_FOCUS = "button";

/**
 * The engine's editor takes the focus whenever another cell is selected, by whom ever. Here it stays where the user works:
 * it goes to the cells only from inside of the grid, by a press of the mouse there, or by `enter`.
 */
export class GridFocus {
  private readonly ends: (() => void)[] = [];

  constructor(
    private readonly container: HTMLElement,
    private readonly injector: Injector
  ) {
    const renders = injector.get(IRenderManagerService);
    for (const editor of EDITORS) {
      const render = renders.getRenderById(editor);
      if (render) this.guard(render);
    }
    const created = renders.created$.subscribe((render) => this.guard(render));
    container.tabIndex = -1;
    container.addEventListener("pointerdown", this.comeIn, { capture: true });
    this.ends.push(
      () => created.unsubscribe(),
      () => container.removeEventListener("pointerdown", this.comeIn, { capture: true })
    );
  }

  /** The cells get the keyboard. */
  enter(): void {
    this.comeIn();
    this.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    for (const end of this.ends) end();
  }

  private readonly comeIn = (): void => {
    if (!this.container.contains(document.activeElement))
      this.container.focus({ preventScroll: true });
  };

  private guard(render: IRender): void {
    if (!EDITORS.includes(render.unitId)) return;
    const editor = render.with(DocSelectionRenderService);
    const focus = editor.focus.bind(editor);
    editor.focus = () => {
      const here = document.activeElement;
      if (this.container.contains(here) && !here?.matches(KEEPS_FOCUS)) focus();
    };
  }
}
