using System.Collections.Immutable;
using System.Globalization;
using LetterAnalysis.Archives.Page;
using LetterAnalysis.Reporting;
using Microsoft.Data.Sqlite;

namespace LetterAnalysis.Archive.Storage;

/// <summary>Gathers what the page on an archive shows.</summary>
internal sealed class OverviewReader(ArchiveDatabase database, LetterFamilies families, RecommendationLedger ledger, SignatoryEntities signatories)
{
    private const int CoSigners = 60;

    public ArchiveOverview Read(string title)
    {
        ImmutableArray<OverviewLetter> letters = ReadLetters();
        Dictionary<long, OverviewLetter> byId = letters.ToDictionary(letter => letter.Id);
        return new ArchiveOverview
        {
            Title = title,
            Letters = letters,
            Families = [.. families.Families.Where(family => family.Members.Length > 1).Select(family => new OverviewFamily(family.Id, byId[HeadOf(family)].Title))],
            Topics = [.. ledger.Entries.Select(entry => Topic(entry, byId))],
            Signers = [.. signatories.Entities.Select((entity, place) => Signer(entity, place, byId))],
            CoSignings = [.. signatories.CoSignings(CoSigners).Select(pair => new OverviewCoSigning(pair.First + 1, pair.Second + 1, pair.Letters, FirstOfBoth(pair)))],
            Unreadable = ReadUnreadable(),
        };
    }

    private ImmutableArray<OverviewLetter> ReadLetters()
    {
        Dictionary<long, (LetterFamily Family, FamilyMember Member)> places = families.Families.Where(family => family.Members.Length > 1)
            .SelectMany(family => family.Members.Select(member => (family, member))).ToDictionary(place => place.member.Letter);
        using SqliteCommand command = database.Command($"SELECT {LetterReader.Columns}, (SELECT count(*) FROM recommendations r WHERE r.letter = l.id AND r.parent IS NULL), "
            + "(SELECT count(*) FROM signatories s WHERE s.letter = l.id) FROM letters l JOIN files f ON f.id = l.file ORDER BY l.id");
        using SqliteDataReader rows = command.ExecuteReader();
        var letters = ImmutableArray.CreateBuilder<OverviewLetter>();
        while (rows.Read())
        {
            ArchivedLetter letter = LetterReader.Read(rows);
            bool isPlaced = places.TryGetValue(letter.Id, out (LetterFamily Family, FamilyMember Member) place);
            letters.Add(new OverviewLetter(letter.Id, letter.Path, TitleOf(letter))
            {
                Date = letter.Date,
                Recipient = letter.Addressee is null ? null : RecipientLabel.OfAddress(letter.Addressee),
                Language = letter.Language,
                Family = isPlaced ? place.Family.Id : null,
                Relation = isPlaced ? place.Member.Relation : FamilyRelation.Head,
                Recommendations = rows.GetInt32(LetterReader.ColumnCount),
                Signatories = rows.GetInt32(LetterReader.ColumnCount + 1),
            });
        }
        return letters.ToImmutable();
    }

    private ImmutableArray<OverviewUnreadable> ReadUnreadable()
    {
        using SqliteCommand command = database.Command("SELECT path, problem FROM files WHERE problem IS NOT NULL ORDER BY path");
        using SqliteDataReader rows = command.ExecuteReader();
        var files = ImmutableArray.CreateBuilder<OverviewUnreadable>();
        while (rows.Read()) files.Add(new OverviewUnreadable(rows.GetString(0), rows.GetString(1)));
        return files.ToImmutable();
    }

    private static OverviewTopic Topic(LedgerEntry entry, Dictionary<long, OverviewLetter> letters)
    {
        IEnumerable<OverviewTopicYear> years = from occurrence in entry.Occurrences
                                               let dated = YearOf(letters[occurrence.Letter])
                                               where dated is not null
                                               group occurrence.Letter by (Year: dated.Value, occurrence.Strength) into year
                                               orderby year.Key.Year, year.Key.Strength
                                               select new OverviewTopicYear(year.Key.Year, year.Key.Strength, year.Distinct().Count(), year.Min());
        return new OverviewTopic(entry.Topic is null ? entry.Text : $"{entry.Topic}: {entry.Text}", [.. years]) { Language = letters[entry.Occurrences[0].Letter].Language };
    }

    private static OverviewSigner Signer(SignatoryEntity entity, int place, Dictionary<long, OverviewLetter> letters)
    {
        IEnumerable<OverviewSignerYear> years = from letter in entity.Letters
                                                let dated = YearOf(letters[letter])
                                                where dated is not null
                                                group letter by dated.Value into year
                                                orderby year.Key
                                                select new OverviewSignerYear(year.Key, year.Count(), year.Min());
        return new OverviewSigner(place + 1, entity.Name, [.. years]) { Kind = entity.Kind, Country = entity.Country?.Text };
    }

    private static int? YearOf(OverviewLetter letter) => letter.Date is { } date ? int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture) : null;

    private long FirstOfBoth(CoSigning pair)
    {
        ImmutableArray<long> second = signatories.Entities[pair.Second].Letters;
        return signatories.Entities[pair.First].Letters.First(letter => second.BinarySearch(letter) >= 0);
    }

    private static long HeadOf(LetterFamily family) => family.Members.FirstOrDefault(member => member.Relation == FamilyRelation.Head, family.Members[0]).Letter;

    private static string TitleOf(ArchivedLetter letter) => letter.Subject is { Length: > 0 } subject ? subject.ReplaceLineEndings(" ") : Path.GetFileNameWithoutExtension(letter.Path);
}
