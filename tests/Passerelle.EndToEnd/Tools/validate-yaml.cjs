// Usage: node validate-yaml.cjs TOOLS INPUT
// Holds every YAML file of INPUT against the JSON Schema that its first line names, as an editor does.
const { createRequire } = require("node:module");
const fs = require("node:fs");
const path = require("node:path");

const [tools, input] = process.argv.slice(2);
const load = createRequire(path.join(tools, "package.json"));
const yaml = load("yaml");
const Ajv = load("ajv");
const addFormats = load("ajv-formats");

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);

const modeline = /^# yaml-language-server: \$schema=(\S+)/;
const compiled = new Map();

function schemaAt(file) {
  if (!compiled.has(file)) compiled.set(file, ajv.compile(JSON.parse(fs.readFileSync(file, "utf8"))));
  return compiled.get(file);
}

function faultsOf(file) {
  const text = fs.readFileSync(file, "utf8");
  const named = modeline.exec(text);
  if (!named) return ["the first line names no schema"];
  const validate = schemaAt(path.resolve(path.dirname(file), named[1]));
  if (validate(yaml.parse(text))) return [];
  return validate.errors.map(error => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
}

const files = fs.readdirSync(input, { recursive: true })
  .filter(name => name.endsWith(".yaml"))
  .sort()
  .map(name => path.join(input, name));
const faults = files.flatMap(file => faultsOf(file).map(fault => `${path.relative(input, file)}: ${fault}`));

for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exit(1);
console.log(`${files.length} files obey their schemas.`);
