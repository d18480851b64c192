using System.Text;

namespace LetterAnalysis.Text;

/// <summary>
/// A text drawn from a source, each of its characters traced to its place there: markup and line wraps are gone from the text, and
/// <see cref="ToSource(TextSpan)"/> finds them again. Immutable.
/// </summary>
public sealed class MappedText
{
    private readonly Run[] _runs;

    private MappedText(string text, Run[] runs)
    {
        Text = text;
        _runs = runs;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The length of the text in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Takes the characters of a source at a span as they are.</summary>
    public static MappedText Verbatim(SourceText source, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new MappedText(source[span], span.IsEmpty ? [new Run(0, 0, span.Start, 0)] : [new Run(0, span.Length, span.Start, span.Length)]);
    }

    /// <summary>The place in the source of a span of this text.</summary>
    /// <param name="span">A span within this text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length);
        if (_runs.Length == 0) return default;
        int start = StartInSource(span.Start);
        return span.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, Math.Max(start, EndInSource(span.End)));
    }

    /// <summary>A part of the text, traced to the same source.</summary>
    public MappedText Slice(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length);
        var runs = new List<Run>();
        foreach (Run run in _runs)
        {
            int start = Math.Max(run.Start, span.Start), end = Math.Min(run.End, span.End);
            if (start >= end) continue;
            runs.Add(run.IsVerbatim
                ? new Run(start - span.Start, end - start, run.SourceStart + start - run.Start, end - start)
                : new Run(start - span.Start, end - start, run.SourceStart, run.SourceLength));
        }
        if (runs.Count == 0) runs.Add(new Run(0, 0, StartInSource(span.Start), 0));
        return new MappedText(Text.Substring(span.Start, span.Length), [.. runs]);
    }

    /// <summary>The same text, traced to a source in which all stands later by a number of code units.</summary>
    internal MappedText Shift(int by) => new(Text, Array.ConvertAll(_runs, run => run with { SourceStart = run.SourceStart + by }));

    private int StartInSource(int position)
    {
        Run run = _runs[RunAt(position)];
        return run.IsVerbatim ? run.SourceStart + Math.Min(position - run.Start, run.SourceLength) : run.SourceStart;
    }

    private int EndInSource(int end)
    {
        Run run = _runs[RunAt(end - 1)];
        return run.IsVerbatim ? run.SourceStart + (end - run.Start) : run.SourceStart + run.SourceLength;
    }

    private int RunAt(int position) => Sorted.FirstNot(1, _runs.Length, (_runs, position), static (i, sought) => sought._runs[i].Start <= sought.position) - 1;

    private readonly record struct Run(int Start, int Length, int SourceStart, int SourceLength)
    {
        public int End => Start + Length;

        public bool IsVerbatim => Length == SourceLength;
    }

    /// <summary>Puts a <see cref="MappedText"/> together from pieces of a source, in order.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<Run> _runs = [];

        /// <summary>The length of the text so far.</summary>
        public int Length => _text.Length;

        /// <summary>A character of the text so far.</summary>
        public char this[int index] => _text[index];

        /// <summary>The last character so far, or NUL when there is none.</summary>
        public char Last => _text.Length == 0 ? '\0' : _text[^1];

        /// <summary>Adds the characters of a source at a span as they are.</summary>
        public Builder Append(SourceText source, TextSpan span)
        {
            ArgumentNullException.ThrowIfNull(source);
            if (span.IsEmpty) return this;
            int start = _text.Length;
            _text.Append(source.Content, span.Start, span.Length);
            if (_runs.Count > 0 && _runs[^1] is { IsVerbatim: true } last && last.SourceStart + last.SourceLength == span.Start)
            {
                _runs[^1] = new Run(last.Start, last.Length + span.Length, last.SourceStart, last.SourceLength + span.Length);
            }
            else
            {
                _runs.Add(new Run(start, span.Length, span.Start, span.Length));
            }
            return this;
        }

        /// <summary>Adds characters that stand for something else in the source: a space for a line wrap, "&amp;" for its entity.</summary>
        public Builder Append(string text, TextSpan origin)
        {
            ArgumentNullException.ThrowIfNull(text);
            if (text.Length == 0) return this;
            _runs.Add(new Run(_text.Length, text.Length, origin.Start, origin.Length));
            _text.Append(text);
            return this;
        }

        /// <summary>Adds another text, traced as it is.</summary>
        public Builder Append(MappedText text)
        {
            ArgumentNullException.ThrowIfNull(text);
            foreach (Run run in text._runs)
            {
                if (run.Length == 0) continue;
                _runs.Add(run with { Start = _text.Length + run.Start });
            }
            _text.Append(text.Text);
            return this;
        }

        /// <summary>Makes the text.</summary>
        /// <param name="emptyAt">Where in the source the text stands when nothing was added.</param>
        public MappedText Build(int emptyAt = 0) =>
            new(_text.ToString(), _runs.Count == 0 ? [new Run(0, 0, emptyAt, 0)] : [.. _runs]);
    }
}
