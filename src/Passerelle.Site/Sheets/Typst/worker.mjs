// Typesets documents, one after the other: a line of JSON in, a line of JSON out. It ends when its input does.
//
//   first in   {"files": {"sheets/block.typ": "<base64>", …}}
//   first out  {"ready": true}
//   then in    {"id": 1, "template": "sheets/block.typ", "format": "pdf" or "png", "sheet": "<JSON>", "qr": "<rows>" or null, "day": <seconds since 1970>}
//   then out   {"id": 1, "bytes": "<base64>" or null, "messages": [{"severity", "text", "file", "line", "column", "length"}]}

import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';

// Templates lie in memory under a folder that no disk has: there is nothing else that a template could read.
const workspace = process.platform === 'win32' ? 'C:\\passerelle-theme' : '/passerelle-theme';

// How many documents a result is kept for that no later one has used: templates stay warm, memory stays flat.
const keptFor = 10;

// Pixels across: what OpenGraph pictures are drawn for.
const pictureWidth = 1200;

// Ctrl+C reaches this process too, but whoever started it decides when it ends.
process.on('SIGINT', () => {});

// Where that one was killed in the middle of a document, the input ends unseen: another thread looks whether it is still there.
new Worker(`
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 1000);
`, { eval: true }).unref();

let compiler;

function open({ files }) {
  const contents = Object.entries(files).map(([path, base64]) => [path, Buffer.from(base64, 'base64')]);
  const own = contents.filter(([path]) => /\.(ttf|otf)$/i.test(path)).map(([, bytes]) => bytes);
  compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: ['node_modules/@expo-google-fonts'] }, { fontBlobs: own }] });
  for (const [path, bytes] of contents) compiler.mapShadow(`${workspace}/${path}`, bytes);
  return { ready: true };
}

function typeset({ id, template, format, sheet, qr, day }) {
  const run = compiler.compile({ mainFilePath: `${workspace}/${template}`, inputs: qr ? { sheet, qr } : { sheet } });
  const messages = [...told(run.takeWarnings(), template), ...told(run.takeDiagnostics(), template)];
  const answer = { id, bytes: null, messages };
  if (run.result) {
    try {
      answer.bytes = (format === 'png' ? picture(run.result) : compiler.pdf(run.result, { pdfStandard: 'ua-1', creationTimestamp: day })).toString('base64');
    } catch (refusal) {
      messages.push(...refused(refusal, template));
    }
  }
  compiler.evictCache(keptFor);
  return answer;
}

// Letters are outlines by then: no font is looked for.
function picture(document) {
  return new Resvg(compiler.plainSvg(document), { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: pictureWidth } }).render().asPng();
}

// Of a chain of calls only the place of the fault itself is told.
function told(diagnostics, template) {
  const severities = { 1: 'error', 2: 'warning' };
  return diagnostics === null ? [] : compiler.fetchDiagnostics(diagnostics)
    .filter(({ severity }) => severity in severities)
    .map(({ severity, message, path, range }) => ({ severity: severities[severity], text: message, ...place(path, range, template) }));
}

// A template that is not there has no path.
function place(path, range, template) {
  const file = path === '' ? template : path.slice(workspace.length + 1).replaceAll('\\', '/');
  if (range === null) return { file, line: 1, column: 1, length: 0 };
  const { start, end } = range;
  return { file, line: start.line + 1, column: start.character + 1, length: start.line === end.line ? end.character - start.character : 0 };
}

// The exporter throws what breaks PDF/UA as the debug text of its diagnostics, with places that only it can read.
function refused(refusal, template) {
  const faults = [...refusal.message.matchAll(/message: ("(?:[^"\\]|\\.)*").*?hints: \[((?:"(?:[^"\\]|\\.)*"(?:, )?)*)\]/g)];
  const unquoted = text => text.replace(/"((?:[^"\\]|\\.)*)"/g, (_, words) => words.replace(/\\(.)/g, '$1'));
  const texts = faults.map(([, message, hints]) => unquoted(hints ? `${message} (${hints})` : message));
  return (texts.length ? texts : [refusal.message]).map(text => ({ severity: 'refusal', text, file: template, line: 1, column: 1, length: 0 }));
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  process.stdout.write(JSON.stringify(compiler ? typeset(asked) : open(asked)) + '\n');
}
process.exit();
