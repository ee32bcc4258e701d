using System.Collections.Immutable;
using System.Text;
using Passerelle.Site.Assets;
using Passerelle.Site.Sheets;
using Passerelle.Site.Sheets.Typst;
using Passerelle.Site.Tests.Assets;

namespace Passerelle.Site.Tests.Sheets.Typst;

/// <summary>
/// Workers that are Node like the real ones, without a typesetting program: the words of a document say what becomes of
/// it. Each leaves a line with its process id.
/// </summary>
internal sealed class FakeWorkers : IDisposable
{
    private const string Script = """
        import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
        import { createInterface } from 'node:readline';
        appendFileSync('started', process.pid + '\n');
        const say = answer => process.stdout.write(JSON.stringify(answer) + '\n');
        const die = () => { process.stderr.write('out of ink\n'); process.exitCode = 3; process.exit(); };
        let isFirst = true;
        for await (const line of createInterface({ input: process.stdin })) {
          const { id, sheet, qr, template, day, files } = JSON.parse(line);
          if (isFirst) {
            isFirst = false;
            if ('sheets/broken.typ' in files) die();
            say({ ready: true });
          } else if (sheet === 'dies once' && !existsSync('died')) {
            writeFileSync('died', '');
            die();
          } else if (sheet === 'dies') {
            die();
          } else if (sheet === 'hangs') {
            appendFileSync('hanging', '');
          } else if (sheet === 'garbage') {
            process.stdout.write('thread panicked\n');
          } else if (sheet === 'answers another') {
            say({ id: id + 1, bytes: btoa('of another'), messages: [] });
            say({ id, bytes: btoa('too late'), messages: [] });
          } else if (sheet === 'is faulty') {
            say({ id, bytes: null, messages: [{ severity: 'error', text: 'unknown variable: x', file: template, line: 4, column: 8, length: 1 }] });
          } else if (sheet === 'is doubtful') {
            say({ id, bytes: btoa(sheet), messages: [{ severity: 'warning', text: 'unknown font family: x', file: template, line: 2, column: 1, length: 3 }] });
          } else {
            say({ id, bytes: btoa(`${template} ${day} ${sheet}${qr ? '\n' + qr : ''}`), messages: [] });
          }
        }
        """;

    private readonly TemporaryFolder folder = new();

    public FakeWorkers()
    {
        var package = new NodePackage("{}", "{}");
        Cache = new CacheFolder(folder.Path);
        Tools = Path.Combine(folder.Path, "tools", package.Key);
        // Packages that are there already are not installed.
        Directory.CreateDirectory(Tools);
        Program = new TypstProgram(new NodeTools(package, Cache), Script);
    }

    public CacheFolder Cache { get; }

    public TypstProgram Program { get; }

    /// <summary>Process ids of all workers that were ever started.</summary>
    public int[] Started => Lines("started").Select(line => int.Parse(line, System.Globalization.CultureInfo.InvariantCulture)).ToArray();

    /// <summary>Whether a worker has met a document that it will never finish.</summary>
    public bool IsHanging => File.Exists(Path.Combine(Tools, "hanging"));

    private string Tools { get; }

    public static SheetTemplates Templates(params string[] paths) =>
        new(paths.ToImmutableSortedDictionary(path => path, _ => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes("= Fiche"), StringComparer.Ordinal));

    public void Dispose() => folder.Dispose();

    private string[] Lines(string file) => File.Exists(Path.Combine(Tools, file)) ? File.ReadAllLines(Path.Combine(Tools, file)) : [];
}
