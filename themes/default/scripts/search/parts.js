// The parts of the index lie beside the page of search. The first is loaded with the first question, the others after it.
import { openPart } from "./part.js";

/** Loads the index; tells, after each part, all that there are by then, and whether more are to come. */
export async function loadParts(place, tell) {
  const parts = [];
  const noted = new Map();
  const names = ["index.js"];
  for (const name of names) {
    const part = openPart(await load(new URL(name, place)), noted);
    parts.push(part);
    names.push(...part.later);
    tell([...parts], names.length > parts.length);
  }
}

// A script element works where a page was opened from the disk, and fetch does not. The script leaves its text in searchPart.
function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => {
      script.remove();
      resolve(globalThis.searchPart);
    });
    script.addEventListener("error", () => reject(new Error(`${address} cannot be read`)));
    document.head.append(script);
  });
}
