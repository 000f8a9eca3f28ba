using CloudWars.Screens.Drawing;
using CloudWars.Screens.Pages;

namespace CloudWars.Screens.Play;

/// <summary>Stands beside the player in the tutorial's game: says what comes next and sees when it has been done. It never acts.</summary>
internal sealed class Tutor
{
    /// <summary>The scenario that the tutorial is played on.</summary>
    public const string Scenario = "first-quarters";

    private readonly HashSet<(int Quarter, string What)> _did = [];
    private readonly HashSet<Lesson> _learnt = [];

    /// <summary>Takes note of what the player looked at or did in this quarter.</summary>
    public void Note(int quarter, string what) => _did.Add((quarter, what));

    /// <summary>What comes next; null when there is nothing left to learn in this quarter.</summary>
    public Lesson? Next(SeatDesk desk)
    {
        foreach (Lesson lesson in Lessons.All.Where(l => l.Quarter == desk.View.Quarter && !_learnt.Contains(l)))
        {
            if (!lesson.Done(desk, what => _did.Contains((lesson.Quarter, what))))
            {
                return lesson;
            }

            _learnt.Add(lesson);
        }

        return null;
    }

    /// <summary>The lesson as it stands over every page.</summary>
    public Sheet Draw(SeatDesk desk, DrawingContext context)
    {
        if (desk.Answering || Next(desk) is not { } lesson)
        {
            return new Sheet();
        }

        int number = Lessons.All.ToList().IndexOf(lesson) + 1;
        return Wrap.Words(Line.Of($"Lesson {number} of {Lessons.All.Count}: ", Ink.Accent).Add(lesson.Says(desk), Ink.Accent), context.Width);
    }
}
