// Usage: node validate-sarif.cjs TOOLS FILE
// Holds a SARIF log against the published JSON Schema of SARIF 2.1.0, which a package brings along.
const { createRequire } = require("node:module");
const fs = require("node:fs");
const path = require("node:path");

const [tools, file] = process.argv.slice(2);
const load = createRequire(path.join(tools, "package.json"));
const Ajv = load("ajv-draft-04");
const addFormats = load("ajv-formats");

const schema = path.join(tools, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// One pattern of the schema is no regular expression under the flag "u".
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, "utf8")));
const log = JSON.parse(fs.readFileSync(file, "utf8"));

if (!validate(log)) {
  for (const error of validate.errors) console.log(`${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  process.exit(1);
}

console.log(`${log.runs[0].results.length} results obey the schema.`);
