// Part of the preview only: reloads the page when the site was made anew, and shows the faults that stop it.
(() => {
  const shown = new URL(document.currentScript.src).searchParams;

  class Faults extends HTMLElement {
    #hidden = 0;

    show(state) {
      if (state.faults.length === 0 || this.#hidden === state.attempt) return;
      const dialog = element("dialog", { role: "alertdialog", "aria-labelledby": "passerelle-faults-title", lang: state.language });
      const close = element("button", { type: "button" }, state.close);
      close.addEventListener("click", () => dialog.close());
      dialog.addEventListener("close", () => { this.#hidden = state.attempt; });
      const title = element("h2", { id: "passerelle-faults-title" }, state.title);
      const frames = state.faults.map((parts) =>
        element("pre", { tabindex: "0" }, ...parts.map((part) => element("span", { class: part.kind }, part.text))));
      dialog.append(element("header", {}, title, close), ...frames);
      this.replaceChildren(element("link", { rel: "stylesheet", href: "/_passerelle/live.css" }), dialog);
      dialog.showModal();
    }
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  customElements.define("passerelle-faults", Faults);
  const faults = document.createElement("passerelle-faults");
  document.body.append(faults);

  new EventSource("/_passerelle/events").addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    const isCurrent = shown.has("attempt")
      ? state.attempt === Number(shown.get("attempt"))
      : state.site === Number(shown.get("site"));
    if (!isCurrent) location.reload();
    else if (!shown.has("attempt")) faults.show(state);
  });
})();
