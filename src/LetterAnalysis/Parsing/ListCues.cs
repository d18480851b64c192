using LetterAnalysis.Reading;

namespace LetterAnalysis.Parsing;

/// <summary>Tells lists that ask from other lists.</summary>
internal sealed class ListCues(IReadOnlyList<CuedBlock> blocks)
{
    private readonly ListMarker[] _readings = new ListMarker[2];


    /// <summary>Notes which lists ask, and what opens them.</summary>
    public void Add()
    {
        ListMarker? last = null;
        bool asked = false;
        foreach (ListRun run in ListRun.Find(blocks))
        {
            CuedBlock? above = BlockAbove(run.From);
            if (above is not null && above.Asks.IsLeadIn(above.Text, out _)) above.Cues |= Cue.AskLeadIn;
            bool goesOn = last is { } before && MarkerAt(run.From) is { } first && first.SameSeries(before) && first.Value == before.Value + 1;
            // "4." under another heading is what "3." was, unless it is asked for anew.
            if (!goesOn || (!asked && above?.Has(Cue.AskLeadIn) == true)) asked = new ListWeigher(blocks).Asks(run, above);
            last = MarkerAt(run.To - 1);
            Cue cue = asked ? Cue.InAskList : Cue.InOtherList;
            for (int i = run.From; i < run.To; i++) blocks[i].Cues |= cue;
            if (asked && !goesOn && above is not null && above.Has(Cue.EndsInColon | Cue.Heading)) above.Cues |= Cue.AskLeadIn;
        }
    }

    private ListMarker? MarkerAt(int block) =>
        blocks[block].Block.Marker is { } printed && ListMarkerScanner.Read(printed + " x", _readings) > 0 && !_readings[0].IsBullet ? _readings[0] : null;

    /// <summary>The block over a list, past images and rules; null when it is a list as well.</summary>
    private CuedBlock? BlockAbove(int first)
    {
        int at = first - 1;
        while (at >= 0 && blocks[at].Has(Cue.Markup | Cue.Separator)) at--;
        return at < 0 || blocks[at].Block.Kind == BlockKind.ListItem ? null : blocks[at];
    }
}
