// Search over the page that one reads. The dialog is made from a template of the page when it is first opened.
import { startPanel } from "./panel.js";

const most = 5;

export function searchDialog(page) {
  let dialog;
  let panel;

  function make() {
    page.body.append(page.querySelector("template[data-search-dialog]").content.cloneNode(true));
    dialog = page.querySelector(".search-dialog");
    panel = startPanel(dialog.querySelector("[data-search]"), most);
    // Whatever was chosen is reached with the dialog closed, be it on this very page; so is a click beside it.
    dialog.addEventListener("click", event => {
      if (event.target === dialog || event.target.closest("[role=option], [data-close]")) dialog.close();
    });
  }

  return () => {
    if (!dialog) make();
    if (!dialog.open) dialog.showModal();
    panel.focus();
  };
}
