// Every page is whole without this file; each module adds one comfort where the page has a use for it.
import { addCopyLinks } from "./copy-link.js";
import { refineCatalogue } from "./catalogue.js";
import { followReading } from "./contents.js";
import { guessAddress } from "./not-found.js";
import { offerSearch } from "./search/opening.js";

addCopyLinks(document);
refineCatalogue(document);
followReading(document);
guessAddress(document);
offerSearch(document);
