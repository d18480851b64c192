namespace LetterAnalysis.Lexicons;
internal readonly record struct CountryMatch(string? Code, string EnglishName, bool IsRepaired);
internal sealed class CountryTable { public static CountryTable Default {get;} = new();
 static readonly Dictionary<string,string> T = new(StringComparer.OrdinalIgnoreCase){["South Korea"]="KR",["United Kingdom"]="GB",["United States of America"]="US",["Canada"]="CA",["Philippines"]="PH",["Belgium"]="BE",["Bangladesh"]="BD",["Ecuador"]="EC"};
 public CountryMatch? Find(ReadOnlySpan<char> text) => T.TryGetValue(text.Trim().ToString(), out var c) ? new CountryMatch(c, c, false) : null;
 public bool TryFindSuffix(string text, out int start, out CountryMatch match) { foreach (var p in T) if (text.EndsWith(p.Key, StringComparison.Ordinal)) { start = text.Length-p.Key.Length; match = new(p.Value,p.Key,false); return true; } start=0; match=default; return false; } }
