// The form of an index on its way: half as large as MiniSearch's own, from and to which it is turned here.
//
// { columns: { kind: [0, 0, 1], title: ["…"] }, texts: ["…"], terms: "…", postings: { title: "0 3+2;…" }, averages: { title: 5.2 } }
//
// A text that several documents share stands once, and its number in the columns; an address that follows from codes is left out.
// A posting tells the documents that have a term, each by its distance from the one before, with the number of times where it is
// not one.

const shared = new Set(["kind", "level", "state", "stateText", "certifiers", "aliases", "jobs", "subjects"]);

/** Packs documents and their index; documents are numbered as they stand. */
export function pack(whole, index) {
  const documents = whole.map(document => document.to === addressOf(document) ? { ...document, to: undefined } : document);
  const { fieldIds, averageFieldLength, index: terms } = index.toJSON();
  const texts = new Map();
  const number = text => texts.has(text) ? texts.get(text) : texts.set(text, texts.size).size - 1;
  const keys = [...new Set(["kind", ...documents.flatMap(Object.keys)])];
  const columns = Object.fromEntries(keys.map(key => [key, documents.map(document => shared.has(key) ? deep(document[key], number) : document[key] ?? 0)]));
  const sorted = terms.toSorted(([one], [other]) => one < other ? -1 : 1);
  const postings = Object.entries(fieldIds).map(([field, id]) => [field, sorted.map(([, fields]) => posting(fields[id])).join(";")]);
  const averages = Object.entries(fieldIds).map(([field, id]) => [field, averageFieldLength[id]]);
  return {
    columns,
    texts: [...texts.keys()],
    terms: sorted.map(([term]) => term).join(" "),
    postings: Object.fromEntries(postings),
    averages: Object.fromEntries(averages),
  };
}

/** The documents of a packed index. */
export function unpackDocuments({ columns, texts }) {
  const keys = Object.keys(columns);
  const textOf = number => texts[number];
  return columns.kind.map((_, at) => Object.fromEntries(keys
    .map(key => [key, shared.has(key) ? deep(columns[key][at], textOf) : columns[key][at]])
    .filter(([, value]) => value !== 0 && value !== undefined)))
    .map(document => ({ ...document, to: document.to ?? addressOf(document) }));
}

/** The index as MiniSearch loads it. The length of a field is the number of its terms. */
export function unpackIndex({ columns, terms, postings, averages }) {
  const fields = Object.keys(postings);
  const columnsOf = fields.map(field => postings[field].split(";"));
  const documents = columns.kind.map((_, at) => at);
  const lengths = documents.map(() => Array(fields.length).fill(0));

  function fieldsOf(at) {
    const found = {};
    for (const [field, column] of columnsOf.entries()) {
      if (column[at]) found[field] = unposting(column[at], document => lengths[document][field]++);
    }
    return found;
  }

  return {
    serializationVersion: 2,
    documentCount: documents.length,
    nextId: documents.length,
    documentIds: { ...documents },
    fieldIds: Object.fromEntries(fields.map((field, at) => [field, at])),
    index: terms.split(" ").map((term, at) => [term, fieldsOf(at)]),
    fieldLength: { ...lengths },
    averageFieldLength: fields.map(field => averages[field]),
    storedFields: {},
    dirtCount: 0,
  };
}

function posting(found = {}) {
  let last = 0;
  return Object.entries(found).map(([document, times]) => {
    const step = document - last;
    last = Number(document);
    return times === 1 ? `${step}` : `${step}+${times}`;
  }).join(" ");
}

// Tens of thousands of them are read before the first answer: nothing is made here that is thrown away.
function unposting(text, tell) {
  const found = {};
  let document = 0;
  for (const each of text.split(" ")) {
    const plus = each.indexOf("+");
    document += Number(plus < 0 ? each : each.slice(0, plus));
    found[document] = plus < 0 ? 1 : Number(each.slice(plus + 1));
    tell(document);
  }
  return found;
}

const addressOf = ({ codes = [] }) => codes.map(code => code.toLowerCase().replace(/[._]/g, "-") + "/").join("");

const deep = (value, change) => value === undefined ? undefined : Array.isArray(value) ? value.map(change) : change(value);
