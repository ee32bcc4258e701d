// A key alone opens search, unless the reader has said no: whoever dictates, or strikes keys by mistake, must be able to (WCAG 2.1.4).
const name = "passerelle-slash";

export const slashOpens = () => localStorage.getItem(name) !== "off";

/** Lets a checkbox say whether the key opens search. */
export function offerSlash(part) {
  if (!part) return;
  const box = part.querySelector("input");
  box.checked = slashOpens();
  box.addEventListener("change", () => box.checked ? localStorage.removeItem(name) : localStorage.setItem(name, "off"));
  part.hidden = false;
}
