// Loaded by the page of search, and by any other page when search is first opened there.
import { searchDialog } from "../search/dialog.js";
import { opened } from "../search/opening.js";
import { startPanel } from "../search/panel.js";
import { offerSlash } from "../search/slash.js";

const most = 20;
const root = document.querySelector("main [data-search]");

document.addEventListener(opened, root ? startPage(root) : searchDialog(document));

// The question stands in the address: ?q=casting.
function startPage(root) {
  const panel = startPanel(root, most);
  const input = root.querySelector("[role=combobox]");
  const question = new URLSearchParams(location.search).get("q") ?? "";
  input.addEventListener("input", () => {
    history.replaceState(null, "", input.value ? `?${new URLSearchParams({ q: input.value })}` : location.pathname);
  });
  if (question) panel.ask(question);
  document.querySelector("[data-needs-script]").hidden = true;
  offerSlash(document.querySelector("[data-slash]"));
  return panel.focus;
}
