using CloudWars.Analysis.Reviews;

namespace CloudWars.Analysis;

/// <summary>What the words of a review mean, from the very thresholds it uses.</summary>
internal static class ReviewPage
{
    public static RulePage Build()
    {
        string grades = string.Join('\n', Enum.GetValues<Grade>().Select(g => $"- **{g}**: {Grades.Meaning(g)}."));
        return new RulePage("review", "Looking back: what if, and the review", "Forks of finished quarters, grades, winning chances.", $"""
            **What if?** Any finished quarter can be played with other orders and the same luck. Everybody else does what they did;
            an answer to an offer that was never made falls away. Luck is drawn by purpose, so what differs afterwards follows from
            the other orders alone. The difference of value at the end is told by what moved the value in either history.

            **The review** asks advisers, who see what the seat saw, for other orders, and plays the quarter with each of them under
            the same lucks while caretakers play on. The best orders are chosen under one half of the lucks and measured under the
            other. The loss is counted in score points:

            {grades}

            **Winning chances** are counted after each quarter: caretakers play on under many lucks, and what players add to a
            caretaker in the quarters left is drawn with the seat's usual spread. Turning points are the quarters in which a
            chance moved most.
            """);
    }
}
