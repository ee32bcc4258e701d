// The page of the graph is whole without this file: it is drawn at build and told in a list.
import { exploreGraph } from "../graph/explorer.js";

exploreGraph(document);
