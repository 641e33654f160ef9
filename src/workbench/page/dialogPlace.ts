import type { DialogPlaces } from "../../host/bridge/frame";

/** Shows the add-in's dialogs over the page, as Excel on the web does, with a button that closes them. */
export const dialogPlaces =
  (closeLabel: string, title: string): DialogPlaces =>
  ({ width, height }, onClosed) => {
    const dialog = document.createElement("dialog");
    dialog.className = "add-in-dialog";
    dialog.setAttribute("aria-label", title);
    dialog.style.width = `max(${width}vw, 360px)`;
    dialog.style.height = `max(${height}vh, 260px)`;
    const close = document.createElement("button");
    close.type = "button";
    close.setAttribute("aria-label", closeLabel);
    close.title = closeLabel;
    close.textContent = "✕";
    close.addEventListener("click", () => dialog.close());
    const container = document.createElement("div");
    dialog.append(close, container);
    document.body.append(dialog);
    const closed = () => onClosed();
    dialog.addEventListener("close", closed);
    dialog.showModal();
    return {
      container,
      remove: () => {
        dialog.removeEventListener("close", closed);
        dialog.remove();
      },
    };
  };
