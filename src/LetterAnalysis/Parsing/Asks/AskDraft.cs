namespace LetterAnalysis.Parsing.Asks;

/// <summary>An ask as read: a range of tokens, its action, and what governs it.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last.</param>
/// <param name="Action">What is asked; null when only that something is asked can be told (a question).</param>
/// <param name="Frame">The verb that asks and who is to act.</param>
internal readonly record struct AskDraft(int From, int To, ActionGroup? Action, AskFrame Frame);
