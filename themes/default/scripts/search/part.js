// A part of the index, ready to be asked: { documents, index, later }, where later names the parts that come after it.
import MiniSearch from "minisearch";
import { options } from "./options.js";
import { unpackDocuments, unpackIndex } from "./packing.js";

/** Opens a part. Documents are noted by their codes, so that each knows the one above it, be it of an earlier part. */
export function openPart(text, noted) {
  const packed = JSON.parse(text);
  const documents = unpackDocuments(packed);
  for (const document of documents) {
    const { codes = [] } = document;
    if (codes.length > 0) noted.set(codes.join(" "), document);
    if (codes.length > 1) document.above = noted.get(codes.slice(0, -1).join(" "));
  }
  return { documents, index: MiniSearch.loadJS(unpackIndex(packed), options), later: packed.later ?? [] };
}
