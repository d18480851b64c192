namespace LetterAnalysis.Reporting;

/// <summary>What the values of enumerations are called in JSON, and in tables that hold the same.</summary>
public static class JsonName
{
    /// <summary>The name of a value: <c>movedAndChanged</c>.</summary>
    /// <param name="value">The value of an enumeration of this library.</param>
    public static string Of(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
