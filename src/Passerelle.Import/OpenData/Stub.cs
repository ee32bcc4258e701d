// Stands in for the writers of the open data, which are written on other branches: drop this file then.
#pragma warning disable
using Passerelle.Model;
namespace Passerelle.Import.OpenData.Xml { public static class FeedWriter { public static void Write(IEnumerable<Certification> c, Nomenclatures n, Stream s) => throw new NotSupportedException(); } }
namespace Passerelle.Import.OpenData.Csv { public static class CsvWriter { public static void Write(IEnumerable<Certification> c, Nomenclatures n, Func<string, Stream> open) => throw new NotSupportedException(); } }
